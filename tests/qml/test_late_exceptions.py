"""What exceptions and the first admin need is made after the desk's first picture, or when it is first wanted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, FakeDesk
from tests.qml.people_fakes import card
from tests.qml.people_rig import PeopleRig
from ui.desk_window import DeskWindow
from ui.models.flow import Action

LATE = (
    "babel",
    "kiosk.event.operators",
    "kiosk.event.people",
    "ui.models.exceptions",
    "ui.models.help_cases_model",
    "ui.models.first_admin_model",
    "ui.models.override_model",
    "ui.models.requests_model",
    "ui.models.wanted",
    "ui.texts.help_cases",
    "ui.texts.overrides",
)
REFER = Verdict(Outcome.REFER, (Reason.VETTING_PENDING,))


def test_the_desks_window_loads_nothing_of_them() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys, ui.app, ui.late_desk; print([name for name in {LATE!r} if name in sys.modules])",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stdout.strip() == "[]"


def test_once_settled_the_page_has_what_it_needs(open_window: Callable[..., DeskWindow]) -> None:
    window = open_window()
    window._settle()
    shown = window.window
    assert isinstance(shown, QQuickWindow)
    assert shown.property("override") is window.override
    assert shown.property("requests") is window.requests


def test_an_exception_wanted_before_that_is_asked_for(
    open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DeskWindow, "_settle", lambda _: None)
    window = open_window()
    service.know(b"A", REFER, AMINA)
    with qtbot.waitSignal(window.desk.scanned):
        window.desk.given("A")
    # A code that is nobody's makes nothing: it may come in the reader's thread.
    assert not window._takes(card("s-1"))
    assert window._exceptions is None
    window.desk.act(Action.ASK_EXCEPTION.value)
    assert window._exceptions is not None
    qtbot.waitUntil(lambda: window.sign_in.view.step == "card")
    assert window.override.view.name == AMINA.delegate.name.display


def test_what_was_made_before_the_window_is_handed_to_it(
    open_window: Callable[..., DeskWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DeskWindow, "_settle", lambda _: None)
    begun = DeskWindow._make_people

    def early(self: DeskWindow) -> None:
        begun(self)
        self._make_exceptions()

    monkeypatch.setattr(DeskWindow, "_make_people", early)
    window = open_window()
    shown = window.window
    assert shown is not None
    assert shown.property("override") is window.override


@pytest.mark.parametrize("must", [True, False])
def test_the_first_admins_form_comes_with_the_first_step(qtbot, must: bool) -> None:  # noqa: FBT001 - pytest's
    rig = PeopleRig(qtbot, must=must)
    try:
        assert (rig.model._first_admin is not None) is must
        seen: list[bool] = []
        rig.model.upChanged.connect(lambda: seen.append(rig.model._first_admin is not None))
        rig.model.changed.connect(lambda: seen.append(rig.model._first_admin is not None))
        if not must:
            rig.model.begin()
            assert len(seen) >= 2
        assert all(seen)
    finally:
        rig.close()


MENU = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from kiosk.config import Settings
from tests.qml.fakes import FakeDesk
from ui.desk_window import DeskWindow, desk_stage
from ui.stage import Looks

app = QGuiApplication([])
window = DeskWindow(FakeDesk(Settings.load(Path(sys.argv[1]))), desk_stage(), Looks())
shown = window.show()
QObject.findChild(shown, QObject, "menuButton").clicked.emit()
menu = shown.findChild(QObject, "menuDialog")
print(menu is not None and menu.property("visible"), "ui.models.walk_in_model" in sys.modules)
window.close()
"""


def test_the_menu_opens_before_anything_of_it_is_made_late(tmp_path) -> None:
    # In a process of its own: here other tests have loaded what is late.
    told = subprocess.run(
        [sys.executable, "-c", MENU, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert told.stdout.split() == ["True", "False"], told.stderr
