from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import ReplaceReason
from kiosk.event.operators import OverrideAction, OverrideScope, RequestState
from tests.qml.fakes import AMINA
from tests.qml.people_fakes import PINS, WRONG, card
from tests.qml.people_rig import PeopleRig
from ui.models.wanted import Wanted

WANTED = Wanted(AMINA.delegate.id, AMINA.delegate.name.display, OverrideAction.ADMIT, b"A")


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., PeopleRig]]:
    made: list[PeopleRig] = []

    def one(**more) -> PeopleRig:
        made.append(PeopleRig(qtbot, **more))
        return made[-1]

    yield one
    for rig in made:
        rig.close()


def test_a_station_that_needs_nobody_shows_its_page(make) -> None:
    rig = make()
    assert not rig.model.up
    assert not rig.model.takes(b"AK1:X")


def test_card_and_pin_let_in(make) -> None:
    rig = make(must=True)
    assert rig.step == "card"
    assert not rig.model.view.can_go_back
    rig.show("v-1")
    assert rig.step == "pin"
    # Not a word about who it is before the PIN is right.
    assert "Ndiaye" not in f"{rig.model.view}"
    rig.type(PINS["v-1"])
    assert not rig.model.up
    assert rig.model.view.who == "A. Ndiaye · Volunteer"


def test_an_unknown_card_and_a_wrong_pin_are_answered_alike(make) -> None:
    rig = make(must=True)
    said = []
    for code in ("v-1", "nobody"):
        rig.show(code)
        assert rig.step == "pin"
        rig.type(WRONG)
        said.append((rig.model.pin_pad.view.notice, rig.model.pin_pad.view.remedy, rig.step))
        rig.model.back()
    assert said[0] == said[1]
    assert said[0][0]


def test_a_code_that_is_no_card_is_told_and_the_next_is_taken(make) -> None:
    rig = make(must=True)
    rig.show(b"AK1:SOMEBODYS-INVITATION")
    assert rig.step == "card"
    assert "Nobody can sign in" in rig.model.view.notice
    rig.show("v-1")
    assert rig.model.view.notice == ""
    assert rig.step == "pin"


def test_pauses_count_down_and_end_in_the_lock(make) -> None:
    rig = make(must=True)
    rig.show("v-1")
    pad = rig.model.pin_pad
    waits = []
    for _ in range(7):
        rig.type(WRONG)
        waits.append(pad.view.wait)
        pad.digit(1)
        assert (pad.view.count == 0) is bool(pad.view.wait)
        rig.seconds += 200
        pad.retranslate()
        pad.empty()
    assert waits == [
        "",
        "",
        *(f"Try again in {clock}." for clock in ("0:01", "0:05", "0:30", "1:00", "2:00")),
    ]
    rig.type(WRONG)
    rig.seconds += 200
    rig.type(PINS["v-1"])
    assert pad.view.locked
    assert "supervisor can unlock" in pad.view.remedy
    pad.digit(3)
    assert pad.view.count == 0


def test_a_pause_counts_down_by_itself(make) -> None:
    rig = make(must=True)
    rig.show("v-1")
    for _ in range(4):
        rig.type(WRONG)
        rig.seconds += 100
    rig.seconds -= 100
    pad = rig.model.pin_pad
    pad.refuse(type("E", (EnvironmentFault,), {"wait": timedelta(seconds=61)})("sign_in_failed", "x"))
    assert pad.view.wait == "Try again in 1:01."
    rig.seconds += 31
    pad.retranslate()
    assert pad.view.wait == "Try again in 0:30."


def test_a_pin_typed_like_a_scanner_is_left_out_and_no_try(make) -> None:
    rig = make(must=True)
    rig.show("v-1")
    rig.model.pin_pad.digit(3)
    rig.model.scanner_began()
    assert rig.model.pin_pad.view.count == 0
    rig.show(PINS["v-1"].encode())
    assert rig.step == "pin"
    assert "scanner" in rig.model.pin_pad.view.notice
    assert rig.attendance.calls("card") == [None]


def test_the_lock_stands_at_once_and_opens_by_pin(make) -> None:
    rig = make()
    rig.sign_in()
    rig.model.lock()
    assert rig.step == "locked"
    rig.look()
    assert rig.step == "locked"
    rig.model.unlock()
    rig.type(WRONG)
    assert rig.step == "unlock"
    rig.type(PINS["v-1"])
    assert not rig.model.up
    assert rig.model.here.operator == "v-1"


def test_a_look_from_before_the_lock_does_not_open_it(make) -> None:
    rig = make()
    rig.sign_in()
    looked = threading.Event()
    rig.model.look()
    rig.lane.run(looked.set, lambda _: None, lambda _: None)
    # Its answer, that the station is open, waits to be delivered.
    assert looked.wait(20)
    rig.model.lock()
    rig.settle()
    assert rig.step == "locked"


def test_somebody_else_may_take_a_locked_station_over(make) -> None:
    rig = make()
    rig.sign_in()
    left = []
    rig.model.left.connect(lambda: left.append(rig.model.here.operator))
    rig.model.lock()
    rig.show("v-2")
    assert rig.step == "pin"
    rig.model.back()
    rig.model.back()
    assert rig.step == "locked"
    rig.show("v-2")
    rig.type(PINS["v-2"])
    assert left == ["v-2"]
    assert not rig.model.up


def test_a_station_left_alone_locks_and_the_late_touch_counts_for_nothing(make) -> None:
    rig = make()
    rig.sign_in()
    assert rig.model.touched()
    touches = rig.attendance.touches
    assert rig.model.touched()
    # At most once a second.
    assert rig.attendance.touches == touches
    rig.clock.advance(timedelta(minutes=11).total_seconds())
    rig.seconds += 661
    assert not rig.model.touched()
    assert rig.step == "locked"


def test_idleness_is_seen_by_looking_too(make) -> None:
    rig = make()
    rig.sign_in()
    rig.clock.advance(timedelta(minutes=11).total_seconds())
    rig.look()
    assert rig.step == "locked"


def test_signing_out_shows_nothing_more_where_one_must_sign_in(make) -> None:
    rig = make(must=True)
    rig.sign_in()
    rig.model.signOut()
    assert rig.step == "card"
    rig.settle()
    rig.settle()
    assert rig.attendance.calls("sign_out") == [None]
    assert rig.step == "card"


def test_a_right_that_ended_elsewhere_ends_the_session_here(make) -> None:
    rig = make(must=True)
    rig.sign_in()
    rig.attendance.session.end()
    rig.look()
    assert rig.step == "card"
    assert rig.model.view.who == ""


def test_a_pin_is_changed_by_the_old_one(make) -> None:
    rig = make()
    rig.sign_in()
    rig.model.changePin()
    rig.type(PINS["v-1"])
    rig.type("123456")
    assert rig.step == "new_pin"
    assert "anyone would try first" in rig.model.pin_pad.view.notice
    rig.type("582947")
    rig.type("582948")
    assert rig.step == "new_pin"
    assert "not the same" in rig.model.pin_pad.view.notice
    rig.type("582947")
    rig.type("582947")
    assert rig.step == "changed"
    assert rig.attendance.pins["v-1"] == "582947"
    rig.model.done()
    assert not rig.model.up


def test_a_wrong_old_pin_is_told_where_it_is_typed(make) -> None:
    rig = make()
    rig.sign_in()
    rig.model.changePin()
    for pin in (WRONG, "582947", "582947"):
        rig.type(pin)
    assert rig.step == "old_pin"
    assert "do not let you in" in rig.model.pin_pad.view.notice
    assert rig.attendance.pins["v-1"] == PINS["v-1"]


def test_the_first_admin_is_made_once_and_the_card_kept(make, tmp_path: Path) -> None:
    import numpy as np
    import zxingcpp
    from PySide6.QtGui import QImage

    rig = make(must=True, admin=False)
    assert rig.step == "admin"
    admin = rig.model.first_admin
    admin._folder = tmp_path / "pictures"
    admin.next()
    assert rig.step == "admin"
    admin.set_code("a-1")
    admin.set_name("Ada")
    admin.next()
    for pin in ("472951", "472951"):
        rig.type(pin)
    assert rig.step == "admin_card"
    assert not rig.model.takes(b"CARD:v-1") or rig.step == "admin_card"
    for _ in range(2):
        admin.save()
        rig.settle()
    files = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert files == ["operator-a-1-2.png", "operator-a-1.png"]
    path = tmp_path / "pictures" / "operator-a-1.png"
    assert path.stat().st_mode & 0o077 == 0
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    assert [
        code.text for code in zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : image.width()]))
    ] == ["AK1:CARD-OF-A-1"]
    rig.model.done()
    rig.settle()
    assert admin.view.picture == ""
    assert rig.step == "card"


def test_a_machine_without_the_events_key_says_where_to_go(make) -> None:
    rig = make(must=True, admin=False)
    rig.attendance.fault = EnvironmentFault("key_missing", "keys/event.key is missing.", "Restore it.")
    admin = rig.model.first_admin
    admin.set_code("a-1")
    admin.set_name("Ada")
    admin.next()
    for pin in ("472951", "472951"):
        rig.type(pin)
    assert rig.step == "admin"
    assert "event was created" in admin.view.remedy
    assert admin.view.code == "a-1"


def test_nobody_makes_a_first_admin_where_there_is_one(make) -> None:
    rig = make(must=True)
    rig.model.setUpAdmin()
    assert rig.step == "card"


# Exceptions.


def choose(rig: PeopleRig, reason: str = "identity_confirmed", scope: str = "day") -> None:
    rig.override.choose(reason)
    rig.override.reach(scope)


def test_whoever_asks_signs_in_first(make) -> None:
    rig = make()
    rig.override.open_for(WANTED)
    assert rig.step == "card"
    assert "somebody’s name" in rig.model.view.text
    assert rig.override.view.step == ""
    rig.show("v-1")
    rig.type(PINS["v-1"])
    assert rig.override.view.step == "why"
    assert rig.override.view.name == AMINA.delegate.name.display


def test_nobody_asks_who_did_not_sign_in_after_all(make) -> None:
    rig = make()
    rig.override.open_for(WANTED)
    rig.model.back()
    assert rig.override.view.step == ""
    rig.sign_in()
    assert rig.override.view.step == ""


def test_a_supervisor_grants_it_here(make) -> None:
    rig = make()
    rig.sign_in()
    granted = []
    rig.override.granted.connect(granted.append)
    rig.override.open_for(WANTED)
    rig.override.here()
    assert rig.override.view.step == "why"
    choose(rig)
    rig.override.here()
    assert rig.show("v-1")
    rig.type(PINS["v-1"], rig.override.pin_pad)
    assert "somebody else" in rig.override.pin_pad.view.notice
    rig.show("v-2")
    rig.type(PINS["v-2"], rig.override.pin_pad)
    assert "role" in rig.override.pin_pad.view.notice
    assert not granted
    rig.show("s-1")
    rig.type(PINS["s-1"], rig.override.pin_pad)
    assert granted == [WANTED]
    (made,) = rig.attendance.overrides
    assert (made.asked_by, made.granted_by, made.scope) == ("v-1", "s-1", OverrideScope.DAY)
    # The supervisor gave a word, and has not taken the desk over.
    assert rig.model.here.operator == "v-1"


def test_another_reason_needs_words(make) -> None:
    rig = make()
    rig.sign_in()
    rig.override.open_for(WANTED)
    choose(rig, "other")
    rig.override.here()
    assert rig.override.view.step == "why"
    rig.override.set_words("The bus was late")
    rig.override.here()
    assert rig.override.view.step == "their_card"


@pytest.mark.parametrize(
    ("state", "because", "said"),
    [
        (RequestState.GRANTED, "", "An exception was granted."),
        (RequestState.DECLINED, "Not on the list", "declined. “Not on the list”"),
        (RequestState.LAPSED, "", "Nobody answered in time"),
    ],
)
def test_the_console_is_asked_and_answers(make, state, because, said) -> None:
    rig = make()
    rig.sign_in()
    answered = []
    rig.requests.answered.connect(answered.append)
    rig.override.open_for(WANTED)
    choose(rig)
    rig.override.askConsole()
    rig.settle()
    assert rig.override.view.step == ""
    (entry,) = rig.requests.property("entries")
    assert entry["text"] == "Asked for: waiting for a supervisor."
    rig.requests.dismiss(entry["id"])
    assert len(rig.requests.property("entries")) == 1
    rig.attendance.answer(state, because=because)
    rig.requests.look()
    rig.settle()
    (entry,) = rig.requests.property("entries")
    assert said in entry["text"]
    assert answered == ([WANTED] if state is RequestState.GRANTED else [])
    rig.requests.withdraw(entry["id"])
    rig.requests.dismiss(entry["id"])
    assert rig.requests.property("entries") == []
    assert rig.attendance.calls("withdraw") == []


def test_a_request_is_withdrawn(make) -> None:
    rig = make()
    rig.sign_in()
    rig.override.open_for(WANTED)
    choose(rig)
    rig.override.askConsole()
    rig.settle()
    (entry,) = rig.requests.property("entries")
    rig.requests.withdraw(entry["id"])
    rig.settle()
    assert rig.requests.property("entries") == []
    assert next(iter(rig.attendance.requests.values())).state is RequestState.WITHDRAWN


def test_the_lock_ends_what_was_being_asked(make) -> None:
    rig = make()
    rig.sign_in()
    rig.override.open_for(WANTED)
    choose(rig)
    rig.override.here()
    rig.model.lock()
    assert rig.override.view.step == ""
    assert not rig.override.takes(card("s-1"))


def test_a_lost_badge_suggests_its_reason(make) -> None:
    rig = make()
    rig.sign_in()
    wanted = Wanted(AMINA.delegate.id, "x", OverrideAction.REPRINT, None, ReplaceReason.LOST)
    rig.override.open_for(wanted)
    assert rig.override.view.reason == "badge_lost"
    assert rig.override.view.title == "Ask for one more badge"
