"""A volunteer, nobody, or whoever finds the console locked, reaches nothing of it, whatever is tried."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt

from kiosk.event.facts import FactKind
from kiosk.event.operators import OverrideAction
from kiosk.event.people import Role
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from tests.console_house import PINS
from tests.qml.console_rig import ConsoleRig, item, keep, press
from tests.qml.sweep import sweep
from ui.console_window import ConsoleWindow
from ui.models.console.pages import PAGES
from ui.stage import Looks

# What comes of a sign-in, and what the rules do whoever sits here.
ALLOWED = {
    FactKind.STATION_OPENED,
    FactKind.SIGNED_IN,
    FactKind.SIGNED_OUT,
    FactKind.SIGN_IN_FAILED,
    FactKind.CASE_OPENED,
}
WHO = ("nobody", "volunteer", "locked")


def arrive(rig: ConsoleRig, who: str, looks: Looks | None = None) -> ConsoleWindow:
    window = rig.show(looks, by={"nobody": "", "volunteer": "v-1", "locked": "s-1"}[who])
    if who == "locked":
        rig.bot.waitUntil(lambda: window.console.current == "live")
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        rig.bot.waitUntil(lambda: window.sign_in.here.code == "locked")
    elif who == "volunteer":
        rig.bot.waitUntil(lambda: window.console.property("denied"))
    return window


def models_of(window: ConsoleWindow) -> list[QObject]:
    """Return the models of all pages, made by force, and whatever they are made of."""
    pages = [window.console.page_model(page.code) for page in PAGES]
    below = [one for page in pages for one in page.findChildren(QObject)]
    named = [one for one in (*pages, *below) if one.metaObject().className().endswith("Model")]
    return [window.console, window.status, *named, window.sign_in, window.sign_in.pin_pad, window.override]


def facts_of(rig: ConsoleRig) -> list[Any]:
    with rig.service.store.read() as conn:
        return [one.fact for one in entries(conn)]


def said(model: QObject) -> str:
    """Return every text that QML could read of a model and of its rows."""
    meta = model.metaObject()
    values = [meta.property(index).read(model) for index in range(meta.propertyCount())]
    rows = getattr(model, "rows", ())
    return f"{values} {rows if isinstance(rows, tuple) else ''}"


@pytest.mark.parametrize("who", WHO)
def test_the_console_gives_nothing_to_whoever_is_no_supervisor(console_rig: ConsoleRig, who: str) -> None:
    window = arrive(console_rig, who)
    before = facts_of(console_rig)
    card = console_rig.house.person(1001)
    models = models_of(window)
    for page in PAGES:
        window.console.show(page.code)
    window.console.find()
    window.context.open_scans(Filter())
    window.context.open_person(card)
    sweep(window, models)
    for _ in range(20):
        QCoreApplication.processEvents()
    for lane in window._lanes.values():
        done: list[bool] = []
        lane.run(lambda: True, done.append, lambda _: None)
        console_rig.bot.waitUntil(lambda done=done: bool(done))
    assert window.console.current == ""
    assert window.console.property("page") is None
    new = facts_of(console_rig)[len(before) :]
    assert {fact.kind for fact in new} <= ALLOWED
    assert all(fact.operator in {"-", "v-1", "s-1"} for fact in new if fact.kind is FactKind.SIGNED_IN)
    names = [one.delegate.name.family.casefold() for one in cards(console_rig)]
    names = [name for name in names if len(name) > 3]
    assert len(names) > 20
    for model in models:
        text = said(model).casefold()
        assert not [name for name in names if name in text], model.metaObject().className()


def cards(rig: ConsoleRig) -> list[Any]:
    from kiosk.store.people import every_delegate

    with rig.service.store.read() as conn:
        return list(every_delegate(conn))


@pytest.mark.parametrize("who", ["nobody", "volunteer"])
def test_an_exception_is_not_begun_by_them(console_rig: ConsoleRig, who: str) -> None:
    window = arrive(console_rig, who)
    before = len([fact for fact in facts_of(console_rig) if fact.kind is FactKind.OVERRIDE])
    window.context.allow(cards(console_rig)[0], OverrideAction.ADMIT)
    assert window.override.view.step == ""
    assert len([fact for fact in facts_of(console_rig) if fact.kind is FactKind.OVERRIDE]) == before


def test_a_supervisor_sees_the_first_page_and_takes_it_along(console_rig: ConsoleRig) -> None:
    window = console_rig.show()
    assert window.console.current == "live"
    assert item(window, "operatorLabel").property("text").startswith("Sam")
    page = window.console.page_model("live")
    console_rig.bot.waitUntil(lambda: page.property("state") == "shown")
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    console_rig.bot.waitUntil(lambda: window.console.current == "")
    assert page.rows.rows == ()
    assert not item(window, "consolePage").property("visible")
    window.sign_in.unlock()
    for digit in PINS["s-1"]:
        window.sign_in.pin_pad.digit(int(digit))
    window.sign_in.pin_pad.enter()
    console_rig.bot.waitUntil(lambda: window.console.current == "live")


def test_a_right_that_is_taken_away_closes_the_pages(console_rig: ConsoleRig) -> None:
    window = console_rig.show()
    staff = console_rig.service.attendance.staff
    staff.set_role("s-1", Role.VOLUNTEER, "a-1")
    console_rig.bot.waitUntil(lambda: window.console.current == "" and window.console.property("denied"))
    assert item(window, "deniedLabel").property("visible")
    staff.end("s-1", "a-1")
    console_rig.bot.waitUntil(lambda: window.sign_in.up)
    assert not window.console.property("denied")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("who", WHO)
def test_what_they_see_can_be_shown(console_rig: ConsoleRig, pictures, who, theme, language) -> None:
    window = arrive(console_rig, who, Looks(language=language, theme=theme))
    console_rig.bot.wait(50)
    keep(window, pictures / f"console-shut-{who}-{theme}-{language}.png")
