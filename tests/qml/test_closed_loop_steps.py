"""The desk from the printer to the hand: the badge is read, or said not to be readable; and faces compared before."""

from __future__ import annotations

import threading
from dataclasses import replace
from uuid import uuid4

import pytest

from kiosk.errors import BadInput
from kiosk.event.badges import (
    BeforeBadge,
    PrintJob,
    PrintState,
    ReplaceReason,
    SameAnswer,
    Seen,
    UnreadReason,
)
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, FACE, NOW, OKAFOR, RIGHT_BADGE, disk_full
from tests.qml.rig import Rig
from ui.code_reader import Sighting
from ui.models.flow import Action, Step
from ui.texts.checking import _told

RESUMED = Verdict(Outcome.ADMIT, (Reason.CHECK_IN_RESUMED,))
RIGHT = Sighting(RIGHT_BADGE, 1.0, 1.0)


def printed(rig: Rig) -> None:
    rig.service.checks = True
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.CHECK_BADGE)


def show(rig: Rig, code: bytes) -> None:
    """Hold something to the camera until the desk has said what it is."""
    with rig.bot.waitSignal(rig.desk.sounded):
        rig.desk.sighted(Sighting(code, 1.0, 1.0))


def compared(rig: Rig) -> None:
    rig.service.before = BeforeBadge(same_person=True)
    rig.scan()
    rig.desk.primary()
    rig.look_until(Step.REVIEW)
    rig.desk.primary()
    rig.until(Step.SAME_PERSON)


def test_the_camera_reads_the_fresh_badge_and_only_then_it_is_done(rig: Rig) -> None:
    printed(rig)
    assert "Hold the new badge" in rig.verdict.view.what
    show(rig, RIGHT_BADGE)
    assert rig.desk.step is Step.DONE
    assert "was read" in rig.verdict.view.what
    assert rig.calls("hand_over") == []
    job = rig.desk.visit.job
    rig.desk.primary()
    assert rig.desk.step is Step.IDLE
    rig.bot.waitUntil(lambda: rig.calls("hand_over") == [job.id])


def test_a_badge_that_stays_in_view_is_no_next_person(rig: Rig) -> None:
    printed(rig)
    show(rig, RIGHT_BADGE)
    rig.desk.sighted(RIGHT)
    assert rig.calls("present") == [b"A"]


def test_a_hand_scanner_reads_it_as_well(rig: Rig) -> None:
    printed(rig)
    rig.desk.given(RIGHT_BADGE.decode())
    rig.until(Step.DONE)
    assert rig.calls("check_badge") == [RIGHT_BADGE]


@pytest.mark.parametrize(
    ("held", "look", "said"),
    [
        (
            (Seen.ANOTHER, "Rosemary OKAFOR", "Desk 2", False),
            "refuse",
            "the badge of Rosemary OKAFOR, printed at Desk 2",
        ),
        ((Seen.ANOTHER, "Rosemary OKAFOR", "", False), "refuse", "the badge of Rosemary OKAFOR."),
        (
            (Seen.ANOTHER, "Dr. Amina EL FASSI", "Desk 1", True),
            "refuse",
            "an old badge of Dr. Amina EL FASSI",
        ),
        ((Seen.INVITATION, "Rosemary OKAFOR", "", False), "refer", "the invitation of Rosemary OKAFOR"),
        ((Seen.OTHER, "", "", False), "refer", "not one of our badges"),
    ],
)
def test_anything_else_in_the_hand_is_told_at_once_and_waited_on(
    rig: Rig, held, look: str, said: str
) -> None:
    printed(rig)
    rig.service.held[b"else"] = held
    show(rig, b"else")
    assert rig.desk.step is Step.CHECK_BADGE
    assert rig.verdict.view.outcome == look
    assert said in rig.verdict.view.why
    assert rig.person.view.name == "Dr. Amina EL FASSI"
    rig.desk.retranslate()
    rig.verdict.retranslate()
    assert said in rig.verdict.view.why
    show(rig, RIGHT_BADGE)
    assert rig.desk.step is Step.DONE
    assert rig.verdict.view.outcome == "admit"


def test_a_name_with_braces_is_only_a_name(rig: Rig) -> None:
    printed(rig)
    rig.service.held[b"else"] = (Seen.ANOTHER, "{place} {0} O’NEIL", "{name}", False)
    show(rig, b"else")
    assert "{place} {0} O’NEIL, printed at {name}." in rig.verdict.view.why


def test_amid_arabic_a_latin_name_keeps_its_own_order() -> None:
    sentence = _told("هذه شارة {name}، وقد طُبعت في {place}.", "Rosa OKAFOR", "Desk 2")
    assert "\u2068Rosa OKAFOR\u2069" in sentence
    assert "\u2068Desk 2\u2069" in sentence
    assert _told("This is {name}.", "Rosa OKAFOR", "") == "This is Rosa OKAFOR."


def test_nobody_else_is_presented_while_a_badge_waits_to_be_read(rig: Rig) -> None:
    printed(rig)
    rig.desk.open_person(OKAFOR.delegate.id)
    assert "first" in rig.actions.property("notice")["text"]
    rig.desk.forget()
    assert rig.desk.step is Step.CHECK_BADGE
    assert not rig.calls("open_person")


def test_a_lock_over_the_page_reads_nothing(rig: Rig) -> None:
    printed(rig)
    rig.desk.is_shut = True
    rig.desk.sighted(RIGHT)
    rig.desk.given(RIGHT_BADGE.decode())
    rig.desk.unread("gone")
    assert not rig.calls("check_badge")
    assert not rig.calls("badge_unread")


def test_what_cannot_be_read_is_issued_with_a_reason_and_with_none_other(rig: Rig) -> None:
    printed(rig)
    with rig.bot.waitSignal(rig.desk.unreadWanted):
        rig.desk.key("F6")
    rig.desk.unread("because")
    assert rig.desk.step is Step.CHECK_BADGE
    rig.desk.unread("not_read")
    rig.until(Step.DONE)
    assert rig.calls("badge_unread") == [UnreadReason.NOT_READ]


def test_a_reason_given_at_another_step_does_nothing(rig: Rig) -> None:
    rig.scan()
    rig.desk.unread("gone")
    assert rig.desk.step is Step.VERDICT
    assert not rig.calls("badge_unread")


def test_a_badly_printed_one_is_replaced_and_the_next_is_read(rig: Rig) -> None:
    printed(rig)
    rig.desk.act(Action.BADLY_PRINTED)
    rig.bot.waitUntil(
        lambda: rig.calls("replace_badge") == [(AMINA.delegate.id, ReplaceReason.BADLY_PRINTED)]
    )
    rig.until(Step.CHECK_BADGE)
    assert len(rig.calls("print_badge")) == 2
    assert len(set(rig.calls("print_badge"))) == 2


def test_where_two_people_are_needed_for_another_the_first_still_waits(rig: Rig) -> None:
    printed(rig)
    rig.service.faults["replace_badge"] = BadInput("override_needed", "This was replaced before.", "Ask.")
    with rig.bot.waitSignal(rig.desk.exceptionWanted) as asked:
        rig.desk.act(Action.BADLY_PRINTED)
    assert asked.args[0].replace is ReplaceReason.BADLY_PRINTED
    assert rig.desk.step is Step.CHECK_BADGE
    del rig.service.faults["replace_badge"]
    rig.bot.waitUntil(rig.idle)
    rig.desk.replace("badly_printed")
    rig.bot.waitUntil(lambda: len(rig.calls("print_badge")) == 2)
    rig.until(Step.CHECK_BADGE)
    show(rig, RIGHT_BADGE)
    assert rig.desk.step is Step.DONE


def test_a_fault_while_reading_is_said_and_the_badge_waits(rig: Rig) -> None:
    printed(rig)
    rig.service.faults["check_badge"] = disk_full()
    rig.desk.sighted(RIGHT)
    rig.bot.waitUntil(lambda: rig.actions.property("notice")["kind"] == "error")
    assert rig.desk.step is Step.CHECK_BADGE
    rig.service.faults.clear()
    show(rig, RIGHT_BADGE)
    assert rig.desk.step is Step.DONE
    assert rig.actions.property("notice")["text"] == ""


def test_a_badge_may_be_left_unread_and_no_hand_over_is_noted(rig: Rig) -> None:
    printed(rig)
    rig.desk.act(Action.LATER)
    assert rig.desk.step is Step.IDLE
    rig.scan("B", card=OKAFOR)
    assert not rig.calls("hand_over")
    assert not rig.calls("badge_unread")


def test_an_answer_that_comes_after_the_badge_was_left_is_dropped(rig: Rig) -> None:
    printed(rig)
    rig.service.gate["check_badge"] = threading.Event()
    rig.desk.sighted(RIGHT)
    rig.desk.act(Action.LATER)
    rig.service.gate["check_badge"].set()
    rig.scan("B", card=OKAFOR)
    assert rig.desk.step is Step.VERDICT
    assert rig.person.view.name == "Rosemary OKAFOR"


def test_a_badge_in_the_tray_is_read_like_any_other(rig: Rig) -> None:
    rig.service.checks = True
    rig.service.print_state = PrintState.UNKNOWN
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.TRAY)
    rig.desk.primary()
    rig.until(Step.CHECK_BADGE)


def test_a_badge_printed_before_a_crash_is_asked_for_when_its_delegate_comes_again(rig: Rig) -> None:
    waiting = PrintJob(uuid4(), uuid4(), "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)
    rig.service.before = BeforeBadge(unchecked=waiting)
    rig.scan(verdict=RESUMED)
    # What was presented is an invitation: it is no badge, and nothing is said of it.
    assert rig.calls("check_badge") == [b"A"]
    assert rig.desk.step is Step.CHECK_BADGE
    assert rig.verdict.view.outcome == "admit"
    assert "not checked yet" in rig.verdict.view.what
    show(rig, RIGHT_BADGE)
    assert rig.desk.visit.job.id == waiting.id
    assert not rig.calls("make_badge")
    assert not rig.calls("print_badge")


def test_a_badge_left_unread_is_read_by_presenting_it(rig: Rig) -> None:
    waiting = PrintJob(uuid4(), uuid4(), "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)
    rig.service.before = BeforeBadge(unchecked=waiting)
    rig.scan(RIGHT_BADGE.decode(), card=OKAFOR)
    assert rig.desk.step is Step.VERDICT
    assert "read" in rig.actions.property("notice")["text"]
    assert rig.desk.offers.primary is Action.NEXT


@pytest.mark.parametrize("verdict", [Outcome.REFER, Outcome.REFUSE])
def test_whoever_is_not_admitted_is_asked_for_nothing_more(rig: Rig, verdict: Outcome) -> None:
    rig.scan(verdict=Verdict(verdict, (Reason.REVOKED,)))
    assert not rig.calls("before_badge")


def test_a_folder_asks_for_nothing(rig: Rig) -> None:
    rig.scan()
    rig.desk.act(Action.PRINT_WITHOUT)
    rig.until(Step.DONE)
    assert "is printed" in rig.verdict.view.what


# Same person?


def test_enter_does_not_lead_through_the_question(rig: Rig) -> None:
    compared(rig)
    for _ in range(5):
        rig.desk.primary()
    for action in (Action.PRINT, Action.PRINT_WITHOUT, Action.TRY_AGAIN):
        rig.desk.act(action)
    assert rig.desk.step is Step.SAME_PERSON
    assert rig.actions.view.primary == ""
    assert [one["action"] for one in rig.actions.property("answers")] == ["same", "different", "not_sure"]
    assert not rig.calls("make_badge")


def test_the_same_person_leads_on_to_the_printer(rig: Rig) -> None:
    compared(rig)
    rig.desk.key("F5")
    rig.until(Step.READY)
    assert rig.calls("same_person") == [(AMINA.delegate.id, SameAnswer.SAME)]
    assert rig.actions.property("answers") == []
    rig.desk.primary()
    rig.until(Step.DONE)


def test_another_picture_is_compared_again(rig: Rig) -> None:
    compared(rig)
    rig.desk.act(Action.SAME)
    rig.until(Step.READY)
    rig.desk.act(Action.TAKE_AGAIN)
    rig.look_until(Step.REVIEW)
    rig.desk.primary()
    rig.until(Step.SAME_PERSON)
    assert not rig.calls("make_badge")


def test_keys_that_lead_to_the_question_do_not_answer_it(rig: Rig) -> None:
    rig.service.before = BeforeBadge(same_person=True)
    rig.scan()
    for _ in range(3):
        rig.desk.key("F4")
    rig.until(Step.SAME_PERSON)
    rig.desk.key("F6")
    assert rig.desk.step is Step.SAME_PERSON
    assert not rig.calls("same_person")


@pytest.mark.parametrize(("answer", "called"), [(Action.DIFFERENT, False), (Action.NOT_SURE, True)])
def test_any_other_answer_refers_to_the_supervisor(rig: Rig, answer: Action, *, called: bool) -> None:
    compared(rig)
    heard: list[str] = []
    rig.desk.sounded.connect(heard.append)
    with rig.bot.waitSignal(rig.desk.scanned):
        rig.desk.act(answer)
    assert rig.desk.step is Step.VERDICT
    assert rig.verdict.view.outcome == "refer"
    assert heard == ["refer"]
    assert rig.calls("same_person") == [(AMINA.delegate.id, SameAnswer(answer.value))]
    assert rig.calls("call_supervisor") == ([AMINA.delegate.id] if called else [])
    for way in (Action.PRINT, Action.PRINT_WITHOUT, Action.TAKE_PHOTO, Action.SAME):
        rig.desk.act(way)
    assert rig.desk.step is Step.VERDICT
    assert Action.ASK_EXCEPTION in rig.desk.offers.all
    assert not rig.calls("make_badge")


def test_an_answer_that_cannot_be_written_is_none(rig: Rig) -> None:
    compared(rig)
    rig.service.faults["same_person"] = disk_full()
    rig.desk.act(Action.SAME)
    rig.bot.waitUntil(lambda: rig.actions.property("notice")["kind"] == "error")
    assert rig.desk.step is Step.SAME_PERSON


def test_what_the_rooms_below_refuse_is_said_and_an_exception_asked_for(rig: Rig) -> None:
    rig.service.faults["make_badge"] = BadInput("same_person_due", "Not before.", "Compare.")
    rig.scan()
    with rig.bot.waitSignal(rig.desk.exceptionWanted) as asked:
        rig.desk.act(Action.PRINT_WITHOUT)
    assert asked.args[0].action.value == "admit"
    assert rig.desk.step is Step.VERDICT
    assert "compared" in rig.actions.property("notice")["text"]
    rig.bot.waitUntil(rig.idle)


def test_the_next_person_takes_the_place_of_the_question(rig: Rig) -> None:
    compared(rig)
    rig.service.before = BeforeBadge()
    rig.scan("B", card=OKAFOR)
    assert rig.desk.step is Step.VERDICT
    assert not rig.desk.visit.same_person_due


def test_a_face_is_not_compared_with_what_was_taken_of_it_before(rig: Rig) -> None:
    """Who left in the middle has a portrait here: of whoever stood here then."""
    taken = bytes(31) + b"\x02"
    rig.service.before = BeforeBadge(same_person=True)
    rig.scan("A", RESUMED, replace(AMINA, portrait=taken))
    rig.bot.waitUntil(lambda: rig.person.property("picture") == f"image://people/{FACE.hex()}")
    without = replace(OKAFOR, portrait=taken)
    rig.scan("B", RESUMED, without)
    assert rig.person.property("picture") == ""
    assert not [key for key in rig.shelf._pictures if key == taken.hex()]
