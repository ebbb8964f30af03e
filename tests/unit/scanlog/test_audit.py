"""Every way of tampering that DESIGN names, and more, is found and the first bad entry named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.event.facts import Fact
from kiosk.event.verdict import Outcome
from kiosk.scanlog import Report, ScanLog, leaf, note, tree
from kiosk.store import log as rows
from kiosk.store.schema import log_checkpoint, log_entry, log_head

Make = Callable[..., Fact]
e = log_entry.c
SIZE = 21


@pytest.fixture
def conn(log: ScanLog, engine: sa.Engine, fact: Make) -> Iterator[sa.Connection]:
    """A log of 21 entries; its checkpoints of 8 and 13 entries are recorded as exported."""
    with engine.connect() as conn:
        for size in range(1, SIZE + 1):
            log.append(conn, fact())
            if size in {8, 13}:
                log.export_checkpoint(conn, "paper", fact().at)
        yield conn


def codes(report: Report) -> list[tuple[str, int | None]]:
    assert report.ok == (not report.problems)
    return [(problem.code, problem.index) for problem in report.problems]


def stored(conn: sa.Connection, index: int) -> sa.Row[Any]:
    return conn.execute(sa.select(log_entry).where(e.index == index)).one()


def change(conn: sa.Connection, index: int, **values: Any) -> None:
    conn.execute(sa.update(log_entry).where(e.index == index).values(**values))


def move(conn: sa.Connection, old: int, new: int) -> None:
    conn.execute(sa.update(log_entry).where(e.index == old).values(index=new))


def forge(conn: sa.Connection, index: int, before: bytes, **changes: Any) -> bytes:
    """Rewrite an entry as its own author would have: leaf, hash and columns agree. Returns its hash."""
    was = leaf.decode(stored(conn, index).leaf)[1]
    now = Fact(**{name: getattr(was, name) for name in was.__slots__} | changes)
    data = leaf.encode(now, before)
    change(
        conn,
        index,
        outcome=now.outcome,
        operator=now.operator,
        at=now.at,
        leaf=data,
        leaf_hash=tree.leaf_hash(data),
    )
    return tree.leaf_hash(data)


def rewrite_from(conn: sa.Connection, index: int) -> None:
    """Forge one entry and carry its hash on through all that follow, frontier and all; only keys are missing."""
    before = stored(conn, index - 1).leaf_hash
    before = forge(conn, index, before, outcome=Outcome.ADMIT)
    size = rows.count_rows(conn)
    for later in range(index + 1, size):
        before = forge(conn, later, before)
    frontier: tree.Frontier = []
    for at, digest in enumerate(rows.leaf_hashes(conn, size)):
        tree.grow(frontier, at, digest)
    conn.execute(sa.update(log_head).values(frontier=tree.pack(frontier)))


def test_a_whole_log_is_found_whole(conn: sa.Connection, log: ScanLog, desk: Any) -> None:
    outside = [row.note for row in rows.checkpoints(conn)] + [log.checkpoint(conn)]
    report = log.verify(conn, outside[:1])
    assert codes(report) == []
    assert (report.size, report.first_bad, report.confirmed, report.exported) == (SIZE, None, 8, 13)
    assert report.root == log.head(conn).root
    assert report.signed_by == desk.public
    assert (report.remarks, report.more) == ((), 0)
    assert log.verify(conn, outside).confirmed == SIZE
    assert log.verify(conn, outside, [desk.public]).confirmed == SIZE
    assert codes(log.verify(conn, outside[:1], [])) == [
        ("head_unsigned", None),
        *[("checkpoint_unsigned", None)] * 3,
    ]
    assert log.verify(conn).confirmed == 0
    read: list[int] = []
    log.verify(conn, progress=read.append)
    assert read == [SIZE]


def test_a_changed_leaf_is_found(conn: sa.Connection, log: ScanLog) -> None:
    data = bytearray(stored(conn, 9).leaf)
    data[-1] ^= 1
    change(conn, 9, leaf=bytes(data))
    assert codes(log.verify(conn)) == [("entry_altered", 9)]


def test_a_changed_hash_is_found(conn: sa.Connection, log: ScanLog) -> None:
    change(conn, 9, leaf_hash=bytes(32))
    report = log.verify(conn)
    assert report.first_bad == 9
    assert codes(report)[0] == ("entry_altered", 9)


@pytest.mark.parametrize(
    "values",
    [
        {"outcome": "admit"},
        {"outcome": None},
        {"reasons": "valid"},
        {"operator": "op-8"},
        {"station": "desk-2"},
        {"kind": "exported"},
        {"delegate_id": None},
        {"id": __import__("uuid").UUID(int=5)},
    ],
)
def test_a_changed_column_alone_is_found(values: dict[str, Any], conn: sa.Connection, log: ScanLog) -> None:
    change(conn, 4, **values)
    assert codes(log.verify(conn)) == [("columns_differ", 4)]


def test_a_changed_time_alone_is_found(conn: sa.Connection, log: ScanLog) -> None:
    change(conn, 4, at=stored(conn, 4).at + timedelta(microseconds=1))
    assert codes(log.verify(conn)) == [("columns_differ", 4)]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("leaf", "a text"),
        ("at", "a text"),
        ("id", "no hex"),
        ("station", b"\xff"),
        ("leaf_hash", "x"),
        ("leaf_hash", b"x"),
    ],
)
def test_a_value_of_another_type_is_found(
    column: str, value: object, conn: sa.Connection, log: ScanLog
) -> None:
    conn.exec_driver_sql(f'UPDATE log_entry SET "{column}" = ? WHERE "index" = 4', (value,))  # noqa: S608
    report = log.verify(conn)
    assert not report.ok
    assert report.first_bad == 4


def test_a_changed_row_whose_hash_was_mended_too_is_found(conn: sa.Connection, log: ScanLog) -> None:
    forge(conn, 9, stored(conn, 8).leaf_hash, outcome=Outcome.ADMIT)
    found = codes(log.verify(conn))
    assert found[0] == ("does_not_follow", 9)
    assert ("root_differs", None) in found


def test_the_first_entry_cannot_be_changed_either(conn: sa.Connection, log: ScanLog) -> None:
    forge(conn, 0, bytes([1]) * 32)
    assert codes(log.verify(conn))[0] == ("does_not_follow", 0)


def test_the_newest_entry_cannot_be_changed_either(conn: sa.Connection, log: ScanLog) -> None:
    forge(conn, 20, stored(conn, 19).leaf_hash, outcome=Outcome.ADMIT)
    assert codes(log.verify(conn)) == [("root_differs", 20)]


@pytest.mark.parametrize("index", [0, 9, 19])
def test_a_deleted_row_is_found(index: int, conn: sa.Connection, log: ScanLog) -> None:
    conn.execute(sa.delete(log_entry).where(e.index == index))
    report = log.verify(conn)
    assert report.first_bad == max(index - 1, 0) or report.first_bad == index
    assert codes(report)[0] == ("entry_missing", index)


def test_several_deleted_rows_are_named_together(conn: sa.Connection, log: ScanLog) -> None:
    conn.execute(sa.delete(log_entry).where(e.index.between(5, 7)))
    assert log.verify(conn).problems[0].message == "Entries 5 to 7 are missing."


def test_a_deleted_row_whose_gap_was_closed_is_found(conn: sa.Connection, log: ScanLog) -> None:
    conn.execute(sa.delete(log_entry).where(e.index == 9))
    for index in range(10, SIZE):
        move(conn, index, index - 1)
    report = log.verify(conn)
    assert codes(report)[0] == ("does_not_follow", 8)
    assert ("truncated", 20) in codes(report)


def test_reordered_rows_are_found(conn: sa.Connection, log: ScanLog) -> None:
    for old, new in ((9, 99), (10, 9), (99, 10)):
        move(conn, old, new)
    report = log.verify(conn)
    assert (report.ok, report.first_bad) == (False, 8)
    assert report.problems[0].code == "does_not_follow"


def test_a_cut_tail_is_found_by_the_head(conn: sa.Connection, log: ScanLog) -> None:
    conn.execute(sa.delete(log_entry).where(e.index >= 17))
    report = log.verify(conn)
    assert codes(report) == [("truncated", 17)]
    assert report.exported == 13


def cut_to_thirteen(conn: sa.Connection, head_of_thirteen: rows.LogHead) -> None:
    conn.execute(sa.delete(log_entry).where(e.index >= 13))
    conn.execute(
        sa.update(log_head).values(size=13, frontier=head_of_thirteen.frontier, note=head_of_thirteen.note)
    )


def test_a_tail_cut_with_its_head_is_found_only_from_outside(
    log: ScanLog, engine: sa.Engine, fact: Make
) -> None:
    with engine.connect() as conn:
        log.append_many(conn, [fact() for _ in range(13)])
        old = rows.read_head(conn)
        log.append_many(conn, [fact() for _ in range(8)])
        outside = log.checkpoint(conn)
        assert old is not None
        cut_to_thirteen(conn, old)
        assert log.verify(conn).ok, (
            "an older state of the store is whole in itself: this is why checkpoints leave it"
        )
        report = log.verify(conn, [outside])
        assert codes(report) == [("truncated", 13)]
        assert "counts 21 entries, but only 13 are here" in report.problems[0].message


def test_a_cut_tail_that_was_written_anew_is_found_from_outside(
    log: ScanLog, engine: sa.Engine, fact: Make
) -> None:
    """Even with the station's own key."""
    with engine.connect() as conn:
        log.append_many(conn, [fact() for _ in range(13)])
        old = rows.read_head(conn)
        kept = log.checkpoint(conn)
        log.append_many(conn, [fact() for _ in range(8)])
        outside = log.checkpoint(conn)
        assert old is not None
        cut_to_thirteen(conn, old)
        log.append_many(conn, [fact() for _ in range(9)])
        assert log.verify(conn).ok
        assert codes(log.verify(conn, [kept])) == []
        report = log.verify(conn, [outside, kept])
        assert codes(report) == [("root_differs", 13)]
        assert report.confirmed == 13


def test_a_history_signed_anew_without_the_key_is_found(
    conn: sa.Connection, log: ScanLog, stranger: Any, desk: Any
) -> None:
    rewrite_from(conn, 15)
    assert ("root_differs", 13) in codes(log.verify(conn)), "it agrees up to the exported checkpoint of 13"
    root = tree.root(rows.leaf_hashes(conn, SIZE))
    own_word = note.sign(note.Checkpoint(log.origin, SIZE, root).text, log.origin, stranger)
    conn.execute(sa.update(log_head).values(note=own_word))
    assert codes(log.verify(conn)) == [("head_unsigned", None)]
    # And with the signature of a station over another root put under it.
    lines = own_word.rpartition("— ")
    borrowed = lines[0] + "— " + note.sign("x\n", log.origin, desk).rpartition("— ")[2]
    conn.execute(sa.update(log_head).values(note=borrowed))
    assert codes(log.verify(conn)) == [("head_unsigned", None)]


def test_a_history_rewritten_below_an_exported_checkpoint_is_found_even_if_signed(
    conn: sa.Connection, log: ScanLog, desk: Any
) -> None:
    rewrite_from(conn, 10)
    root = tree.root(rows.leaf_hashes(conn, SIZE))
    signed = note.sign(note.Checkpoint(log.origin, SIZE, root).text, log.origin, desk)
    conn.execute(sa.update(log_head).values(note=signed))
    report = log.verify(conn)
    assert codes(report) == [("root_differs", 8)]
    assert "recorded for paper" in report.problems[0].message


def test_a_rewritten_history_under_the_old_head_is_narrowed_by_its_subtrees(
    conn: sa.Connection, log: ScanLog
) -> None:
    conn.execute(sa.delete(log_checkpoint))
    kept = rows.read_head(conn)
    rewrite_from(conn, 18)
    assert kept is not None
    conn.execute(sa.update(log_head).values(frontier=kept.frontier))
    assert codes(log.verify(conn)) == [("root_differs", 16)], "21 is 16 + 4 + 1: the first 16 still agree"


def test_the_head_may_not_be_missing_damaged_or_behind(conn: sa.Connection, log: ScanLog, fact: Make) -> None:
    head = rows.read_head(conn)
    assert head is not None
    spoilt: list[tuple[dict[str, Any], tuple[str, int | None]]] = [
        ({"note": "gone"}, ("head_damaged", None)),
        ({"frontier": head.frontier[:-1]}, ("head_damaged", None)),
        ({"frontier": bytes(len(head.frontier))}, ("head_damaged", None)),
        ({"note": rows.checkpoints(conn)[0].note}, ("head_damaged", None)),
    ]
    for values, problem in spoilt:
        conn.execute(sa.update(log_head).values(**values))
        assert codes(log.verify(conn))[0] == problem
        conn.execute(sa.update(log_head).values(note=head.note, frontier=head.frontier))
    before = rows.read_head(conn)
    log.append(conn, fact())
    assert before is not None
    conn.execute(sa.update(log_head).values(size=before.size, frontier=before.frontier, note=before.note))
    assert codes(log.verify(conn)) == [("entries_after_head", SIZE)]
    conn.execute(sa.delete(log_head))
    assert codes(log.verify(conn)) == [("head_missing", None)]


def test_a_damaged_head_hides_no_change_from_a_checkpoint_outside(conn: sa.Connection, log: ScanLog) -> None:
    outside = log.checkpoint(conn)
    conn.execute(sa.update(log_head).values(frontier=b""))
    forge(conn, 20, stored(conn, 19).leaf_hash, outcome=Outcome.ADMIT)
    assert codes(log.verify(conn)) == [("head_damaged", None)]
    assert codes(log.verify(conn, [outside])) == [("head_damaged", None), ("root_differs", 13)]


def test_recorded_checkpoints_may_not_be_altered(conn: sa.Connection, log: ScanLog, stranger: Any) -> None:
    recorded = rows.checkpoints(conn)[1]
    elsewhere = note.sign(note.Checkpoint("elsewhere", 13, bytes(32)).text, "elsewhere", stranger)
    for values, code in (
        ({"note": "gone"}, "checkpoint_damaged"),
        ({"size": 12}, "checkpoint_damaged"),
        ({"note": elsewhere}, "other_log"),
        ({"note": recorded.note.replace("\n13\n", "\n12\n")}, "checkpoint_unsigned"),
    ):
        conn.execute(sa.update(log_checkpoint).where(log_checkpoint.c.size == 13).values(**values))
        report = log.verify(conn)
        assert codes(report) == [(code, None)]
        assert report.exported == 8
        conn.execute(
            sa.update(log_checkpoint).where(log_checkpoint.c.size != 8).values(size=13, note=recorded.note)
        )


def test_checkpoints_of_others_confirm_nothing(conn: sa.Connection, log: ScanLog, stranger: Any) -> None:
    root = log.head(conn).root
    elsewhere = note.sign(note.Checkpoint("elsewhere", SIZE, root).text, "elsewhere", stranger)
    unsigned = note.sign(note.Checkpoint(log.origin, SIZE, root).text, log.origin, stranger)
    for text, code in ((elsewhere, "other_log"), (unsigned, "checkpoint_unsigned")):
        report = log.verify(conn, [text])
        assert codes(report) == [(code, None)]
        assert report.confirmed == 0
    for text in ("hello", note.sign("no\ncheckpoint\n", "n", stranger)):
        with pytest.raises(BadInput) as caught:
            log.verify(conn, [text])
        assert caught.value.code == "bad_checkpoint"


def test_a_clock_that_went_back_is_remarked_but_no_fault(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    with engine.connect() as conn:
        first = fact()
        log.append(conn, first)
        log.append(conn, fact(at=first.at - timedelta(seconds=9)))
        assert log.verify(conn).remarks == ()
        log.append(conn, fact(at=first.at - timedelta(hours=1)))
        report = log.verify(conn)
        assert report.ok
        assert (report.remarks[0].code, report.remarks[0].index) == ("clock_went_back", 2)
        assert "1 entry is" in report.remarks[0].message
        log.append(conn, fact(at=first.at - timedelta(hours=2)))
        assert "2 entries are" in log.verify(conn).remarks[0].message


def test_a_log_that_is_all_wrong_is_told_in_few_words(conn: sa.Connection, log: ScanLog) -> None:
    conn.execute(sa.update(log_entry).values(leaf=b"", leaf_hash=b""))
    report = log.verify(conn)
    assert len(report.problems) == 20
    assert report.more + 20 > SIZE
    assert report.first_bad == 0


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_change_of_any_byte_of_any_row_goes_unseen(
    data: st.DataObject, conn: sa.Connection, log: ScanLog
) -> None:
    index = data.draw(st.integers(0, SIZE - 1))
    column = data.draw(st.sampled_from(["leaf", "leaf_hash"]))
    octets = bytearray(getattr(stored(conn, index), column))
    octets[data.draw(st.integers(0, len(octets) - 1))] ^= data.draw(st.integers(1, 255))
    point = conn.begin_nested()
    change(conn, index, **{column: bytes(octets)})
    report = log.verify(conn)
    assert report.first_bad == index
    point.rollback()
    assert log.verify(conn).ok
