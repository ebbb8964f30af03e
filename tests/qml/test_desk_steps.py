from __future__ import annotations

import threading

import pytest

from kiosk.event.badges import PrintState
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, FACE, OKAFOR, Health, Judgement, Part, disk_full
from tests.qml.rig import ADMIT, Rig
from ui.code_reader import Sighting
from ui.models.flow import Action, Step

REFER = Verdict(Outcome.REFER, (Reason.VETTING_PENDING,))
REFUSE = Verdict(Outcome.REFUSE, (Reason.REVOKED,))


def test_enter_alone_leads_from_scan_to_the_next_person(rig: Rig) -> None:
    rig.scan()
    rig.desk.primary()
    assert rig.desk.step is Step.PHOTO
    rig.look_until(Step.REVIEW)
    rig.desk.primary()
    rig.until(Step.READY)
    rig.desk.primary()
    rig.until(Step.DONE)
    rig.desk.primary()
    assert rig.desk.step is Step.IDLE
    assert not [key for key in rig.shelf._pictures if key.startswith("taken")]
    assert rig.calls("keep_portrait") == [(AMINA.delegate.id, "")]
    assert rig.calls("make_badge") == [(AMINA.delegate.id, b"\x07" * 32)]


def test_a_verdict_brings_its_person_and_the_registry_picture(rig: Rig) -> None:
    rig.scan()
    assert rig.person.view.name == "Dr. Amina EL FASSI"
    assert rig.verdict.view.word == "ADMIT"
    rig.bot.waitUntil(lambda: rig.person.property("picture") == f"image://people/{FACE.hex()}")
    assert rig.shelf.has(FACE.hex())


@pytest.mark.parametrize("verdict", [REFER, REFUSE])
def test_whoever_is_not_admitted_is_never_photographed_or_given_a_badge(rig: Rig, verdict: Verdict) -> None:
    rig.scan(verdict=verdict)
    for action in (Action.TAKE_PHOTO, Action.PRINT, Action.PRINT_WITHOUT, Action.USE_PHOTO, Action.TRY_AGAIN):
        rig.desk.act(action)
    assert rig.desk.step is Step.VERDICT
    assert rig.desk.offers.primary is Action.NEXT
    assert not rig.calls("make_badge")
    assert not rig.calls("judge")


def test_a_badge_in_order_needs_nothing_more(rig: Rig) -> None:
    rig.scan(card=OKAFOR)
    assert rig.desk.offers.primary is Action.NEXT
    assert "nothing to print" in rig.verdict.view.what


def test_a_new_scan_leaves_nothing_of_the_person_before(rig: Rig) -> None:
    rig.scan()
    rig.desk.primary()
    rig.look_until(Step.REVIEW)
    assert rig.person.property("taken")
    rig.scan("B", REFER, OKAFOR)
    assert rig.desk.step is Step.VERDICT
    assert rig.person.view.name == "Rosemary OKAFOR"
    assert rig.person.property("taken") == ""
    assert rig.person.property("picture") == ""
    assert not rig.photo.property("active")


def test_an_unknown_code_shows_nobody(rig: Rig) -> None:
    rig.scan()
    rig.scan("?", Verdict(Outcome.REFUSE, (Reason.UNKNOWN_CODE,)), None)
    assert not rig.person.view.known
    assert rig.person.view.name == ""


def test_a_result_that_belongs_to_an_earlier_person_is_dropped(rig: Rig) -> None:
    rig.service.gate["keep_portrait"] = threading.Event()
    rig.scan()
    rig.desk.primary()
    rig.look_until(Step.REVIEW)
    rig.desk.primary()
    rig.service.know(b"B", ADMIT, OKAFOR)
    rig.desk.given("B")
    with rig.bot.waitSignal(rig.desk.scanned):
        rig.service.gate["keep_portrait"].set()
    rig.bot.waitUntil(rig.idle)
    assert rig.person.view.name == "Rosemary OKAFOR"
    assert rig.desk.step is Step.VERDICT


def test_the_camera_does_not_present_the_code_of_the_person_shown_again(rig: Rig) -> None:
    rig.scan("A")
    rig.desk.sighted(Sighting(b"A", 1.0, 1.0))
    rig.service.know(b"B", REFER, OKAFOR)
    with rig.bot.waitSignal(rig.desk.scanned):
        rig.desk.sighted(Sighting(b"B", 1.0, 1.0))
    assert rig.calls("present") == [b"A", b"B"]


def test_the_camera_is_not_read_while_it_looks_at_the_face(rig: Rig) -> None:
    rig.scan("A")
    rig.desk.primary()
    rig.desk.sighted(Sighting(b"B", 1.0, 1.0))
    rig.desk.act(Action.BACK)
    assert rig.desk.step is Step.VERDICT
    assert rig.calls("present") == [b"A"]


def test_a_badge_on_its_way_is_not_left_for_a_new_code(rig: Rig) -> None:
    rig.service.gate["print_badge"] = threading.Event()
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.desk.given("B")
    assert "first" in rig.actions.property("notice")["text"]
    assert rig.calls("present") == [b"A"]
    rig.desk.primary()
    assert rig.desk.step is Step.PRINTING
    rig.service.gate["print_badge"].set()
    rig.until(Step.DONE)


def test_a_bad_picture_is_offered_again_and_taken_only_with_its_reason(rig: Rig) -> None:
    face = rig.service.judgement.face
    rig.service.judgement = Judgement(ok=False, face=face, problems=("blurred", "tilted"))
    rig.scan()
    rig.desk.primary()
    rig.desk.primary()
    rig.look_until(Step.REVIEW)
    assert rig.desk.offers.primary is Action.TAKE_AGAIN
    assert "blurred, head tilted" in rig.actions.view.sentence
    rig.desk.act(Action.USE_PHOTO)
    assert rig.desk.step is Step.REVIEW
    rig.desk.act(Action.USE_ANYWAY)
    rig.until(Step.READY)
    assert rig.calls("keep_portrait") == [(AMINA.delegate.id, "blurred,tilted")]


def test_a_bad_picture_is_not_taken_by_itself(rig: Rig) -> None:
    rig.service.judgement = Judgement(ok=False, face=rig.service.judgement.face, problems=("too_dark",))
    rig.scan()
    rig.desk.primary()
    rig.look()
    rig.bot.waitUntil(lambda: "dark" in rig.photo.property("hint"))
    assert rig.desk.step is Step.PHOTO
    assert not rig.photo.property("good")


def test_without_a_face_there_is_nothing_to_take(rig: Rig) -> None:
    rig.service.judgement = Judgement(ok=False, face=None, problems=("no_face",))
    rig.scan()
    rig.desk.primary()
    rig.desk.primary()
    rig.look()
    rig.bot.waitUntil(lambda: bool(rig.calls("judge")) and "look" in rig.photo.property("hint"))
    assert not rig.calls("crop")
    assert rig.desk.step is Step.PHOTO


def test_an_unknown_end_of_printing_is_asked_about_and_answered(rig: Rig) -> None:
    rig.service.print_state = PrintState.UNKNOWN
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.TRAY)
    rig.desk.act(Action.NEXT)
    assert rig.desk.step is Step.TRAY
    rig.desk.primary()
    rig.until(Step.DONE)
    assert rig.calls("answer_print") == [True]


def test_a_badge_that_is_not_in_the_tray_is_printed_again_as_the_same_badge(rig: Rig) -> None:
    rig.service.print_state = PrintState.UNKNOWN
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.TRAY)
    rig.service.print_state = PrintState.PRINTED
    rig.desk.act(Action.NOT_THERE)
    rig.until(Step.DONE)
    assert rig.calls("answer_print") == [False]
    assert len(rig.calls("make_badge")) == 1
    assert len(set(rig.calls("print_badge"))) == 1


def test_a_printer_fault_says_what_to_do_and_the_same_badge_is_tried_again(rig: Rig) -> None:
    rig.service.print_state = PrintState.FAILED
    rig.service.parts = Health(printer=Part(ok=False, code="printer_out_of_paper"))
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.FAILED)
    notice = rig.actions.property("notice")
    assert notice["kind"] == "error"
    assert "new stack" in notice["remedy"]
    rig.service.print_state = PrintState.PRINTED
    rig.desk.primary()
    rig.until(Step.DONE)
    assert len(rig.calls("make_badge")) == 1


def test_a_full_disk_gives_no_verdict_at_all(rig: Rig) -> None:
    rig.scan()
    rig.service.faults["present"] = disk_full()
    rig.desk.given("B")
    rig.bot.waitUntil(lambda: rig.actions.property("notice")["kind"] == "error")
    assert rig.desk.step is Step.IDLE
    assert rig.verdict.view.outcome == "idle"
    assert not rig.person.view.known
    assert "disk" in rig.actions.property("notice")["text"]


def test_a_portrait_that_cannot_be_kept_can_be_kept_once_more(rig: Rig) -> None:
    rig.service.faults["keep_portrait"] = disk_full()
    rig.scan()
    rig.desk.primary()
    rig.look_until(Step.REVIEW)
    rig.desk.primary()
    rig.bot.waitUntil(lambda: rig.actions.property("notice")["kind"] == "error")
    rig.bot.waitUntil(rig.idle)
    rig.service.faults.clear()
    rig.desk.primary()
    rig.until(Step.READY)


def test_a_bug_in_the_judge_ends_the_photo_with_words(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    def broken(image: object) -> Judgement:
        raise ZeroDivisionError

    rig.service.judge = broken
    rig.scan()
    rig.desk.primary()
    rig.look()
    rig.until(Step.VERDICT)
    assert "wrong" in rig.actions.property("notice")["text"]
    assert "ZeroDivisionError" in caplog.text


def test_a_slow_store_is_said_and_then_forgotten(rig: Rig) -> None:
    rig.service.gate["present"] = threading.Event()
    rig.service.know(b"A", ADMIT, AMINA)
    rig.desk.given("A")
    rig.bot.waitUntil(lambda: rig.desk.step is Step.CHECKING)
    assert "Checking" in rig.actions.view.sentence
    rig.service.gate["present"].set()
    rig.until(Step.VERDICT)
    assert rig.person.view.name == "Dr. Amina EL FASSI"


def test_wrong_person_clears_the_desk_and_opens_the_search(rig: Rig) -> None:
    rig.scan()
    with rig.bot.waitSignal(rig.desk.searchWanted):
        rig.desk.act(Action.WRONG_PERSON)
    assert rig.desk.step is Step.IDLE
    assert not rig.person.view.known


def test_a_supervisor_can_always_be_called(rig: Rig) -> None:
    rig.desk.act(Action.CALL_SUPERVISOR)
    rig.bot.waitUntil(lambda: rig.calls("call_supervisor") == [None])
    # A second call before the first is answered would be the same call.
    rig.bot.waitUntil(lambda: "called" in rig.actions.property("notice")["text"])
    rig.scan(verdict=REFER)
    rig.desk.key("F9")
    rig.bot.waitUntil(lambda: rig.calls("call_supervisor") == [None, AMINA.delegate.id])
    rig.bot.waitUntil(lambda: "called" in rig.actions.property("notice")["text"])


def test_a_person_found_by_name_gets_the_rules_verdict(rig: Rig) -> None:
    rig.people.setProperty("text", "okaf")
    rig.bot.waitUntil(lambda: rig.people.property("state") == "found")
    with rig.bot.waitSignal(rig.desk.scanned):
        rig.people.choose(0)
    assert rig.calls("open_person") == [OKAFOR.delegate.id]
    assert rig.verdict.view.outcome == "admit"
    assert "passport" in rig.verdict.view.what


def test_escape_leaves_a_verdict_but_never_a_print(rig: Rig) -> None:
    rig.scan()
    rig.desk.key("Esc")
    assert rig.desk.step is Step.IDLE
    rig.desk.key("Esc")
    assert rig.desk.step is Step.IDLE
    rig.service.gate["print_badge"] = threading.Event()
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.desk.key("Esc")
    assert rig.desk.step is Step.PRINTING
    rig.service.gate["print_badge"].set()
    rig.until(Step.DONE)


def test_every_outcome_has_its_sound(rig: Rig) -> None:
    heard: list[str] = []
    rig.desk.sounded.connect(heard.append)
    for code, verdict in (("A", ADMIT), ("B", REFER), ("C", REFUSE)):
        rig.scan(code, verdict)
    assert heard == ["admit", "refer", "refuse"]
