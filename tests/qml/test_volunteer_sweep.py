"""A volunteer, or nobody, at desk and gate reaches nothing that is a supervisor's, whatever is tried."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.event.badges import BeforeBadge
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.store.quotas import Places
from tests.qml.fakes import AMINA, OKAFOR, FakeDesk
from tests.qml.gate_rig import FakeGate
from tests.qml.help_fakes import call
from tests.qml.people_fakes import FakeAttendance
from tests.qml.rig import ADMIT
from tests.qml.sweep import sweep
from ui.desk_window import DeskWindow
from ui.gate_window import GateWindow
from ui.models.flow import Step

REFER = Verdict(Outcome.REFER, (Reason.WATCH_LIST,))
HARMLESS = {"health", "recent"}


def there(attendance: FakeAttendance, who: str) -> None:
    attendance.must = who != "unsigned"
    if who in {"volunteer", "locked"}:
        attendance.here("v-1")
    if who == "locked":
        attendance.lock()


def follow(window: DeskWindow | GateWindow, qtbot, who: str) -> None:
    window.sign_in._must = who != "unsigned"
    window.sign_in.look()
    expected = {"volunteer": "open", "locked": "locked"}.get(who, "nobody")
    qtbot.waitUntil(lambda: window.sign_in.here.presence is not None and window.sign_in.here.code == expected)


def nothing_granted(attendance: FakeAttendance) -> None:
    assert attendance.overrides == []
    assert attendance.has_admin
    assert attendance.calls("first_admin") == []
    assert attendance.session is None or attendance.session.operator.code == "v-1"
    assert all(
        one.answered_by == "" or one.state.value == "withdrawn" for one in attendance.requests.values()
    )


@pytest.mark.parametrize("who", ["volunteer", "unsigned", "nobody", "locked"])
@pytest.mark.parametrize("shown", ["idle", "refer", "badge", "check", "compare"])
def test_the_desk_gives_a_volunteer_nothing_of_a_supervisors(
    open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot, who: str, shown: str
) -> None:
    window = open_window()
    if shown != "idle":
        verdict = REFER if shown == "refer" else ADMIT
        card = OKAFOR if shown == "badge" else AMINA
        service.checks, service.before = shown == "check", BeforeBadge(same_person=shown == "compare")
        service.know(b"A", verdict, card)
        with qtbot.waitSignal(window.desk.scanned):
            window.desk.given("A")
    if shown in {"check", "compare"}:
        window.desk.act("print_without")
        expected = Step.CHECK_BADGE if shown == "check" else Step.SAME_PERSON
        qtbot.waitUntil(lambda: window.desk.step is expected)
    there(service.attendance, who)
    follow(window, qtbot, who)
    window._settle()
    before = len(service.asked)
    service.places = Places(5, 5)
    service.help.call(call(1, OKAFOR))
    sweep(
        window,
        (
            window.desk, window.actions, window.people, window.strip, window.verdict, window.person, window.photo,
            window.recent, window.requests, window.override, window.override.pin_pad, window.sign_in,
            window.extras.walk_in, window.extras.hand_back, window.extras.help_cases,
            window.sign_in.pin_pad, window.sign_in.first_admin, window.prints.model,
        ),
    )  # fmt: skip
    nothing_granted(service.attendance)
    assert "register_beyond_quota" not in {name for name, _ in service.asked}
    if who == "unsigned":
        # The sweep does reach what is a volunteer's.
        assert "call_supervisor" in {name for name, _ in service.asked[before:]}
    if who in {"nobody", "locked"}:
        done = {name for name, _ in service.asked[before:]}
        assert done <= HARMLESS


@pytest.mark.parametrize("who", ["volunteer", "unsigned", "nobody", "locked"])
def test_the_gate_gives_a_volunteer_nothing_of_a_supervisors(
    open_gate: Callable[..., GateWindow], gate_service: FakeGate, qtbot, who: str
) -> None:
    window = open_gate()
    there(gate_service.attendance, who)
    follow(window, qtbot, who)
    sweep(
        window,
        (
            window.gate, window.place, window.person, window.sign_in, window.sign_in.pin_pad,
            window.sign_in.first_admin,
        ),
    )  # fmt: skip
    nothing_granted(gate_service.attendance)
    if who in {"nobody", "locked"}:
        assert gate_service.asked == []
