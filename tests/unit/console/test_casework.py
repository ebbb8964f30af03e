"""What waits for a supervisor is shown and settled only by whoever has the right."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kiosk.console.casework import LISTED, Casework
from kiosk.errors import BadInput
from kiosk.event.watch import HitState, WatchAction, WatchEntry, WatchHit
from kiosk.store import watch
from tests.console_house import NOW, PINS
from tests.console_people import DELEGATES

ENTRY = WatchEntry(uuid4(), "because", WatchAction.NOTIFY, "s-1", NOW, name="Nobody Atall")
CALLS = {
    "waiting": Casework.waiting,
    "everything": Casework.everything,
    "asked": Casework.asked,
    "grant": lambda work: work.grant(uuid4(), PINS["s-1"]),
    "decline": lambda work: work.decline(uuid4(), "no"),
    "likenesses": Casework.likenesses,
    "decide": lambda work: work.decide(uuid4(), uuid4(), HitState.HELD, "yes"),
    "entries": Casework.entries,
    "add_entry": lambda work: work.add_entry(ENTRY),
    "remove_entry": lambda work: work.remove_entry(uuid4()),
    "expire_entry": lambda work: work.expire_entry(uuid4(), None),
    "cases": Casework.cases,
    "case": lambda work: work.case(uuid4()),
    "close": lambda work: work.close(uuid4(), "done"),
}


def test_every_call_is_held_to_its_right():
    assert set(CALLS) == {name for name in vars(Casework) if not name.startswith("_")}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("who", "code"), [("", "not_signed_in"), ("v-1", "not_allowed"), ("locked", "session_locked")]
)
def test_nobody_sees_or_settles_cases_without_the_right(house, name, who, code):
    console = house.open()
    try:
        if who:
            house.sign_in(console, "s-1" if who == "locked" else who)
        if who == "locked":
            console.attendance.lock()
        with pytest.raises(BadInput, check=lambda error: error.code == code):
            CALLS[name](console.casework)
    finally:
        console.close()


def test_the_count_is_that_of_what_is_listed(console):
    waiting = console.casework.everything()
    listed = len(waiting.asked) + len(waiting.likenesses) + len(waiting.cases)
    assert console.casework.waiting() == listed > 3


def test_what_is_settled_is_listed_apart(console):
    waiting, settled = console.casework.everything(), console.casework.everything(closed=True)
    assert settled.asked == ()
    assert all(case.closed_at is not None for case in settled.cases)
    assert not {case.id for case in settled.cases} & {case.id for case in waiting.cases}
    assert all(one.hit.state is HitState.OPEN for one in waiting.likenesses)
    assert all(one.hit.state is not HitState.OPEN for one in settled.likenesses)


def test_a_case_knows_whom_it_is_about_and_what_happened(console):
    for case in console.casework.cases():
        file = console.casework.case(case.id)
        assert (file.card is None) is (case.delegate_id is None)
        if case.subject.startswith("operator:"):
            assert file.operator is not None


def test_a_case_about_an_altered_entry_is_shown_all_the_same(console, monkeypatch):
    def altered(*_):
        raise BadInput("bad_leaf", "altered", "verify")

    case = console.casework.cases()[0]
    assert console.casework.case(case.id).station
    monkeypatch.setattr("kiosk.supervision.service.Supervision.fact", altered)
    assert console.casework.case(case.id).station == ""


def test_a_crowd_of_hits_is_counted_but_not_listed_whole(console):
    entries = [
        WatchEntry(uuid4(), "because", WatchAction.NOTIFY, "s-1", NOW, name=f"Nobody {number}")
        for number in range(5)
    ]
    hits = [WatchHit(entry.id, who.id, 88) for entry in entries for who in DELEGATES]
    before = console.casework.everything()
    with console.store.write() as conn:
        watch.add_entries(conn, entries)
        watch.add_hits(conn, hits)
    found = console.casework.everything()
    assert found.hits == before.hits + len(hits)
    assert len(found.likenesses) == LISTED < found.hits
    assert found.likenesses[: before.hits] == before.likenesses, "the likeliest come first"
    assert console.casework.waiting() == len(found.asked) + found.hits + found.files
