"""What the page shows of a state: words in the language of now, and nothing that may not be shown yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from kiosk.event.self_service import Factor, Stage
from ui.models.person_model import PersonView, view_of
from ui.models.self_service.states import BACKABLE, HELPFUL, MACHINE, STOPPABLE, State
from ui.texts import self_service as texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Zone
    from ui.models.base import Manners
    from ui.models.self_service.flow import Way

STEPS = 5
_STEP = {
    Stage.SCAN: 1,
    Stage.CHECKING: 1,
    Stage.CONFIRM: 2,
    Stage.FACTOR: 2,
    Stage.PROVING: 2,
    Stage.NOTICE: 3,
    Stage.PORTRAIT: 3,
    Stage.REVIEW: 3,
    Stage.PREVIEW: 4,
    Stage.PRINTING: 4,
    Stage.BADGE: 5,
}
_LINES = tuple(texts.LINES)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is known of the delegate beside the state.

    Args:
        given: The first given name.
        delegation: Code of the delegation.
        card: Everything, once the second factor was given.
        factor: What is asked for.
        factors: What may be asked for instead.
        hint: What the camera sees amiss, in words.
        desk: What the desk is called from which somebody comes, or empty.
        drawn: Whether the badge's picture is there.
    """

    given: str = ""
    delegation: str = ""
    card: DelegateCard | None = None
    factor: Factor | None = None
    factors: Sequence[Factor] = ()
    hint: str = ""
    desk: str = ""
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class PageView:
    """The words and switches of one page."""

    stage: str = Stage.ATTRACT.value
    panel: str = Stage.ATTRACT.value
    title: str = ""
    sentence: str = ""
    note: str = ""
    hint: str = ""
    primary: str = ""
    secondary: str = ""
    can_primary: bool = True
    can_back: bool = False
    can_restart: bool = False
    can_help: bool = False
    step: int = 0
    steps: int = STEPS
    given: str = ""
    delegation: str = ""
    factor: str = ""
    lines: list[dict[str, str]] = field(default_factory=list)
    zones: list[dict[str, Any]] = field(default_factory=list)
    person: PersonView = field(default_factory=PersonView)
    warned: bool = False
    working: bool = False

    @property
    def said(self) -> str:
        """Return what is read aloud of the page."""
        return ". ".join(part for part in (self.title, self.note, self.sentence) if part)


def page_view(state: State, shown: Shown, way: Way, manners: Manners, zones: Sequence[Zone]) -> PageView:
    """Return what the page shows of `state`."""
    stage = state.stage
    page = texts.PAGES[stage]
    if stage is Stage.FACTOR and shown.factor is not None:
        page = texts.FACTORS[shown.factor]
    person = PersonView() if shown.card is None else view_of(shown.card, manners)
    title, sentence, note = texts.tr(page.title), texts.tr(page.sentence), _note(state, manners)
    if stage is Stage.WELCOME:
        title = texts.welcome(shown.given)
    elif stage is Stage.HELP:
        title = texts.taken(shown.desk) if shown.desk else title
        sentence = texts.tr(texts.HELP[state.cause])
    elif stage is Stage.PREVIEW and not shown.drawn:
        sentence = texts.drawing()
    primary, secondary = _buttons(state, shown, way)
    return PageView(
        stage=stage.value,
        panel=Stage.CHECKING.value if stage is Stage.PROVING else stage.value,
        title=title,
        sentence=sentence,
        note=note,
        hint=shown.hint,
        primary=primary,
        secondary=secondary,
        can_primary=stage is not Stage.PREVIEW or shown.drawn,
        can_back=stage in BACKABLE,
        can_restart=stage in STOPPABLE,
        can_help=stage in HELPFUL,
        step=_STEP.get(stage, 0),
        given=texts.isolated(shown.given) if stage in {Stage.CONFIRM, Stage.WELCOME} else "",
        delegation=shown.delegation if stage is Stage.CONFIRM else "",
        factor="" if shown.factor is None or stage is not Stage.FACTOR else shown.factor.value,
        lines=_lines(person) if stage is Stage.PREVIEW else [],
        zones=_zones(person, zones, manners) if stage is Stage.WELCOME else [],
        person=person if stage in {Stage.PREVIEW, Stage.GROUP} else PersonView(),
        warned=state.warned,
        working=stage in MACHINE or (stage is Stage.PREVIEW and not shown.drawn),
    )


def digits(number: int, language: str) -> str:
    """Return `number` in the numerals of `language`, as the pads of the page have them."""
    return QLocale(language).toString(number)


def _note(state: State, manners: Manners) -> str:
    if state.stage is Stage.HELP:
        return texts.tr(texts.REASONS.get(state.detail, ""))
    note = texts.tr(texts.NOTES.get(state.note, ""))
    if state.stage is Stage.FACTOR and state.left:
        left = texts.tries_left(state.left, digits(state.left, manners.language))
        note = f"{note} {left}".strip()
    return note


def _buttons(state: State, shown: Shown, way: Way) -> tuple[str, str]:
    stage, page = state.stage, texts.PAGES[state.stage]
    primary, secondary = texts.tr(page.primary), texts.tr(page.secondary)
    if stage is Stage.FACTOR:
        other = next((one for one in shown.factors if one is not shown.factor), None)
        secondary = "" if other is None else texts.tr(texts.FACTORS[other].secondary)
    elif stage is Stage.PORTRAIT and way.may_skip_portrait(state):
        secondary = texts.ask_volunteer()
    elif stage is Stage.WELCOME and way.may_lead(state):
        secondary = texts.lead()
    elif stage is Stage.HELP:
        primary = texts.finish()
        if way.may_go_on(state):
            primary, secondary = texts.go_on(), texts.finish()
    return primary, secondary


def _lines(person: PersonView) -> list[dict[str, str]]:
    values = {name: str(getattr(person, name)) for name in _LINES}
    return [
        {"name": name, "label": texts.tr(texts.LINES[name]), "value": texts.isolated(value)}
        for name, value in values.items()
        if value
    ]


def _zones(person: PersonView, zones: Sequence[Zone], manners: Manners) -> list[dict[str, Any]]:
    return [
        {
            "number": zone.number,
            "name": zone.names.get(manners.language),
            "pictogram": zone.pictogram,
        }
        for zone in zones
        if zone.number in person.zones
    ]
