"""`kiosk export log` and its sources: what is chosen, what is logged, what is left when it goes wrong."""

from __future__ import annotations

import csv
import errno
import json
import os
import secrets
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import openpyxl
import pytest
from typer.testing import CliRunner

from kiosk.cli.export import app
from kiosk.cli.export_word import Word, note_export
from kiosk.cli.opening import opened
from kiosk.clock import SystemClock
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.exchange import log_source
from kiosk.exchange.new_file import write_file
from kiosk.exchange.syslog_link import Target, Tls
from kiosk.exchange.syslog_state import Position, SyslogState
from kiosk.scanlog import entries
from kiosk.store import operators
from tests.log_helpers import add, fact, filled, origin, source
from tests.syslog_helpers import certificates, free_port

RUNNER = CliRunner()


@pytest.fixture
def small(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return filled(tmp_path / "data", 30)


def run(*arguments, status=0):
    done = RUNNER.invoke(app, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done


def refused(code, *arguments):
    with pytest.raises((BadInput, EnvironmentFault)) as caught:
        run(*arguments)
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)
    return caught.value


def exported(small):
    store = small.open()
    with store.read() as conn:
        found = [one.fact for one in entries(conn) if one.fact.kind is FactKind.EXPORTED]
    store.close()
    return found


def indexes(path):
    return [json.loads(line)["index"] for line in Path(path).read_text().splitlines()]


def test_an_export_is_in_the_log_with_what_was_taken(small, tmp_path):
    out = tmp_path / "log.jsonl"
    done = run("log", "--format", "jsonl", "--out", out, "--last", 10, "--operator", "s-01", "--json")
    assert indexes(out) == list(range(20, 30))
    assert json.loads(done.stdout) == {
        "format": "jsonl",
        "entries": 10,
        "with_names": False,
        "file": str(out),
    }
    (fact,) = exported(small)
    assert fact.operator == "s-01"
    assert dict(fact.body) == {
        "what": "log",
        "format": "jsonl",
        "with_names": False,
        "count": 10,
        "first": 20,
        "last": 29,
    }
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("log")] == ["log.jsonl"]
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_every_format_holds_every_entry(small, tmp_path):
    for kind in ("csv", "xlsx", "jsonl", "cef"):
        run("log", "--format", kind, "--out", tmp_path / f"out.{kind}")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + 30
    assert openpyxl.load_workbook(tmp_path / "out.xlsx").active.max_row == 1 + 31
    assert len(indexes(tmp_path / "out.jsonl")) == 32
    assert len((tmp_path / "out.cef").read_text("utf-8").splitlines()) == 33
    assert [fact.body["count"] for fact in exported(small)] == [30, 31, 32, 33]


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        # Entry n was made n seconds after 09:30 UTC, which is 10:30 in Casablanca.
        (["--from", "2026-11-24T10:30:28"], [28, 29]),
        (["--to", "2026-11-24T10:30:02"], [0, 1]),
        (["--from", "2026-11-24T09:30:05Z", "--to", "2026-11-24T09:30:07+00:00"], [5, 6]),
        (["--from", "2026-11-24T10:30:05", "--to", "2026-11-24T10:30:20", "--last", "12"], [18, 19]),
        (["--from", "2026-11-24", "--to", "2026-11-24"], list(range(30))),
        (["--to", "2026-11-23"], []),
        (["--from", "2026-11-25"], []),
    ],
)
def test_days_and_moments_are_event_time(small, tmp_path, options, wanted):
    out = tmp_path / "log.jsonl"
    run("log", "--format", "jsonl", "--out", out, *options)
    assert indexes(out) == wanted
    body = exported(small)[0].body
    assert body["count"] == len(wanted)
    assert (body.get("first"), body.get("last")) == ((wanted[0], wanted[-1]) if wanted else (None, None))


def test_what_is_no_moment_is_refused(small, tmp_path):
    refused("bad_moment", "log", "--out", tmp_path / "x", "--from", "yesterday")


def test_names_need_a_reason_which_is_logged(small, tmp_path):
    out = tmp_path / "log.csv"
    for reason in ([], ["--reason", " "], ["--reason", "x" * 201]):
        refused("reason_needed", "log", "--out", out, "--with-names", *reason)
    assert not out.exists()
    assert exported(small) == []
    run("log", "--out", out, "--with-names", "--reason", "asked for\nby the host")
    assert "EL FASSI" in out.read_text("utf-8-sig")
    body = exported(small)[0].body
    assert (body["with_names"], body["reason"]) == (True, "asked for by the host")
    run("log", "--out", out)
    assert "FASSI" not in out.read_text("utf-8-sig")
    refused("reason_needed", "syslog", "--to", "udp://127.0.0.1:9", "--with-names")
    named = ["--with-names", "--reason", "because"]
    refused("names_need_tls", "syslog", "--to", "udp://192.0.2.1", *named)
    refused("names_not_followed", "syslog", "--to", "tls://127.0.0.1", "--follow", *named)


def test_where_there_are_operators_names_need_two_peoples_word(small, tmp_path):
    store, out, because = small.open(), tmp_path / "log.csv", ["--with-names", "--reason", "for the host"]
    now = SystemClock().now()
    with store.write() as conn:
        for code in ("s-01", "s-02"):
            operators.add_operator(conn, Operator(code, code, Role.SUPERVISOR))
    refused("override_needed", "log", "--out", out, *because)
    passage = Override(
        id=uuid4(),
        delegate_id=None,
        action=OverrideAction.EXPORT,
        scope=OverrideScope.PASSAGE,
        reason=OverrideReason.ORDER_OF_THE_HOST,
        text="",
        asked_by="s-01",
        granted_by="s-02",
        at=now,
        expires=now + timedelta(minutes=15),
    )
    with store.write() as conn:
        for override in (
            replace(passage, id=uuid4(), expires=now),
            replace(passage, id=uuid4(), action=OverrideAction.KEY_CHANGE),
        ):
            operators.add_override(conn, override)
    refused("override_needed", "log", "--out", out, *because)
    assert exported(small) == []
    with store.write() as conn:
        operators.add_override(conn, passage)
    run("log", "--out", out, *because, "--operator", "s-01")
    body = exported(small)[0].body
    assert (body["override"], body["asked_by"], body["granted_by"]) == (passage.id.bytes, "s-01", "s-02")
    out.unlink()
    # A passage is good for one export.
    refused("override_needed", "log", "--out", out, *because)
    assert not out.exists()
    run("log", "--out", out)
    store.close()


def test_a_word_used_up_meanwhile_hands_nothing_out(small, tmp_path):
    with opened(small.folder) as records:
        word = Word({"reason": "x"}, uuid4())
        with pytest.raises(BadInput, check=lambda error: error.code == "override_needed"):
            note_export(records, "-", {}, word)
    assert exported(small) == []


def test_standard_output_gets_the_entries_and_nothing_else(small):
    done = run("log", "--format", "jsonl", "--out", "-", "--last", 2)
    assert [json.loads(line)["index"] for line in done.stdout.splitlines()] == [28, 29]
    assert exported(small)[0].body["count"] == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_behind_standard_output_is_said(small):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "export", "log", "--format", "csv", "--out", "-"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=120,
        )
    assert done.returncode == 2
    assert b"The disk is full" in done.stderr
    assert b"Traceback" not in done.stderr
    assert len(exported(small)) == 1


def test_a_disk_that_fills_up_leaves_the_old_file_and_no_entry(small, tmp_path, monkeypatch):
    out = tmp_path / "out" / "log.csv"
    out.parent.mkdir()
    out.write_text("old")

    def full(stream, records, *, names):
        stream.write(b"half of it")
        next(iter(records))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.exchange.log_table.write_csv", full)
    refused("disk_full", "log", "--out", out)
    assert [(path.name, path.read_text()) for path in out.parent.iterdir()] == [("log.csv", "old")]
    assert exported(small) == []
    refused("folder_not_writable", "log", "--out", tmp_path / "none" / "log.csv")


@pytest.fixture
def tiny_disk(tmp_path):
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder]
    if shutil.which("mount") is None or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this user may not mount a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl", "cef"])
def test_a_disk_that_is_really_full_is_said_and_left_as_it_was(small, tiny_disk, kind):
    store = small.open()
    add(small, store, *(fact(number, body={"text": secrets.token_hex(500)}) for number in range(150)))
    store.close()
    (tiny_disk / "old").write_bytes(b"x" * 20_000)
    refused("disk_full", "log", "--format", kind, "--out", tiny_disk / "log")
    assert [path.name for path in tiny_disk.iterdir()] == ["old"]
    assert exported(small) == []


def test_an_export_that_cannot_be_logged_is_not_handed_out(tmp_path):
    def damaged(count):
        raise EnvironmentFault("log_damaged", "The log is damaged.", "Call.")

    with pytest.raises(EnvironmentFault, check=lambda fault: fault.code == "log_damaged"):
        write_file(tmp_path / "out", lambda stream: stream.write(b"x"), damaged)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="symbolic links are different elsewhere")
def test_a_link_laid_in_the_way_is_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "out.part").symlink_to(victim)
    assert write_file(tmp_path / "out", lambda stream: stream.write(b"new"), lambda count: None) == 3
    assert (victim.read_text(), (tmp_path / "out").read_text()) == ("mine", "new")


def test_the_log_is_read_in_pages_with_nothing_open_between(small, monkeypatch):
    monkeypatch.setattr(log_source, "PAGE", 8)
    store, asked = small.open(), []
    real = log_source.rows.log_rows
    monkeypatch.setattr(
        log_source.rows, "log_rows", lambda conn, a, b: asked.append((a, b)) or real(conn, a, b)
    )
    reader = source(store, names=True)
    records = reader.records(reader.span())
    assert next(records).person.name == "Dr. Amina EL FASSI"
    # A write would not begin inside another unit of work of this thread.
    with store.write():
        pass
    assert [record.index for record in records] == list(range(1, 30))
    assert asked == [(0, 8), (8, 16), (16, 24), (24, 30)]
    store.close()


def test_an_altered_entry_is_passed_over_and_named(small, tmp_path):
    import sqlalchemy as sa

    from kiosk.store.schema import log_entry

    store = small.open()
    with store.write() as conn:
        conn.execute(sa.update(log_entry).where(log_entry.c.index == 7).values(leaf=b"nothing"))
    store.close()
    out = tmp_path / "log.jsonl"
    (told,) = map(
        json.loads, run("log", "--format", "jsonl", "--out", out, "--json", status=1).stdout.splitlines()
    )
    assert told["unreadable"] == [7]
    indexes = [json.loads(line)["index"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert 7 not in indexes
    assert len(indexes) == told["entries"] == indexes[-1]


# Syslog: what is not the collector's business.


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("tls://siem.example", Target("tls", "siem.example", 6514)),
        ("udp://127.0.0.1:5140", Target("udp", "127.0.0.1", 5140)),
        ("tcp://[::1]:600/", Target("tcp", "::1", 600)),
    ],
)
def test_a_target_is_read_and_written(text, target):
    assert Target.parse(text) == target
    assert Target.parse(str(target)) == target


@pytest.mark.parametrize(
    "text",
    ["", "siem", "http://x", "tls://", "tls://h:0", "tls://h:99999", "tls://h:x", "tls://h/p", "tls://u@h", "udp://h?x",
     "tls://[::1", "tls://" + "x" * 400],
)  # fmt: skip
def test_what_is_no_target_is_refused(text):
    with pytest.raises(BadInput, check=lambda error: error.code == "bad_target" and bool(error.remedy)):
        Target.parse(text)


def test_only_tls_and_this_machine_are_private():
    told = {
        text: Target.parse(text).private for text in ("tls://h", "tcp://h", "udp://127.0.0.1", "tcp://[::1]")
    }
    assert told == {"tls://h": True, "tcp://h": False, "udp://127.0.0.1": True, "tcp://[::1]": True}


def test_certificates_that_cannot_be_used_are_said(small, tmp_path):
    certificates(tmp_path)
    (tmp_path / "junk.pem").write_text("junk")
    Tls(tmp_path / "ca.pem", tmp_path / "server.pem", tmp_path / "server.key").context()
    for files in (["--ca", tmp_path / "junk.pem"], ["--cert", tmp_path / "none.pem"]):
        refused("tls_files_unreadable", "syslog", "--to", "tls://127.0.0.1:9", *files)


def test_a_position_is_kept_per_collector_and_log(tmp_path):
    one = SyslogState(tmp_path, "tls://a:1", "log")
    assert one.load() == Position()
    one.save(Position(7, "ab"))
    assert one.load() == Position(7, "ab")
    assert SyslogState(tmp_path, "tls://b:1", "log").load() == Position()
    assert SyslogState(tmp_path, "tls://a:1", "another log").load() == Position()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"format": 2}', "null", "[" * 4000, '{"format":1,"target":"t","log":"l","next":-1,"leaf_hash":""}']
)  # fmt: skip
def test_a_position_that_cannot_be_read_is_said(tmp_path, text):
    state = SyslogState(tmp_path, "t", "l")
    state.path.parent.mkdir()
    state.path.write_text(text)
    with pytest.raises(EnvironmentFault, check=lambda fault: fault.code == "export_state_unreadable"):
        state.load()


def test_a_run_is_logged_once_and_finds_not_its_own_entry_as_news(small):
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        to = f"udp://127.0.0.1:{sock.getsockname()[1]}"
        assert json.loads(run("syslog", "--to", to, "--json").stdout) == {
            "to": to,
            "entries": 30,
            "first": 0,
            "next": 30,
        }
        for _ in range(3):
            assert "Nothing new" in run("syslog", "--to", to).stdout
    (fact,) = exported(small)
    assert dict(fact.body) == {
        "what": "log",
        "format": "syslog",
        "to": to,
        "count": 30,
        "first": 0,
        "last": 29,
        "with_names": False,
    }


def test_two_runs_to_one_collector_are_one_too_many(small):
    from kiosk.store.station_lock import StationLock

    to = f"udp://127.0.0.1:{free_port()}"
    lock = StationLock(small.folder, SyslogState(small.folder, to, origin(small)).name)
    refused("export_running", "syslog", "--to", to)
    lock.release()
