"""The form of somebody who is on no list: cleaned and bounded, field by field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from kiosk.errors import BadInput
from kiosk.event.names import PersonName
from kiosk.exchange import values
from kiosk.store.delegations import categories, delegations

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.people import Category, Delegation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WalkInForm:
    """What somebody at a desk wrote down of a person, as it was typed.

    Args:
        native: The full name in its own script, or empty.
        delegation: Its code ("MAR").
        category: Its code ("delegate").
        birth_date: As 1980-02-29 or 29/02/1980, the day before the month; or empty.
        document: Number of the passport or police card, or empty.
        language: One of the conference's.
    """

    given: str
    family: str = ""
    native: str = ""
    delegation: str = ""
    category: str = ""
    function: str = ""
    birth_date: str = ""
    document: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Entered:
    """A form of which every field can be taken."""

    name: PersonName
    delegation: Delegation
    category: Category
    function: str
    birth_date: date | None
    document: str
    language: str


class WrongField(BadInput):
    """A field that cannot be taken; `field` is its name in `WalkInForm`."""

    def __init__(self, field: str, code: str, message: str, remedy: str) -> None:
        super().__init__(code, message, remedy)
        self.field = field


def read_form(conn: Connection, form: WalkInForm, today: date) -> Entered:
    """Return the form's values, or say which is the first that cannot be taken.

    Raises:
        WrongField: `missing_name`, `too_long`, `no_letters`, `control_character`, `bidi_control`, `unknown_character`,
            `cell_error`, `bad_date`, `unknown_language`, `missing_delegation`, `unknown_delegation`,
            `missing_category`, `unknown_category`.
    """
    return Entered(
        name=PersonName(
            given=_take("given", lambda: _given(form.given)),
            family=_take("family", lambda: values.name(form.family, 120)),
            native=_take("native", lambda: values.name(form.native, 200)),
        ),
        delegation=_one_of("delegation", form.delegation, {one.code: one for one in delegations(conn)}),
        category=_one_of("category", form.category, {one.code: one for one in categories(conn)}),
        function=_take("function", lambda: values.text(form.function, 160)),
        birth_date=_take("birth_date", lambda: values.birth_date(form.birth_date.strip(), today)),
        document=_take("document", lambda: values.text(form.document, 40)),
        language=_take("language", lambda: values.language(form.language)),
    )


def _given(typed: str) -> str:
    found = values.name(typed, 120)
    if not found:
        raise values.WrongValue("missing_name", "There is no given name; write a single name here.")
    return found


def _take(field: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except values.WrongValue as wrong:
        said = field.replace("_", " ")
        raise WrongField(
            field, wrong.code, f"The {said} cannot be taken: {wrong.sentence}", f"Mend the {said}."
        ) from None


def _one_of(field: str, code: str, known: dict[str, T]) -> T:
    wanted = code.strip()
    if not wanted:
        raise WrongField(field, f"missing_{field}", f"There is no {field}.", "Choose one of the list.")
    # Codes of delegations are written in capitals, those of categories small; nobody should have to know.
    for form in (wanted, wanted.upper(), wanted.lower()):
        if form in known:
            return known[form]
    raise WrongField(field, f"unknown_{field}", f"The event has no such {field}.", "Choose one of the list.")
