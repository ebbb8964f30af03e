from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.store.cipher import PAGE_BYTES
from kiosk.store.engine import Store
from tests.store_helpers import FixedKey, refused, unprivileged

COUNT = "SELECT count(*) FROM mirror_state"


@pytest.fixture
def store(tmp_path):
    store = Store.create(tmp_path, FixedKey())
    yield store
    store.close()


def put(conn, key, value=1):
    conn.exec_driver_sql("INSERT INTO mirror_state VALUES (?, ?)", (key, value))


def count(store):
    with store.read() as conn:
        return conn.exec_driver_sql(COUNT).scalar()


def test_settings_that_every_connection_keeps_to(store):
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    seen = {}

    def look():
        with store.read() as conn:
            seen.update({name: conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted})

    look()
    assert seen == wanted
    seen.clear()
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == wanted


def test_a_write_is_kept_and_a_failed_one_leaves_nothing(store):
    with store.write() as conn:
        put(conn, "a")

    def fail(how):
        with store.write() as conn:
            put(conn, "b")
            how(conn)

    def crash(_):
        raise ZeroDivisionError

    def interrupt(_):
        raise KeyboardInterrupt

    with pytest.raises(ZeroDivisionError):
        fail(crash)
    with pytest.raises(KeyboardInterrupt):
        fail(interrupt)
    with pytest.raises(IntegrityError):
        fail(lambda conn: put(conn, "a"))
    assert count(store) == 1


def test_errors_quote_nothing_that_was_written(store):
    def twice():
        with store.write() as conn:
            put(conn, "Zaphod")
            put(conn, "Zaphod")

    with pytest.raises(IntegrityError) as caught:
        twice()
    assert "Zaphod" not in str(caught.value)


def test_a_read_sees_one_state_to_its_end(store):
    go_on, done = threading.Event(), threading.Event()

    def writer():
        go_on.wait(10)
        with store.write() as conn:
            put(conn, "late")
        done.set()

    thread = threading.Thread(target=writer)
    thread.start()
    with store.read() as conn:
        assert conn.exec_driver_sql(COUNT).scalar() == 0
        go_on.set()
        assert done.wait(10)
        assert conn.exec_driver_sql(COUNT).scalar() == 0
    assert count(store) == 1
    thread.join()


def test_a_read_inside_a_write_sees_what_it_wrote_and_writes_do_not_nest(store):
    with store.write() as conn:
        put(conn, "a")
        assert count(store) == 1
        with pytest.raises(RuntimeError, match="inside another unit"), store.write():
            pass
    with store.read(), pytest.raises(RuntimeError, match="inside another unit"), store.write():
        pass
    assert count(store) == 1


def test_writes_of_many_threads_all_arrive(store):
    def worker(name):
        for number in range(20):
            with store.write() as conn:
                put(conn, f"{name}-{number}")

    threads = [threading.Thread(target=worker, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(store) == 80
    # Connections of threads that ended are let go of when the next one comes.
    last = threading.Thread(target=count, args=(store,))
    last.start()
    last.join()
    assert len(store._slots) == 2


def test_data_version_changes_with_every_write_of_anyone(store, tmp_path):
    first = store.data_version()
    assert store.data_version() == first
    other = Store.open(tmp_path, FixedKey())
    with other.write() as conn:
        put(conn, "a")
    second = store.data_version()
    assert second != first
    count(other)
    assert store.data_version() == second
    other.close()


def test_the_file_is_encrypted_and_its_owner_s_alone(store, tmp_path):
    with store.write() as conn:
        put(conn, "a telling word")
    store.close()
    data = (tmp_path / "store.db").read_bytes()
    assert b"SQLite format" not in data
    assert b"telling" not in data
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "store.db").stat().st_mode) == 0o600


def test_close_may_be_called_twice_and_the_store_opened_again(store, tmp_path):
    with store.write() as conn:
        put(conn, "a")
    store.close()
    store.close()
    again = Store.open(tmp_path, FixedKey())
    assert count(again) == 1
    again.close()


def test_missing_and_existing_are_told_apart(store, tmp_path):
    with refused("store_missing"):
        Store.open(tmp_path / "elsewhere", FixedKey())
    with refused("store_exists"):
        Store.create(tmp_path, FixedKey())


def test_a_store_left_unfinished_by_a_crash_is_begun_anew(tmp_path):
    (tmp_path / "store.db.new").write_bytes(b"half")
    (tmp_path / "store.db.new-wal").write_bytes(b"half")
    with refused("store_missing"):
        Store.open(tmp_path, FixedKey())
    store = Store.create(tmp_path, FixedKey())
    assert count(store) == 0
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["store.db"]


def test_a_wrong_key_is_not_taken_for_damage_nor_damage_for_a_wrong_key(store, tmp_path):
    store.close()
    with refused("store_wrong_key"):
        Store.open(tmp_path, FixedKey(b"x" * 32))
    path = tmp_path / "store.db"
    whole = bytearray(path.read_bytes())
    first_page = whole.copy()
    first_page[100] ^= 1
    path.write_bytes(first_page)
    with refused("store_damaged"):
        Store.open(tmp_path, FixedKey())
    path.write_bytes(whole)
    again = Store.open(tmp_path, FixedKey())
    assert count(again) == 0
    again.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[:1000],
        lambda data: data[: PAGE_BYTES + 1],
        lambda data: data[: PAGE_BYTES * 3],
        lambda data: b"Dear delegates, welcome to the conference.\n" * 1000,
        lambda data: b"SQLite format 3\0" + bytes(PAGE_BYTES * 3),
    ],
    ids=["empty", "short", "cut in a page", "cut between pages", "text", "zeros"],
)
def test_files_that_are_no_store_are_damaged_and_stay_as_they_are(store, tmp_path, spoil):
    store.close()
    path = tmp_path / "store.db"
    spoilt = spoil(path.read_bytes())
    path.write_bytes(spoilt)
    with refused("store_damaged"):
        Store.open(tmp_path, FixedKey())
    assert path.read_bytes() == spoilt


def test_a_page_that_is_damaged_is_found_when_it_is_read(store, tmp_path):
    with store.write() as conn:
        for number in range(2000):
            put(conn, f"{number:032}")
    assert store.check() == []
    store.close()
    path = tmp_path / "store.db"
    data = bytearray(path.read_bytes())
    for page in range(len(data) - PAGE_BYTES * 30, len(data), PAGE_BYTES):
        data[page + 50] ^= 1
    path.write_bytes(data)
    again = Store.open(tmp_path, FixedKey())
    with refused("store_damaged"), again.read() as conn:
        conn.exec_driver_sql("SELECT sum(length(key)) FROM mirror_state").scalar()
    assert again.check() != []
    again.close()


def test_a_newer_store_is_refused_untouched(store, tmp_path):
    with store.write() as conn:
        conn.exec_driver_sql("PRAGMA user_version = 9999")
    store.close()
    before = (tmp_path / "store.db").read_bytes()
    with refused("store_newer") as caught:
        Store.open(tmp_path, FixedKey())
    assert "9999" in caught.value.message
    assert (tmp_path / "store.db").read_bytes() == before


def test_a_full_disk_is_said_and_nothing_changed(store):
    with store.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with refused("disk_full"), store.write() as conn:
        for number in range(3000):
            put(conn, f"{number:032}")
    assert count(store) == 0
    with store.write() as conn:
        put(conn, "small")
    assert count(store) == 1


HOLD = """
import sys
from pathlib import Path
from kiosk.store.engine import Store
from tests.store_helpers import FixedKey, refused, unprivileged

class Key:
    def store_key(self):
        return b"k" * 32

store = Store.open(Path(sys.argv[1]), Key())
with store.write() as conn:
    conn.exec_driver_sql("INSERT INTO mirror_state VALUES ('theirs', 1)")
    print("held", flush=True)
    sys.stdin.readline()
store.close()
"""


def test_another_process_that_keeps_the_lock_is_waited_for_then_named(store, tmp_path):
    quick = Store.open(tmp_path, FixedKey(), busy_timeout_ms=30)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        with refused("store_busy"), quick.write():
            pass
        assert count(quick) == 0
        holder.stdin.write("\n")
        holder.stdin.flush()
        with store.write() as conn:
            put(conn, "ours")
        holder.wait()
    assert count(store) == 2
    quick.close()


def test_a_killed_writer_leaves_nothing_and_no_lock(store, tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        holder.kill()
        holder.wait()
    with store.write() as conn:
        put(conn, "ours")
    assert count(store) == 1


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_folder_that_may_not_be_written(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    Store.create(folder, FixedKey()).close()
    (folder / "store.db").chmod(0o444)
    folder.chmod(0o555)
    empty = tmp_path / "empty"
    empty.mkdir(mode=0o555)
    with unprivileged(folder):
        with refused("folder_not_writable"):
            Store.open(folder, FixedKey())
        with refused("folder_not_writable"):
            Store.create(empty, FixedKey())
    folder.chmod(0o755)


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    with refused("folder_not_writable"):
        Store.create(tmp_path / "data", FixedKey())


def test_a_backup_opens_with_the_same_key_and_replaces_the_one_before(store, tmp_path):
    with store.write() as conn:
        put(conn, "a")
    copy = tmp_path / "copy" / "store.db"
    copy.parent.mkdir()
    copy.write_text("an older copy")
    store.back_up(copy)
    again = Store.open(copy.parent, FixedKey())
    assert count(again) == 1
    again.close()
    with refused("folder_not_writable"):
        store.back_up(tmp_path / "no such folder" / "store.db")
