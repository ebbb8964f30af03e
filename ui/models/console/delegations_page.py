"""The page Delegations: the quorum, every delegation in protocol order, and the people of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.delegations_rows import FILTERS, DelegationLine, MemberRow, folded, found, passes
from ui.models.console.rows_model import RowsModel, model_property
from ui.texts import console_delegations as texts
from ui.texts import errors

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.supervision.counting import DelegationBoard, MemberNow
    from kiosk.supervision.delegations import DelegationRow
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 60


@QmlElement
@made_by_window
class DelegationsPageModel(PageModel):
    """The delegation board; `state` is "loading", "fault" or "shown"."""

    boardChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        names = (
            "code",
            "name",
            "colours",
            "expected",
            "arrived",
            "badges",
            "inside",
            "head",
            "headWords",
            "present",
            "saying",
        )
        self._rows = RowsModel[DelegationLine](names, self)
        self._members = RowsModel[MemberRow](("name", "category", "standing", "sign"), self)
        self._board: DelegationBoard | None = None
        self._people: tuple[MemberNow, ...] = ()
        self._words: dict[UUID, tuple[object, str]] = {}
        self._filter, self._text = FILTERS[0], ""
        self._chosen: UUID | None = None
        self._error: KioskError | None = None

    def look(self) -> None:
        """Look again."""
        self.context.look.run(
            self.context.service.boards.delegations, self._shown, self._failed, topic="delegations"
        )
        self._look_at_people()

    def clear(self) -> None:
        """Forget the delegations and who was looked at."""
        for topic in ("delegations", "members"):
            self.context.look.forget(topic)
        self._board, self._people, self._chosen = None, (), None
        self._filter, self._text = FILTERS[0], ""
        self._tell()
        self._tell_people()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._tell()
        self._tell_people()

    @Slot(str)
    def setFilter(self, code: str) -> None:
        """Show only what passes a filter."""
        if code in FILTERS:
            self._filter = code
            self._tell()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only delegations whose code or name, in any language, begins so."""
        self._text = text[:_LONGEST]
        self._tell()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Show the people of the delegation at that place of the list, or of none."""
        row = self._rows.at(place)
        if (None if row is None else row.key) == self._chosen:
            return
        self._chosen = None if row is None else row.key
        self._people = ()
        self._tell_people()
        self._look_at_people()

    @Slot()
    def openScans(self) -> None:
        """Show all scans of the delegation's people."""
        row = self._found()
        if row is not None:
            self.context.open_scans(row.behind)

    @Slot(int)
    def openMember(self, place: int) -> None:
        """Show somebody of the delegation."""
        row = self._members.at(place)
        if row is not None:
            self.context.open_person(row.key)

    def _look_at_people(self) -> None:
        chosen, boards = self._chosen, self.context.service.boards
        if chosen is not None:
            self.context.look.run(
                lambda: (chosen, boards.members(chosen)), self._people_shown, self._failed, topic="members"
            )

    def _shown(self, board: DelegationBoard) -> None:
        self._board, self._error = board, None
        self._tell()

    def _people_shown(self, found_: tuple[UUID, tuple[MemberNow, ...]]) -> None:
        if found_[0] == self._chosen:
            self._people = found_[1]
            self._tell_people()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.boardChanged.emit()

    def _tell(self) -> None:
        board, language = self._board, self.context.manners.language
        rows = () if board is None else board.rows
        self._rows.show(
            [
                DelegationLine.of(
                    row, language, present=board is not None and row.delegation.id in board.present
                )
                for row in rows
                if passes(row, self._filter) and self._matches(row)
            ]
        )
        self.boardChanged.emit()
        self.chosenChanged.emit()

    def _matches(self, row: DelegationRow) -> bool:
        if not self._text.strip():
            return True
        one = row.delegation
        kept = self._words.get(one.id)
        if kept is None or kept[0] != one:
            # Folding four names each for some two hundred delegations is too much for every key stroke.
            kept = self._words[one.id] = (one, folded(one))
        return found(self._text, kept[1])

    def _tell_people(self) -> None:
        self._members.show([MemberRow.of(one, self.context.manners) for one in self._people])
        self.chosenChanged.emit()

    def _found(self) -> DelegationRow | None:
        rows = () if self._board is None else self._board.rows
        return next((row for row in rows if row.delegation.id == self._chosen), None)

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        return "loading" if self._board is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _is_reached(self) -> bool:
        return self._board is not None and self._board.quorum.reached

    def _get_quorum(self) -> str:
        return "" if self._board is None else texts.reached(self._board.quorum)

    def _get_standing(self) -> str:
        language = self.context.manners.language
        return "" if self._board is None else texts.standing(self._board.quorum, language)

    def _get_rule(self) -> str:
        return texts.rule(self.context.service.settings.supervision, self.context.manners.language)

    def _get_share(self) -> float:
        """Return how much of what is needed is present, 0 to 1."""
        if self._board is None or not self._board.quorum.needed:
            return 0.0
        return min(1.0, self._board.quorum.present / self._board.quorum.needed)

    def _get_filters(self) -> list[dict[str, Any]]:
        return [
            {"code": code, "name": texts.filter_name(code), "on": code == self._filter} for code in FILTERS
        ]

    def _get_shown_of(self) -> str:
        whole = 0 if self._board is None else len(self._board.rows)
        return texts.shown_of(len(self._rows.rows), whole, self.context.manners.language)

    def _get_text(self) -> str:
        return self._text

    def _get_place(self) -> int:
        return self._rows.place_of(self._chosen)

    def _is_open(self) -> bool:
        return self._found() is not None

    def _get_name(self) -> str:
        row = self._found()
        return "" if row is None else row.delegation.names.get(self.context.manners.language)

    def _get_summary(self) -> str:
        row = self._found()
        if row is None:
            return ""
        language = self.context.manners.language
        one = DelegationLine.of(row, language, present=False)
        return texts.summary(one.arrived, one.expected, one.badges, one.inside)

    delegations = model_property("_rows")
    members = model_property("_members")
    state = Property(str, _get_state, notify=boardChanged)
    error = Property(str, _get_error, notify=boardChanged)
    reached = Property(bool, _is_reached, notify=boardChanged)
    quorum = Property(str, _get_quorum, notify=boardChanged)
    standing = Property(str, _get_standing, notify=boardChanged)
    rule = Property(str, _get_rule, notify=boardChanged)
    share = Property(float, _get_share, notify=boardChanged)
    filters = Property(list, _get_filters, notify=boardChanged)
    shownOf = Property(str, _get_shown_of, notify=boardChanged)
    text = Property(str, _get_text, notify=boardChanged)
    place = Property(int, _get_place, notify=chosenChanged)
    isOpen = Property(bool, _is_open, notify=chosenChanged)
    name = Property(str, _get_name, notify=chosenChanged)
    summary = Property(str, _get_summary, notify=chosenChanged)


def make(context: ConsoleContext) -> PageModel:
    """Return the page's model."""
    return DelegationsPageModel(context)
