"""The strip along the bottom: a dot for each part that is well, words and a button for one that is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import Manners, made_by_window
from ui.services import HealthLike, PartLike
from ui.texts import health, self_service_out

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_BEGINNING = frozenset({"starting"})
"""States that are not well yet, but nothing to worry about."""
_OPENS = frozenset({"printer"})
"""Parts with a dialog of their own."""
_PARTS = ("camera", "printer", "mirror", "log")
_OTHERS = "stations"


@dataclass(frozen=True, slots=True)
class _Known:
    ok: bool
    code: str
    detail: Mapping[str, Any]


@QmlElement
@made_by_window
class StripModel(QObject):
    """`parts`: one map a part with `key`, `ok`, `warn`, `opens`, `text`, `name`, `message` and `remedy`.

    `warn` is true of a part that is well but will not be for long, `opens` where there is more to see.
    """

    changed = Signal()
    asked = Signal()
    """Someone wants the parts looked at again."""

    def __init__(self, manners: Manners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self._known: dict[str, _Known] = {}
        self._out: tuple[tuple[str, Any, str], ...] = ()
        self._parts: list[dict[str, Any]] = []
        self.retranslate()

    @Slot(object)
    def show(self, found: HealthLike) -> None:
        """Show what was found; does nothing when it is what is shown."""
        parts: dict[str, PartLike] = {key: getattr(found, key) for key in _PARTS}
        known = {key: _Known(part.ok, part.code, dict(part.detail)) for key, part in parts.items()}
        # Of other stations there is something to say only while one serves nobody.
        self._out = tuple(found.stations.detail.get("out") or ())
        if self._out:
            known[_OTHERS] = _Known(ok=True, code=found.stations.code, detail={"out": self._out})
        if known != self._known:
            self._known = known
            self.retranslate()

    def is_ok(self, part: str) -> bool:
        """Return whether `part` is well, as far as is known."""
        known = self._known.get(part)
        return known is None or known.ok or known.code in _BEGINNING

    @Slot()
    def lookAgain(self) -> None:
        """Have all parts looked at again now."""
        self.asked.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._parts = [self._row(key) for key in _PARTS]
        if self._out:
            self._parts.append(_others(self._out))
        self.changed.emit()

    def _row(self, key: str) -> dict[str, Any]:
        known = self._known.get(key)
        row: dict[str, Any] = {"key": key, "ok": True, "known": known is not None, "name": health.name(key)}
        row |= {"warn": False, "opens": key in _OPENS}
        if known is not None and known.code in _BEGINNING:
            return row | {
                "known": False,
                "text": health.fault(key, known.code)[0],
                "message": "",
                "remedy": "",
            }
        if known is None or known.ok:
            detail = known.detail if known is not None else {}
            soon = detail.get("soon") or ()
            language = self._manners.language
            return row | {
                "warn": bool(soon),
                "text": health.soon(soon[0], detail, language)
                if soon
                else health.well(key, detail, language),
                "message": "",
                "remedy": "",
            }
        message, remedy = health.fault(key, known.code)
        return row | {"ok": False, "text": message, "message": message, "remedy": remedy}

    def _get_parts(self) -> list[dict[str, Any]]:
        return self._parts

    def _is_troubled(self) -> bool:
        return not all(map(self.is_ok, self._known))

    troubled = Property(bool, _is_troubled, notify=changed)
    parts = Property(list, _get_parts, notify=changed)


def _others(out: tuple[tuple[str, Any, str], ...]) -> dict[str, Any]:
    """Return the row that names the other stations that serve nobody: this desk works, so it warns."""
    text = self_service_out.notices(out)
    row = {"key": _OTHERS, "ok": True, "known": True, "name": text, "text": text}
    return row | {"warn": True, "opens": False, "message": "", "remedy": ""}
