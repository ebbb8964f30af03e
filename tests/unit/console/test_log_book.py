from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.console.log_book import LogBook
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.event.watch import HitState, WatchAction
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from tests.console_days import fact
from tests.console_house import NOW

CALLS: dict[str, Callable[[LogBook], object]] = {
    "page": lambda book: book.page(Filter()),
    "count": lambda book: book.count(Filter()),
    "size": LogBook.size,
    "index_at": lambda book: book.index_at(NOW),
    "live": LogBook.live,
    "newest": LogBook.newest,
    "stations": LogBook.stations,
    "fact": lambda book: book.fact(0),
    "entry": lambda book: book.entry(0),
    "prove": lambda book: book.prove(0),
    "known": LogBook.known,
    "names_of": lambda book: book.names_of(()),
    "hash_code": lambda book: book.hash_code(b"AK1:A"),
}


def test_every_call_is_held_to_its_right():
    public = {name for name in vars(LogBook) if not name.startswith("_")}
    assert set(CALLS) == public - {"catch_up"}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("who", "code"), [("", "not_signed_in"), ("v-1", "not_allowed"), ("locked", "session_locked")]
)
def test_nobody_reads_the_log_without_the_right(house, name, who, code):
    console = house.open()
    try:
        if who:
            house.sign_in(console, "s-1" if who == "locked" else who)
        if who == "locked":
            console.attendance.lock()
        with pytest.raises(BadInput, check=lambda error: error.code == code):
            CALLS[name](console.log_book)
    finally:
        console.close()


def test_the_newest_scans_know_whom_they_are_about(house, console):
    newest = console.log_book.newest(8)
    assert [one.scan.index for one in newest] == sorted((one.scan.index for one in newest), reverse=True)
    first, _, silent = newest[:3]
    assert first.card.delegate.number == 1001
    assert first.watched is None
    assert silent.card.delegate.number == 1004
    assert silent.watched is WatchAction.SILENT
    house.happens(house.scan(None, Outcome.REFUSE, Reason.UNKNOWN_CODE), house.scan(1019))
    cleared, unknown = console.log_book.newest(2)
    assert cleared.watched is None, "a cleared hit is none"
    assert unknown.card is None


def test_each_station_is_heard_with_its_newest_scan(house, console):
    heard = console.log_book.stations()
    assert [one.station.code for one in heard] == ["desk-1", "desk-2", "gate-hall-in", "gate-hall-out"]
    for one in heard:
        (row,) = console.log_book.page(Filter(stations=frozenset({one.station.code})), limit=1).rows
        assert one.last == row


def test_an_entry_of_every_kind_is_told_whole(house, console):
    with console.store.read() as conn:
        kinds = {logged.fact.kind: logged.index for logged in entries(conn)}
    for kind, index in kinds.items():
        entry = console.log_book.entry(index)
        assert entry.logged.fact.kind is kind
        assert entry.size == console.log_book.size()
    asked = console.log_book.entry(kinds[FactKind.OVERRIDE])
    assert (asked.operator.name, asked.station.label) == ("Vic", "Desk 1")
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_entry"):
        console.log_book.entry(10**9)
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_entry"):
        console.log_book.entry(-1)


def test_an_entry_tells_what_the_watch_list_says(house, console):
    house.happens(house.scan(1009, Outcome.REFUSE, Reason.WATCH_LIST_REFUSED))
    entry = console.log_book.entry(console.log_book.size() - 1)
    ((listed, hit),) = entry.hits
    assert (listed.action, hit.state) == (WatchAction.REFUSE, HitState.HELD)


def test_the_number_at_a_moment(house, console):
    book = console.log_book
    everything = book.page(Filter(), limit=500).rows
    middle = everything[len(everything) // 2]
    assert book.index_at(middle.at + timedelta(microseconds=1)) >= middle.index
    assert book.fact(book.index_at(middle.at)).fact.at < middle.at
    assert book.index_at(NOW - timedelta(days=9)) == -1


def test_a_proof_is_of_the_entry_that_was_asked_for(house, console):
    text = console.log_book.prove(7)
    assert "index 7" in text
    assert console.log_book.prove(8) != text
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_entry"):
        console.log_book.prove(console.log_book.size())


def test_an_altered_entry_is_said_to_be_one(house, console):
    house.happens(fact(FactKind.HELP_CALLED, NOW, "desk-2"))
    last = console.log_book.size() - 1
    with console.store.write() as conn:
        conn.exec_driver_sql("UPDATE log_entry SET leaf = x'00' WHERE \"index\" = ?", (last,))
    with pytest.raises(BadInput, check=lambda error: error.code == "bad_leaf"):
        console.log_book.entry(last)
