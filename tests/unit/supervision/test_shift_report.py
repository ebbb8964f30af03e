from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.names import PersonName
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import log as log_rows
from kiosk.store import people
from kiosk.supervision.report_charts import scale
from kiosk.supervision.report_sheet import fitted
from tests.unit.supervision.conftest import scan

INSIDE = {"outcome": Outcome.REFER, "reasons": (Reason.ALREADY_INSIDE,)}


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def pictures(pdf: bytes) -> list[np.ndarray]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return [page.render(scale=2.5).to_numpy().copy() for page in document]
    finally:
        document.close()


def test_nothing_happened_yet(room):
    text = " ".join(pages(room.supervision().shift_report().render()))
    for said in (
        "Nobody arrived",
        "No case was open",
        "No rule was set aside",
        "There is no quorum",
        "1 entry",
    ):
        assert said in text


def test_what_happened_is_told(room, moments):
    room.write(*(scan(moments(-n), station="gate-in", delegate_id=room.person(1)) for n in range(1, 41)))
    room.scan(moments(-1), delegate_id=room.person(2), **INSIDE)
    room.arrive(1, moments(-5))
    watcher = room.caught_up()
    (case,) = [one for one in watcher.cases() if one.kind.value == "twice_inside"]
    watcher.close(case.id, "Two people with one name")
    report = watcher.shift_report(word=lambda conn: {"reason": "handing over", "granted_by": "s-02"})
    assert report.scans == 41
    text = " ".join(pages(report.render()))
    for said in (
        "General Assembly",
        "Twice inside",
        "Rosa OKAFOR",
        "Two people with one name",
        "s-01",
        "Morocco",
    ):
        assert said in text
    assert report.render() == report.render()


def test_people_are_named_by_word_alone(room, moments):
    room.scan(moments(-1), delegate_id=room.person(2), **INSIDE)
    watcher = room.caught_up()
    text = " ".join(pages(watcher.shift_report().render()))
    assert "OKAFOR" not in text
    assert "no. 2" in text

    def refused(conn):
        raise BadInput("override_needed", "No.", "Ask.")

    with room.store.read() as conn:
        before = log_rows.count_rows(conn)
    with pytest.raises(BadInput, check=lambda error: error.code == "override_needed"):
        watcher.shift_report(word=refused)
    with room.store.read() as conn:
        assert log_rows.count_rows(conn) == before
    watcher.shift_report(word=lambda conn: {"reason": "handing over", "granted_by": "s-02"})
    told = watcher.fact(before).fact
    assert told.kind is FactKind.EXPORTED
    assert (told.body["with_names"], told.body["granted_by"]) == (True, "s-02")


def test_names_in_arabic_and_markup_are_text(room, moments):
    with room.store.write() as conn:
        known = people.delegate_card(conn, room.person(2)).delegate
        name = PersonName("Ali <img src=x>", "Ben", native="علي بن")
        people.update_delegate(conn, replace(known, name=name))
    room.scan(moments(-1), delegate_id=room.person(2), **INSIDE)
    text = " ".join(pages(room.caught_up().shift_report(word=lambda conn: {}).render()))
    assert "Ali <img src=x> BEN" in text
    # Extraction gives the words of a line from left to right.
    assert "علي" in text
    assert "بن" in text


def test_the_checkpoint_leaves_as_text_and_code(room, moments):
    room.write(*(scan(moments(-n)) for n in range(3)))
    watcher = room.caught_up()
    report = watcher.shift_report()
    with room.store.read() as conn:
        (kept,) = log_rows.checkpoints(conn)
    assert (kept.seen_by, kept.note, kept.size) == ("paper", report.note, report.log_size)
    pdf = report.render()
    read = [
        code.text
        for page in pictures(pdf)
        for code in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCodeModel2)
    ]
    assert read == [report.note]
    # Handed in later, it confirms what was there.
    assert "confirm the first" in " ".join(watcher.verify([read[0]]).sentences)
    signature = report.note.split("\n")[4].split(" ")[2]
    assert signature in "".join(pages(pdf)).replace("\r\n", "").replace("\n", "").replace(" ", "")


def test_a_period_that_ends_at_midnight_is_about_the_day_before(room, moments):
    watcher = room.caught_up()
    ends = moments(0).replace(hour=23, minute=0)  # midnight in Casablanca
    assert watcher.shift_report(ends - timedelta(hours=5), ends).arrivals.day.day == 24
    with pytest.raises(BadInput, check=lambda error: error.code == "bad_period"):
        watcher.shift_report(ends, ends)


def test_long_lists_go_over_pages_and_end(room, moments):
    room.write(
        *(
            scan(moments(-n), station=f"desk-{n}", kind=FactKind.HELP_CALLED, outcome=None, reasons=())
            for n in range(130)
        )
    )
    found = pages(room.caught_up().shift_report().render())
    assert len(found) > 2
    assert f"Page 1 of {len(found)}" in found[0]
    assert "more; the console has them all" in " ".join(found)


@pytest.mark.parametrize("highest", [1, 3, 4, 5, 9, 17, 80, 99, 1000, 4001])
def test_a_scale_is_round_and_reaches(highest):
    step, end = scale(highest)
    assert end >= highest
    assert end / step <= 4
    assert str(step).strip("0") in {"1", "2", "5"}


def test_text_is_cut_where_there_is_no_room():
    assert fitted("short", 3, room=50) == fitted("short", 3)
    long = fitted("a" * 500, 3, room=20)
    assert 0 < long.width * 3 / 1000 <= 20


def test_the_commands(room, tmp_path):
    now = datetime.now(UTC)
    room.scan(now - timedelta(minutes=1), delegate_id=room.person(2), **INSIDE)
    run, data = CliRunner(), ["--data", str(tmp_path)]
    out = tmp_path / "shift.pdf"
    begins, ends = ((now + timedelta(hours=hours)).isoformat() for hours in (-1, 1))
    made = run.invoke(
        app,
        ["report", *data, "--out", str(out), "--from", begins, "--to", ends, "--json"],
    )
    assert made.exit_code == 0, made.output
    assert json.loads(made.stdout)["scans"] == 1
    assert out.read_bytes().startswith(b"%PDF")
    listed = run.invoke(app, ["case", "list", *data, "--json"])
    (case,) = [json.loads(line) for line in listed.stdout.splitlines()]
    assert (case["kind"], case["closed_at"]) == ("twice_inside", None)
    shown = run.invoke(app, ["case", "show", case["id"][:8], *data])
    assert "already_inside" in shown.stdout
    assert "no. 2" in shown.stdout
    closing = ["case", "close", case["id"], *data, "--because", "Seen", "--operator", "s-01"]
    assert "closed" in run.invoke(app, closing).stdout
    again = run.invoke(app, closing)
    assert again.exception.code == "no_such_case"
    assert "No case is open" in run.invoke(app, ["case", "list", *data]).stdout
    assert "entries of the log were read" in run.invoke(app, ["case", "rebuild", *data]).stdout


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--with-names"], "reason_needed"),
        (["--from", "tomorrow"], "bad_moment"),
        (["--from", "2026-11-25", "--to", "2026-11-24"], "bad_period"),
    ],
)
def test_a_report_of_no_period(room, tmp_path, more, code):
    made = CliRunner().invoke(
        app, ["report", "--data", str(tmp_path), "--out", str(tmp_path / "x.pdf"), *more]
    )
    assert made.exception.code == code
    assert not (tmp_path / "x.pdf").exists()


def test_a_report_that_cannot_be_written(room, tmp_path):
    out = tmp_path / "no" / "folder" / "x.pdf"
    made = CliRunner().invoke(app, ["report", "--data", str(tmp_path), "--out", str(out)])
    assert made.exception.code == "folder_not_writable"
