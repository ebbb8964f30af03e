"""The gate's state machine: one badge at a time, each verdict for its time, and what is a scan at all."""

from __future__ import annotations

import re
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import EnvironmentFault, KioskError
from kiosk.event.places import Direction
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, LONG, OKAFOR, Part
from tests.qml.gate_rig import ADMIT, REFER, REFUSE, GateRig, gate_of
from ui.code_reader import Sighting
from ui.models.gate_flow import DWELL_MS, GateStep, Passing
from ui.models.gate_model import Pace
from ui.texts import gate as words

BUSY = EnvironmentFault("store_busy", "Another program holds the store.", "Try again.")


def sight(rig: GateRig, code: str, now: float = 1.0) -> None:
    """See `code` as the reader's thread does."""
    data = code.encode()

    def look() -> None:
        if rig.model.fresh(data, now):
            rig.model.sighted(Sighting(data, now, now))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()


def test_a_badge_by_hand_is_shown_with_its_person_and_sound(gate_rig: GateRig) -> None:
    gate_rig.scan()
    model = gate_rig.model
    assert (model.step, model.view.look, model.view.word) == (GateStep.SHOWN, "admit", "ADMIT")
    assert gate_rig.person.view.name == "Dr. Amina EL FASSI"
    assert gate_rig.sounds == ["admit"]
    gate_rig.bot.waitUntil(lambda: gate_rig.person.property("picture") != "")


def test_a_badge_by_camera_is_the_same(gate_rig: GateRig) -> None:
    gate_rig.service.know("A", REFUSE)
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        sight(gate_rig, "A")
    assert gate_rig.model.view.look == "refuse"
    assert gate_rig.service.asked == [b"A"]


def test_the_next_scan_replaces_everything_of_the_one_before(gate_rig: GateRig) -> None:
    gate_rig.scan("A", ADMIT, AMINA)
    gate_rig.bot.waitUntil(lambda: gate_rig.person.property("picture") != "")
    gate_rig.scan("B", REFER, OKAFOR)
    assert gate_rig.person.view.name == "Rosemary OKAFOR"
    assert gate_rig.person.property("picture") == ""
    gate_rig.scan("C", Verdict(Outcome.REFUSE, (Reason.FORGED_SIGNATURE,)), None)
    assert not gate_rig.person.view.known
    assert gate_rig.sounds == ["admit", "refer", "refuse"]


def test_a_verdict_goes_by_itself_after_three_seconds(gate_rig: GateRig) -> None:
    assert DWELL_MS[GateStep.SHOWN] == 3_000
    gate_rig.pace = Pace({GateStep.SHOWN: 30})
    gate_rig.model = gate_rig.made()
    gate_rig.scan()
    gate_rig.bot.waitUntil(lambda: gate_rig.model.step is GateStep.IDLE)
    assert gate_rig.model.view.look == "idle"
    assert not gate_rig.person.view.known


def test_the_next_scan_gets_its_own_full_time(gate_rig: GateRig) -> None:
    gate_rig.scan("A")
    gate_rig.model._leave.setInterval(1)
    gate_rig.scan("B")
    assert gate_rig.model._leave.interval() == gate_rig.pace.dwell_ms[GateStep.SHOWN]


def test_one_badge_at_a_time(gate_rig: GateRig) -> None:
    gate_rig.service.hold.clear()
    gate_rig.model.given("A")
    gate_rig.model.given("B")
    sight(gate_rig, "C")
    assert gate_rig.model.step is GateStep.CHECKING
    assert "next badge" in gate_rig.model.view.what
    assert not gate_rig.person.view.known
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        gate_rig.service.hold.set()
    assert gate_rig.service.asked == [b"A"]
    # Whoever the camera saw meanwhile is still there, and is now taken.
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        sight(gate_rig, "C")
    assert gate_rig.service.asked == [b"A", b"C"]


def test_a_slow_store_says_that_it_is_checking_and_hides_whoever_was_there(gate_rig: GateRig) -> None:
    gate_rig.scan("A")
    gate_rig.service.hold.clear()
    gate_rig.model.given("B")
    gate_rig.bot.waitUntil(lambda: gate_rig.model.step is GateStep.CHECKING)
    assert not gate_rig.person.view.known
    gate_rig.model.clear()
    assert gate_rig.model.step is GateStep.CHECKING
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        gate_rig.service.hold.set()
    assert gate_rig.model.step is GateStep.SHOWN


def test_what_could_not_be_checked_is_no_verdict_and_the_gate_goes_on(gate_rig: GateRig) -> None:
    gate_rig.scan("A", ADMIT, AMINA)
    gate_rig.service.fault = BUSY
    gate_rig.scan("B", ADMIT, OKAFOR)
    model = gate_rig.model
    assert (model.step, model.view.look, model.view.word) == (GateStep.TROUBLE, "trouble", "Not checked")
    assert "this gate" in model.view.why
    assert not gate_rig.person.view.known
    gate_rig.service.fault = None
    gate_rig.scan("C", ADMIT, OKAFOR)
    assert model.step is GateStep.SHOWN


def test_a_badge_that_failed_is_tried_again_while_it_is_held_up(gate_rig: GateRig) -> None:
    gate_rig.pace.retry_ms = 1
    gate_rig.model = gate_rig.made()
    gate_rig.service.fault = BUSY
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        sight(gate_rig, "A")
    gate_rig.service.fault = None
    gate_rig.service.know("A", ADMIT)
    gate_rig.bot.waitUntil(lambda: not gate_rig.model._retry.isActive())
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        sight(gate_rig, "A")
    assert gate_rig.model.view.look == "admit"


def test_a_late_picture_is_not_shown_to_the_next_person(gate_rig: GateRig) -> None:
    fetching, fetched = threading.Event(), gate_rig.service.picture

    def slow(sha256: bytes) -> bytes | None:
        assert fetching.wait(20)
        return fetched(sha256)

    gate_rig.service.picture = slow
    gate_rig.scan("A", ADMIT, AMINA)
    gate_rig.model.clear()
    with gate_rig.bot.waitSignal(gate_rig.model.scanned):
        gate_rig.model.given("nobody")
        fetching.set()
    assert gate_rig.person.property("picture") == ""


def test_the_language_changes_in_the_middle(gate_rig: GateRig) -> None:
    gate_rig.scan("A", ADMIT, LONG)
    heard = []
    gate_rig.model.changed.connect(lambda: heard.append(1))
    gate_rig.model.retranslate()
    assert not heard
    gate_rig.service.gate = gate_of(Direction.EXIT)
    gate_rig.model.retranslate()
    assert heard
    assert "out" in gate_rig.model.view.why


SIGHTS = st.lists(st.tuples(st.sampled_from(b"ab"), st.floats(0.0, 3.0)), max_size=60)


@given(SIGHTS)
def test_a_badge_held_up_is_one_scan_until_it_was_away(sights: list[tuple[int, float]]) -> None:
    passing, now, seen = Passing(2.0), 0.0, {}
    for code, later in sights:
        now += later
        held = bytes([code])
        expected = held not in seen or now - seen[held] >= 2.0
        assert passing.by_camera(held, now) == expected
        seen[held] = now


def test_a_trigger_pulled_twice_counts_twice_and_a_bounce_once() -> None:
    passing = Passing(4.0)
    assert [passing.by_hand(b"a", now) for now in (0.0, 0.3, 1.4)] == [True, False, True]
    # A badge in the camera's view that is scanned by hand as well is one scan; so is the other way round.
    assert passing.by_camera(b"b", 10.0)
    assert not passing.by_hand(b"b", 10.2)
    assert not passing.by_camera(b"b", 13.0)
    assert passing.by_hand(b"c", 20.0)
    assert not passing.by_camera(b"c", 20.1)


def test_codes_seen_are_not_kept_for_ever() -> None:
    passing = Passing(4.0)
    assert all(passing.by_camera(str(n).encode(), 0.0) for n in range(500))
    assert len(passing._seen) <= 64


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.IDENTITY_BY_DOCUMENT])
def test_no_gate_sentence_sends_anyone_to_a_search_or_speaks_of_a_desk_here(
    qapp, reason: Reason, direction: Direction
) -> None:
    verdict = Verdict(Outcome.REFER, (reason,))
    said = f"{words.why(verdict, direction, 'en', None)} {words.what_to_do(verdict, direction)}"
    assert not re.search(r"this desk|by name|F2|print", said.replace("printed on the badge", "")), said


@pytest.mark.parametrize("part", ["camera", "mirror", "log"])
def test_every_fault_has_something_to_do_at_a_gate(qapp, part: str) -> None:
    for code in ("never_heard_of", "camera_missing", "mirror_too_old", "log_damaged", "ended"):
        message, remedy = words.fault(part, Part(ok=False, code=code))
        assert message
        assert remedy
        assert "search" not in remedy
        assert "this desk" not in remedy


def test_an_unknown_error_is_said_in_its_own_words(qapp) -> None:
    assert words.trouble(KioskError("odd", "Odd.", "Do this.")) == ("Not checked", "Odd.", "Do this.")


@pytest.mark.parametrize(
    ("count", "capacity", "said"),
    [(0, None, "Inside: 0"), (1214, 2000, "Inside: 1,214 of 2,000"), (400, 400, "Full: 400 of 400")],
)
def test_the_count_is_said(qapp, count: int, capacity: int | None, said: str) -> None:
    assert words.inside(count, capacity, "en") == said
