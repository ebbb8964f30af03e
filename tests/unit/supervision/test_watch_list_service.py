"""The list over a real store and log: hits, decisions, expiry, files."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.watch import HitState, WatchAction, WatchEntry
from kiosk.exchange import Limits, read_table
from kiosk.scanlog import ScanLog, entries, origin_of
from kiosk.store import people, watch
from kiosk.store.watch import Watched
from kiosk.supervision.watch_list import WatchList
from kiosk.supervision.watch_matches import likeness_of_delegate
from kiosk.supervision.watch_rows import end_of_day
from tests import small_event
from tests.small_event import MOROCCO, NOW, person


@pytest.fixture
def event(tmp_path):
    made = small_event.make(
        tmp_path / "data", person(1), person(2, "Moammar", "Kadhafi", ""), person(3, "Rosa", "Okafor", "")
    )
    made.store = made.open()
    yield made
    made.store.close()


@pytest.fixture
def clock():
    return small_event.clock()


@pytest.fixture
def listed(event, clock):
    log = ScanLog(event.station_key, origin_of("GA94", b"k" * 32))
    return WatchList(event.store, log, "desk-1", "s-1", clock)


def entry(name="Muammar Gaddafi", action=WatchAction.SILENT, **more):
    return WatchEntry(uuid4(), "Asked for by the host", action, "s-1", NOW, name=name, **more)


def action(event, number, at=NOW):
    with event.store.read() as conn:
        return watch.action_for(conn, event.ids[number], at)


def bad(code):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def facts(event, kind):
    with event.store.read() as conn:
        return [one.fact for one in entries(conn, 0, 100) if one.fact.kind is kind]


def test_an_entry_finds_whoever_is_like_it_and_the_log_holds_no_name(event, listed):
    assert listed.add(entry()) == 1
    assert action(event, 2) is WatchAction.SILENT
    assert action(event, 1) is None
    (fact,) = facts(event, FactKind.WATCH_LIST_CHANGED)
    assert fact.operator == "s-1"
    assert fact.body["entries"] == 1
    assert "addafi" not in repr(fact)


def test_the_strictest_action_wins(event, listed):
    for one in (WatchAction.NOTIFY, WatchAction.SILENT, WatchAction.REFUSE):
        listed.add(entry(action=one, birth_date=date(1942, 6, 1 + len(listed.list()))))
        assert action(event, 2) is one
    # Entries of one moment stand in no order.
    listed.remove(next(one.id for one in listed.list() if one.action is WatchAction.REFUSE))
    assert action(event, 2) is WatchAction.SILENT
    with bad("watch_no_such_entry"):
        listed.remove(uuid4())


def test_an_entry_ends_at_the_midnight_after_its_last_day(event, listed, clock):
    ends = end_of_day(date(2026, 11, 24), ZoneInfo("Africa/Casablanca"))
    assert ends == datetime(2026, 11, 24, 23, tzinfo=UTC)
    listed.add(entry(expires=ends))
    assert action(event, 2, ends - timedelta(microseconds=1)) is WatchAction.SILENT
    assert action(event, 2, ends) is None
    clock.advance(86_400)
    assert listed.list() == ()
    assert listed.hits() == ()
    listed.expire(listed.list(everything=True)[0].id, None)
    assert action(event, 2, clock.now()) is WatchAction.SILENT


def test_cleared_and_held_hits_stay_so_whatever_is_matched_anew(event, listed):
    one, two = entry(), entry("Rosa Okafor")
    listed.add(one)
    listed.add(two)
    listed.decide_hit(one.id, event.ids[2], HitState.CLEARED, "s-2", "Born later, passport seen")
    listed.decide_hit(two.id, event.ids[3], HitState.HELD, "s-2", "Waits for the host")
    for _ in range(2):
        with event.store.write() as conn:
            assert listed.rematch(conn) == 2
    assert action(event, 2) is None
    assert action(event, 3) is WatchAction.SILENT
    assert {hit.state for hit in listed.hits()} == {HitState.CLEARED, HitState.HELD}
    cleared, held = facts(event, FactKind.WATCH_HIT_DECIDED)
    assert (cleared.operator, cleared.body["state"], cleared.delegate_id) == ("s-2", "cleared", event.ids[2])
    assert held.body["state"] == "held"


def test_a_decision_needs_a_reason_and_a_hit_and_leaves_nothing_behind_without(event, listed):
    one = entry()
    listed.add(one)
    with bad("watch_no_reason"):
        listed.decide_hit(one.id, event.ids[2], HitState.CLEARED, "s-2", " ")
    with bad("watch_no_such_hit"):
        listed.decide_hit(one.id, event.ids[1], HitState.CLEARED, "s-2", "No")
    assert facts(event, FactKind.WATCH_HIT_DECIDED) == []
    assert action(event, 2) is WatchAction.SILENT


def test_a_decision_that_cannot_be_logged_is_not_made(event, listed, monkeypatch):
    one = entry()
    listed.add(one)
    monkeypatch.setattr(listed._log, "append", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(OSError, match="full"):
        listed.decide_hit(one.id, event.ids[2], HitState.CLEARED, "s-2", "Not the person")
    assert action(event, 2) is WatchAction.SILENT


def test_delegates_who_come_or_change_later_are_matched(event, listed):
    listed.add(entry())
    new = person(9, "معمر", "القذافي", "")
    with event.store.write() as conn:
        people.add_delegates(conn, [new])
        assert listed.rematch(conn, [new.id]) == 1
    assert {hit.delegate_id for hit in listed.hits()} == {event.ids[2], new.id}
    with event.store.write() as conn:
        people.update_delegate(conn, replace(new, name=replace(new.name, given="Peter", family="Smith")))
        assert listed.rematch(conn, [new.id]) == 0
    assert {hit.delegate_id for hit in listed.hits()} == {event.ids[2]}


def test_documents_and_whole_delegations_are_found(event, listed):
    with event.store.write() as conn:
        people.add_delegates(conn, [replace(person(8, "Jane", "Doe", ""), document="AB 123-456")])
    assert listed.add(entry("", document="ab123456")) == 1
    assert listed.add(entry("", delegation="MAR")) == 4


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": ""}, "watch_entry_empty"),
        ({"name": "", "birth_date": date(1970, 1, 1)}, "watch_birth_date_alone"),
        ({"name": "", "document": "12"}, "watch_document_short"),
        ({"delegation": "ZZZ"}, "watch_unknown_delegation"),
        ({"reason": " "}, "watch_no_reason"),
        ({"name": "..."}, "watch_no_letters"),
    ],
)
def test_an_entry_that_says_too_little_is_refused(listed, wrong, code):
    with bad(code):
        listed.add(replace(entry(), **wrong))
    assert listed.list() == ()


def test_the_same_entry_twice_is_refused(listed):
    listed.add(entry())
    with bad("watch_entry_twice"):
        listed.add(entry("GADDAFI, Muammar"))


GOOD = "Name;Born;Document;Delegation;Reason;Action;Expires\nMuammar Gaddafi;;;;Host;silent;2026-11-25\n"
BROKEN = (
    GOOD
    + "Gaddafi Muammar;;;;Host;silent;\n"
    + ";1970-01-01;;;Host;refuse;\n"
    + "Ali Hassan;31.02.1970;;;;shoot;\n"
    + "Ali Hassan;;;Atlantis;Host;notify;2020-01-01\n"
    + ";;12;;Host;notify;\n"
    + "\u202eevil;;;;Host;notify;\n"
)


def table(tmp_path, text, **more):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path, **more)


def test_a_good_file_is_imported_with_its_hits(event, listed, tmp_path):
    seen = listed.preview(table(tmp_path, GOOD))
    assert seen.problems == ()
    assert listed.list() == ()
    assert listed.import_list(seen) == 1
    assert action(event, 2) is WatchAction.SILENT
    assert listed.list()[0].expires == datetime(2026, 11, 25, 23, tzinfo=UTC)
    with bad("import_has_problems"):
        listed.import_list(seen)


def test_every_problem_of_every_row_is_named_without_names_and_nothing_is_imported(listed, tmp_path):
    seen = listed.preview(table(tmp_path, BROKEN))
    found = {(one.row, one.code) for one in seen.problems}
    assert found >= {
        (3, "duplicate_row"),
        (4, "birth_date_alone"),
        (5, "bad_date"),
        (5, "unknown_action"),
        (6, "unknown_delegation"),
        (6, "expired"),
        (7, "document_short"),
        (8, "bidi_control"),
    }
    assert not any("Hassan" in one.message for one in seen.problems)
    with bad("import_has_problems"):
        listed.import_list(seen)
    assert listed.list() == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Name;Reason\nAli Hassan;x\n", "missing_column"),
        ("Reason;Action\nx;silent\n", "missing_column"),
        ("Name;Name;Reason;Action\na;b;x;silent\n", "duplicate_column"),
        ("Name;Reason;Action\n", "no_rows"),
    ],
)
def test_headings_that_do_not_do_are_named(listed, tmp_path, text, code):
    assert code in {one.code for one in listed.preview(table(tmp_path, text)).problems}


def test_huge_and_binary_files_are_refused_before_they_are_read(tmp_path):
    with bad("table_too_large"):
        table(tmp_path, GOOD + "x;;;;;;\n" * 5000, limits=Limits(rows=1000))
    with bad("table_too_large"):
        table(tmp_path, GOOD * 100, limits=Limits(file_bytes=1000))
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    with bad("table_unreadable"):
        read_table(path)


def test_nothing_is_compared_while_the_store_is_held(event, listed, tmp_path, monkeypatch):
    """Names are compared before the transaction; in it only whoever came or changed in between."""
    from kiosk.supervision import watch_matches

    held, real, compared = [], watch_matches.compare, []

    def compare(entry, person):
        compared.append((bool(held), person.names[0]))
        return real(entry, person)

    write = type(event.store).write

    @contextmanager
    def holding(store, **options):
        with write(store, **options) as conn:
            held.append(True)
            try:
                yield conn
            finally:
                held.clear()

    monkeypatch.setattr(watch_matches, "compare", compare)
    monkeypatch.setattr(type(event.store), "write", holding)
    seen = listed.preview(table(tmp_path, GOOD))
    assert listed.import_list(seen) == 1
    (entry,) = listed.list()
    listed.expire(entry.id, None)
    listed.foresee()
    with event.store.write() as conn:
        assert listed.rematch(conn) == 1
    assert compared
    assert not any(inside for inside, _ in compared)
    late = person(77, *entry.name.split(), "")
    listed.foresee([likeness_of_delegate(Watched(late.id, *entry.name.split(), "", None, "", MOROCCO.code))])
    compared.clear()
    with event.store.write() as conn:
        people.add_delegates(conn, [late])
        assert listed.rematch(conn) == 2
    assert compared == []
    with event.store.write() as conn:
        people.add_delegates(conn, [person(78, *reversed(entry.name.split()), "")])
        listed.rematch(conn)
    assert {inside for inside, _ in compared} == {True}


def test_what_changed_between_the_comparing_and_the_change_counts(event, listed, tmp_path, monkeypatch):
    seen = listed.preview(table(tmp_path, GOOD))
    draft = type(listed)._draft

    def somebody_comes(self, entries):
        made = draft(self, entries)
        with event.store.write() as conn:
            people.add_delegates(conn, [person(79, *seen.entries[0].name.split(), "")])
        return made

    monkeypatch.setattr(type(listed), "_draft", somebody_comes)
    assert listed.import_list(seen) == 2


def test_the_same_entry_added_meanwhile_is_not_added_twice(event, listed, tmp_path, monkeypatch):
    seen = listed.preview(table(tmp_path, GOOD))
    draft = type(listed)._draft

    def another_console(self, entries):
        made = draft(self, entries)
        with event.store.write() as conn:
            watch.add_entries(conn, [replace(seen.entries[0], id=uuid4())])
        return made

    monkeypatch.setattr(type(listed), "_draft", another_console)
    with bad("import_has_problems"):
        listed.import_list(seen)
    assert len(listed.list()) == 1
