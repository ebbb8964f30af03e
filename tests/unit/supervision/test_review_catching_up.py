from __future__ import annotations

from threading import Thread

import pytest

from kiosk.errors import BadInput
from kiosk.scanlog import leaf, tree
from kiosk.store import review as rows
from kiosk.supervision.filters import Filter
from kiosk.supervision.review import Review, _Pace
from tests.log_helpers import fact
from tests.unit.supervision.conftest import scan


def indices(review, wanted=None):
    return [row.index for row in review.page(wanted or Filter(), limit=500).rows]


def test_nothing_happened_yet(room):
    watcher = room.caught_up()
    page = watcher.page(Filter())
    assert (page.rows, page.more) == ((), False)
    assert watcher.count(Filter()).number == 0
    assert watcher.live() == ()
    assert watcher.page(Filter(name="Okafor")).rows == ()


def test_it_goes_on_where_it_stood(room, moments):
    room.write(*(scan(moments(n)) for n in range(10)))
    review = Review(room.store)
    assert review.catch_up(4, 2).done == 4
    assert indices(review) == [3, 2, 1, 0]
    again = Review(room.store)
    assert again.catch_up().complete
    assert indices(again) == list(range(9, -1, -1))
    room.scan(moments(11))
    assert not again.progress().complete
    assert again.catch_up().complete
    assert indices(again)[0] == 10


def test_two_consoles_lay_out_each_scan_once(room, moments, monkeypatch):
    room.write(*(scan(moments(n)) for n in range(30)))
    one, other = Review(room.store), Review(room.store)
    laid_out, read, begun = [], rows.log_scans, []

    def raced(conn, begin, end):
        # While this one reads, the other one lays the same scans out.
        if not begun:
            begun.append(begin)
            thread = Thread(target=other.catch_up, args=(10, 10))
            thread.start()
            thread.join()
        return read(conn, begin, end)

    def adding(conn, made, add=rows.add_rows):
        laid_out.extend(row[0] for row in made)
        add(conn, made)

    monkeypatch.setattr(rows, "log_scans", raced)
    monkeypatch.setattr(rows, "add_rows", adding)
    assert one.catch_up(100, 10).complete
    assert sorted(laid_out) == list(range(30))
    assert indices(one) == indices(other) == list(range(29, -1, -1))


def test_rebuilding_gives_the_same(room, moments):
    room.write(*(scan(moments(n), delegate_id=room.person(1 + n % 3)) for n in range(20)))
    watcher = room.caught_up()
    before = watcher.page(Filter()).rows
    told = []
    assert watcher.review.rebuild(told.append).complete
    assert watcher.page(Filter()).rows == before


def test_an_interrupted_rebuild_is_finished_by_catching_up(room, moments, monkeypatch):
    room.write(*(scan(moments(n)) for n in range(9)))
    watcher = room.caught_up()

    def unplugged(conn, most):
        raise RuntimeError("the plug was pulled")

    with monkeypatch.context() as patch:
        patch.setattr(rows, "delete_rows", unplugged)
        with pytest.raises(RuntimeError):
            watcher.review.rebuild()
    assert watcher.review.catch_up().complete
    assert indices(watcher.review) == list(range(8, -1, -1))


def test_a_clock_that_went_back_hides_nothing(room, moments):
    seconds = [0, 10, 4000, 20, 30, 3990, 40, 4010]
    room.write(*(scan(moments(n)) for n in seconds))
    review = room.caught_up().review
    early = Filter(begins=moments(0), ends=moments(100))
    late = Filter(begins=moments(3000))
    assert [i for i in indices(review, early) if i < 8] == [6, 4, 3, 1, 0]
    assert [i for i in indices(review, late) if i < 8] == [7, 5, 2]


@pytest.mark.parametrize("by", ["substr(leaf, 1, 50)", "CAST(x'ff' AS TEXT)", "x''", "'words'", "7"])
def test_a_damaged_entry_is_named_and_blocks_nothing(room, moments, by):
    room.write(*(scan(moments(n), station="gate-in", code_hash=b"a" * 16) for n in range(6)))
    room.spoil(2, by)
    watcher = room.supervision()
    progress = watcher.review.catch_up()
    assert progress.complete
    assert progress.damaged == 2
    assert [at for at in indices(watcher.review) if at != 2] == [5, 4, 3, 1, 0]
    assert indices(watcher.review, Filter(code_hash=b"a" * 16)) == [5, 4, 3, 1, 0]
    with pytest.raises(BadInput, check=lambda error: error.code == "bad_leaf"):
        watcher.fact(2)
    assert watcher.fact(3).fact.station == "gate-in"
    # Cases are kept over what can be read.
    _, kept = watcher.catch_up()
    assert kept.damaged == 2


def test_columns_that_are_no_scan_are_left_out(room, moments):
    room.write(*(scan(moments(n)) for n in range(3)))
    with room.store.write() as conn:
        conn.exec_driver_sql("UPDATE log_entry SET outcome = 'maybe' WHERE \"index\" = 1")
    review = Review(room.store)
    assert review.catch_up().damaged == 1
    assert indices(review) == [2, 0]


def test_live_scans_need_no_catching_up(room, moments):
    room.scan(moments(1))
    room.scan(moments(2), delegate_id=room.person(2))
    watcher = room.supervision()
    assert [s.index for s in watcher.live()] == [1, 0]
    assert watcher.live(0)[0].display_name == "Dr. Rosa OKAFOR"
    assert watcher.live(1) == ()


def test_a_missing_entry_is_told(room):
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_entry"):
        room.supervision().fact(99)
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_entry"):
        room.supervision().fact(-1)


def test_batches_follow_how_long_the_store_was_held_and_whether_anybody_scans():
    pace = _Pace()
    begun = pace.batch
    pace.took(begun, 0.001, size=1000)
    assert pace.batch == 2 * begun, "one quick batch is no leave for a thousand times as many"
    pace.took(pace.batch, 0.05, size=1000)
    quiet = pace.batch
    pace.took(quiet, 0.15, size=1000)
    assert pace.batch == quiet, "as long as a station may wait while nobody scans"
    pace.took(quiet, 0.15, size=1001)
    assert pace.batch < quiet / 3, "the log grew: somebody scans"
    for _ in range(20):
        pace.took(pace.batch, 9.0, size=1001)
    assert pace.batch >= 1
    for _ in range(40):
        pace.took(pace.batch, 0.0, size=1001)
    assert pace.batch == 5_000


def test_a_leaf_is_glanced_at_only_under_its_own_hash():
    data = leaf.encode(fact(body={"zone": 3}), leaf.NO_LEAF)
    digest = tree.leaf_hash(data)
    assert leaf.glance(data, digest) == (bytes(16), {"zone": 3})
    for bad, under in (
        (data[:-1] + b"\x04", digest),
        (data, bytes(32)),
        (b"", tree.leaf_hash(b"")),
        ("x", digest),
    ):
        with pytest.raises(BadInput):
            leaf.glance(bad, under)
    for other in (b"\xa0", b"\x01", b"\xff", b"\xac\x00\x01"):
        with pytest.raises(BadInput):
            leaf.glance(other, tree.leaf_hash(other))
