"""Appending: in order, in the caller's transaction, by several stations, and never onto a damaged head."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.facts import Fact, FactKind
from kiosk.scanlog import ScanLog, leaf, note, origin_of, tree
from kiosk.store import log as rows
from kiosk.store.schema import log_entry, log_head

Make = Callable[..., Fact]


def refused(log: ScanLog, conn: sa.Connection, fact: Fact) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        log.append(conn, fact)
    assert caught.value.code == "log_damaged"
    assert caught.value.remedy
    return caught.value.message


def test_every_append_is_signed_over_the_whole_tree(
    log: ScanLog, engine: sa.Engine, fact: Make, desk: Any
) -> None:
    hashes: list[bytes] = []
    for index in range(20):
        with engine.begin() as conn:
            entry = log.append(conn, fact())
        hashes.append(entry.leaf_hash)
        assert (entry.index, entry.root) == (index, tree.root(hashes))
        with engine.connect() as conn:
            head = log.head(conn)
            signed = note.parse(log.checkpoint(conn))
        assert (head.size, head.root) == (index + 1, entry.root)
        said = note.read_checkpoint(signed)
        assert (said.origin, said.size, said.root) == (log.origin, index + 1, entry.root)
        assert note.signed_by(signed, log.origin, [desk.public]) == desk.public


def test_many_facts_make_the_tree_that_single_ones_make(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    facts = [fact(body={"n": n}) for n in range(13)]
    with engine.begin() as conn:
        assert log.append_many(conn, []) == ()
        first = log.append_many(conn, facts[:6])
        log.append(conn, facts[6])
        last = log.append_many(conn, facts[7:])
    assert [entry.index for entry in (*first, *last)] == [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]
    with engine.connect() as conn:
        assert last[-1].root == tree.root(rows.leaf_hashes(conn, 13))
        assert [entry.fact for entry in log.entries(conn)] == facts
        assert [entry.index for entry in log.entries(conn, 3, 5)] == [3, 4]
        assert [entry.index for entry in log.entries(conn, 11)] == [11, 12]
        assert rows.index_of(conn, facts[8].id) == 8
        assert rows.index_of(conn, fact().id) is None
        assert log.verify(conn).ok


def test_leaves_are_chained(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    with engine.begin() as conn:
        made = [log.append(conn, fact()) for _ in range(3)]
        stored = rows.log_rows(conn, 0, 3)
    assert [leaf.decode(row.leaf)[0] for row in stored] == [
        leaf.NO_LEAF,
        made[0].leaf_hash,
        made[1].leaf_hash,
    ]


def test_an_entry_is_gone_with_its_transaction(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    with engine.begin() as conn:
        log.append(conn, fact())
    with engine.connect() as conn:
        log.append(conn, fact())
        log.append(conn, fact())
        conn.rollback()
        assert log.head(conn).size == 1
    with engine.begin() as conn:
        assert log.append(conn, fact()).index == 1
        assert log.verify(conn).ok


def test_a_fact_is_logged_once(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    one = fact()
    with engine.begin() as conn:
        log.append(conn, one)
    with pytest.raises(IntegrityError), engine.begin() as conn:
        log.append(conn, one)
    with engine.connect() as conn:
        assert log.verify(conn).size == 1


def test_stations_append_in_turn(
    stations: tuple[ScanLog, ScanLog], engine: sa.Engine, fact: Make, gate: Any
) -> None:
    for turn in range(80):
        with engine.begin() as conn:
            stations[turn % 2].append(conn, fact(station=f"s{turn % 2}"))
    with engine.begin() as conn:
        stations[1].append_many(conn, [fact(), fact()])
        for log in stations:
            report = log.verify(conn)
            assert (report.ok, report.size, report.signed_by) == (True, 82, gate.public)


def test_another_stations_head_is_trusted_by_its_signature(
    stations: tuple[ScanLog, ScanLog], engine: sa.Engine, fact: Make, stranger: Any
) -> None:
    unknown = ScanLog(stranger, stations[0].origin)
    with engine.begin() as conn:
        stations[1].append(conn, fact())
        unknown.append(conn, fact())
        assert "signed by no station" in refused(stations[0], conn, fact())
        # Without keys only the arithmetic is checked; audits do the rest.
        assert ScanLog(stranger, stations[0].origin).append(conn, fact()).index == 2
        assert not stations[0].verify(conn).ok


def test_a_restarted_station_goes_on(log: ScanLog, desk: Any, engine: sa.Engine, fact: Make) -> None:
    with engine.begin() as conn:
        log.append(conn, fact())
        again = ScanLog(desk, log.origin, lambda _: [])
        assert again.append(conn, fact()).index == 1
        assert again.verify(conn).ok
        assert ScanLog(desk, log.origin).verify(conn).ok


def test_nothing_is_built_on_a_damaged_head(log: ScanLog, desk: Any, engine: sa.Engine, fact: Make) -> None:
    def fresh() -> ScanLog:
        return ScanLog(desk, log.origin)

    with engine.begin() as conn:
        for _ in range(3):
            log.append(conn, fact())
        good = rows.read_head(conn)
    assert good is not None
    other_root = note.sign(note.Checkpoint(log.origin, 3, bytes(32)).text, log.origin, desk)
    other_size = good.note.replace("\n3\n", "\n4\n")
    other_origin = note.sign(note.Checkpoint("elsewhere", 3, bytes(32)).text, "elsewhere", desk)
    spoilt: dict[str, dict[str, Any]] = {
        "does not fit its own": {"frontier": good.frontier[:-1] + b"?"},
        "cannot be read": {"frontier": good.frontier[:-1]},
        "be read": {"note": "?"},
        "does not fit": {"note": other_root},
        "its own signature": {"note": other_size},
        "another log (elsewhere)": {"note": other_origin},
    }
    for why, change in spoilt.items():
        with engine.begin() as conn:
            conn.execute(sa.update(log_head).values(change))
            assert why in refused(fresh(), conn, fact())
            with pytest.raises(EnvironmentFault):
                fresh().checkpoint(conn)
            conn.rollback()
    with engine.begin() as conn:
        conn.execute(sa.delete(log_entry).where(log_entry.c.index == 2))
        assert "newest entry is missing" in refused(log, conn, fact())
        conn.rollback()
    with engine.begin() as conn:
        conn.execute(sa.delete(log_head))
        assert "no head" in refused(log, conn, fact())


def test_a_head_that_moves_meanwhile_is_noticed(
    log: ScanLog, engine: sa.Engine, fact: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only possible outside `store.write()`, which keeps other writers waiting."""
    with engine.begin() as conn:
        log.append(conn, fact())
        stale = rows.read_head(conn)
        conn.execute(sa.update(log_head).values(size=5))
        monkeypatch.setattr(rows, "read_head", lambda _: stale)
        assert "changed while" in refused(log, conn, fact())


def test_an_empty_log_has_a_signed_head(log: ScanLog, engine: sa.Engine, desk: Any) -> None:
    with engine.connect() as conn:
        assert log.head(conn).size == 0
        signed = note.parse(log.checkpoint(conn))
        assert note.signed_by(signed, log.origin, [desk.public]) == desk.public
        assert note.read_checkpoint(signed).root == tree.EMPTY_ROOT
        assert log.verify(conn, [log.checkpoint(conn)]).ok
        assert list(log.entries(conn)) == []


def test_exported_checkpoints_are_recorded_once_a_size(log: ScanLog, engine: sa.Engine, fact: Make) -> None:
    with engine.begin() as conn:
        entry = fact()
        log.append(conn, entry)
        text = log.export_checkpoint(conn, "paper", entry.at)
        assert log.export_checkpoint(conn, "registry", entry.at) == text
        assert rows.checkpoints(conn) == [rows.LogCheckpoint(1, text, entry.at, "paper")]


def test_every_entry_is_proved_under_the_checkpoint(
    log: ScanLog, engine: sa.Engine, fact: Make, desk: Any
) -> None:
    with engine.begin() as conn:
        facts = [fact(kind=FactKind.BADGE_ISSUED) for _ in range(9)]
        log.append_many(conn, facts)
        for index, one in enumerate(facts):
            proof = log.prove_inclusion(conn, index)
            assert proof.holds(log.origin, [desk.public])
            assert leaf.decode(proof.leaf)[1] == one
        for index in (-1, 9):
            with pytest.raises(BadInput, match=rf"no entry {index}"):
                log.prove_inclusion(conn, index)
        old = tree.root(rows.leaf_hashes(conn, 5))
        assert tree.verify_consistency(5, 9, log.prove_consistency(conn, 5), old, log.head(conn).root)
        for size in (0, 10):
            with pytest.raises(BadInput) as caught:
                log.prove_consistency(conn, size)
            assert caught.value.code == "no_such_entry"
        conn.execute(sa.delete(log_entry).where(log_entry.c.index == 4))
        for prove in (log.prove_inclusion, log.prove_consistency):
            with pytest.raises(EnvironmentFault, match="missing"):
                prove(conn, 4)
    with engine.connect() as conn:
        conn.rollback()


def test_an_empty_log_proves_nothing(log: ScanLog, engine: sa.Engine) -> None:
    with engine.connect() as conn, pytest.raises(BadInput) as caught:
        log.prove_inclusion(conn, 0)
    assert caught.value.remedy == "It is empty."


def test_the_origin_follows_event_and_key_file() -> None:
    origin = origin_of("GA94", bytes(32))
    assert origin.startswith("accreditation-kiosk/GA94/")
    assert origin == origin_of("GA94", bytes(32))
    assert len({origin, origin_of("GA95", bytes(32)), origin_of("GA94", bytes(31) + b"1")}) == 3
