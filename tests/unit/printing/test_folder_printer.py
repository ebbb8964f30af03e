"""The folder printer: a file is whole or not there, and faults have names."""

from __future__ import annotations

import errno
import os
import shutil
from uuid import UUID, uuid4

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import FolderPrinter

PDF = b"%PDF-1.4 a badge"
JOB = UUID("12345678-1234-5678-1234-567812345678")


def test_the_file_is_named_by_serial_and_key_and_holds_the_badge(tmp_path):
    printer = FolderPrinter(tmp_path / "new" / "badges")
    ref = printer.submit(JOB, "Badge 000123", PDF)
    assert ref == "badge-000123-123456781234.pdf"
    assert printer.path(ref).read_bytes() == PDF
    assert [p.name for p in printer.folder.iterdir()] == [ref]


def test_the_same_job_again_replaces_its_file(tmp_path):
    printer = FolderPrinter(tmp_path)
    printer.submit(JOB, "Badge 000123", PDF)
    printer.submit(JOB, "Badge 000123", PDF + b"2")
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [PDF + b"2"]


def test_a_badge_that_was_taken_away_is_asked_about(tmp_path):
    printer = FolderPrinter(tmp_path)
    ref = printer.submit(JOB, "Badge 000123", PDF)
    printer.path(ref).unlink()
    assert printer.poll(ref) is PrintState.UNKNOWN


def test_a_leftover_of_a_crash_is_not_a_badge(tmp_path):
    (tmp_path / ".badge-000123-123456781234.pdf.part").write_bytes(b"half")
    printer = FolderPrinter(tmp_path)
    assert printer.find(JOB) is None
    printer.submit(JOB, "Badge 000123", PDF)
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [PDF]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "folder_not_writable"),
        (errno.EACCES, "folder_not_writable"),
        (errno.EIO, "folder_not_writable"),
    ],
)
def test_a_failed_write_leaves_nothing_and_says_why(tmp_path, monkeypatch, number, code):
    def fails(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(EnvironmentFault) as caught:
        FolderPrinter(tmp_path).submit(JOB, "Badge 000123", PDF)
    assert caught.value.code == code
    assert caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_folders_place(tmp_path):
    (tmp_path / "badges").write_text("not a folder")
    printer = FolderPrinter(tmp_path / "badges")
    assert printer.state().code == "folder_not_writable"
    for asked in (lambda: printer.submit(uuid4(), "Badge", PDF), lambda: printer.find(JOB)):
        with pytest.raises(EnvironmentFault) as caught:
            asked()
        assert caught.value.code == "folder_not_writable"


def test_a_folder_that_is_not_there_yet_has_no_badges_and_is_ready(tmp_path):
    printer = FolderPrinter(tmp_path / "later")
    assert printer.state().ok
    assert printer.find(JOB) is None


def test_a_disk_that_is_nearly_full_is_said_before_it_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 5, 5))
    assert FolderPrinter(tmp_path).state().code == "disk_full"


def test_to_cancel_takes_the_file_away(tmp_path):
    printer = FolderPrinter(tmp_path)
    ref = printer.submit(JOB, "Badge 000123", PDF)
    assert printer.cancel(ref)
    assert printer.find(JOB) is None


def test_a_name_cannot_leave_the_folder(tmp_path):
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(PDF)
    printer = FolderPrinter(tmp_path / "badges")
    printer.cancel("../outside.pdf")
    assert outside.exists()
    assert printer.poll("../outside.pdf") is PrintState.UNKNOWN
