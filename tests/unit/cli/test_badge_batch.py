"""`kiosk badge batch`: badges ahead of time, resumed, read back, and what a desk makes of them."""

from __future__ import annotations

import csv
import json
import shutil

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from kiosk.accreditation import batch as batch_module
from kiosk.accreditation.batch import next_hole
from kiosk.accreditation.reading_back import PageReader
from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.event.badges import BadgeState, PigeonHole, PrintState
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.gate import open_gate
from kiosk.printing.pages import drawn
from kiosk.rehearsal.event import make_event
from kiosk.scanlog.log import entries
from kiosk.store import badges, pigeon_holes
from kiosk.store.invitations import Choice
from kiosk.vision.no_camera import NO_CAMERA
from kiosk.vision.reader import Reader

RUNNER = CliRunner()
ALL = Choice(None, None)
GATE = "north-in"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ahead") / "data"
    make_event(folder, delegates=60, seed=7)
    return folder


@pytest.fixture
def data(made, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(made, folder)
    return folder


def run(data, *options, status=0):
    result = RUNNER.invoke(app, ["badge", "batch", "--data", str(data), "--json", *map(str, options)])
    assert result.exit_code == status, result.output
    return json.loads(result.stdout.splitlines()[-1]) if status in {0, 1} and result.stdout else None


def waiting(data):
    desk = open_desk(data)
    try:
        with desk.store.read() as conn:
            return pigeon_holes.ahead(conn, ALL)
    finally:
        desk.close()


def exported(data):
    desk = open_desk(data)
    try:
        with desk.store.read() as conn:
            facts = [one.fact for one in entries(conn) if one.fact.kind is FactKind.EXPORTED]
    finally:
        desk.close()
    return [(fact.body["what"], fact.body["format"]) for fact in facts]


def test_all_get_a_badge_a_hole_and_a_page_that_reads_back(data, tmp_path):
    out, listed = tmp_path / "all.pdf", tmp_path / "all.csv"
    told = run(data, "--all", "--without-picture", "--out", out, "--list", listed)
    assert told["made"] == told["written"] == told["listed"] > 40
    assert told["wrong"] == []
    assert out.stat().st_mode & 0o777 == 0o600
    rows = list(csv.DictReader(listed.read_text(encoding="utf-8-sig").splitlines()))
    holes = [row["pigeon-hole"] for row in rows]
    assert holes[:2] == ["A 1", "A 2"]
    assert holes[40] == "B 1"
    assert len(set(holes)) == len(holes)
    again = run(data, "--all", "--without-picture", "--out", tmp_path / "none.pdf")
    assert (again["made"], again["written"]) == (0, 0)
    assert not (tmp_path / "none.pdf").exists()


def test_a_run_that_is_cut_off_goes_on_and_makes_nothing_twice(data, tmp_path, monkeypatch):
    calls = 0
    whole = batch_module.BadgeBatch._make

    def cut(self, some):
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return whole(self, some)

    with monkeypatch.context() as patch:
        patch.setattr(batch_module.BadgeBatch, "_make", cut)
        RUNNER.invoke(app, ["badge", "batch", "--data", str(data), "--all", "--without-picture"])
    before = waiting(data)
    assert len(before) == batch_module.BATCH
    told = run(data, "--all", "--without-picture", "--out", tmp_path / "all.pdf")
    after = waiting(data)
    assert [one.serial for one in after[: len(before)]] == [one.serial for one in before]
    assert told["made"] == len(after) - len(before)
    assert told["written"] == len(after)
    assert len({one.delegate_id for one in after}) == len(after)


def test_a_page_with_another_code_keeps_the_file_from_its_name(data, tmp_path, monkeypatch):
    look = PageReader.look

    def mixed(self, path, expected):
        return look(self, path, [expected[1], expected[0], *expected[2:]])

    monkeypatch.setattr(PageReader, "look", mixed)
    out = tmp_path / "all.pdf"
    result = RUNNER.invoke(
        app, ["badge", "batch", "--data", str(data), "--all", "--without-picture", "--out", str(out)]
    )
    assert result.exit_code != 0
    assert result.exception.code == "badges_not_as_meant"
    assert list(tmp_path.glob("*.pdf*")) == []
    assert all(one.job_state is PrintState.RENDERED for one in waiting(data))


def test_a_folder_gets_a_file_a_badge_by_pigeon_hole(data, tmp_path):
    out = tmp_path / "badges"
    out.mkdir()
    told = run(data, "--category", "head", "--without-picture", "--out", out)
    files = sorted(one.name for one in out.iterdir())
    assert len(files) == told["written"] > 0
    assert files[0].startswith("A-001-")


def test_printing_sends_them_in_the_order_of_the_holes(data):
    told = run(data, "--category", "head", "--without-picture", "--print")
    assert told["written"] == told["made"] > 0
    assert {one.job_state for one in waiting(data)} == {PrintState.PRINTED}
    printed = sorted((data / "badges").glob("*.pdf"))
    assert len(printed) == told["written"]


@pytest.mark.parametrize("options", [(), ("--delegation", "XXX"), ("--category", "nobody")])
def test_it_says_for_whom_it_needs_to_know(data, options):
    result = RUNNER.invoke(app, ["badge", "batch", "--data", str(data), *options])
    assert result.exit_code != 0


def test_what_was_made_ahead_is_nobodys_until_it_is_handed_over(data, tmp_path):
    run(data, "--all", "--without-picture", "--out", tmp_path)
    one = waiting(data)[0]
    (paper,) = tmp_path.glob(f"{one.hole.shelf}-{one.hole.hole:03}-*.pdf")
    (page, *_) = drawn(paper.read_bytes(), 200, 200, grey=True)
    (code,) = Reader().still(page)
    gate = open_gate(data, camera=NO_CAMERA, gate=GATE)
    try:
        assert gate.present(code.data).verdict.reason is Reason.NOT_HANDED_OVER
    finally:
        gate.close()
    desk = open_desk(data)
    try:
        assert desk.present(code.data).verdict.reason is Reason.NOT_HANDED_OVER
        assert desk.card(one.delegate_id).badge_serial is None
        assert desk.open_person(one.delegate_id).verdict.outcome is Outcome.ADMIT
        job = desk.make_badge(one.delegate_id, None)
        with desk.store.read() as conn:
            held = {badge.id: badge.state for badge in badges.badges_of(conn, one.delegate_id)}
        assert held == {one.badge_id: BadgeState.VOID, job.badge_id: BadgeState.MADE}
        assert desk.present(code.data).verdict.reason is Reason.REVOKED
    finally:
        desk.close()
    assert run(data, "--all", "--without-picture")["made"] == 0


def test_a_badge_whose_data_changed_is_taken_out_and_made_anew(data, tmp_path):
    run(data, "--all", "--without-picture", "--out", tmp_path / "all.pdf")
    one = waiting(data)[0]
    desk = open_desk(data)
    with desk.store.write() as conn:
        conn.execute(text("UPDATE delegate SET function = 'Envoy' WHERE number = :who"), {"who": one.number})
    desk.close()
    told = run(data, "--all", "--without-picture", "--out", tmp_path / "new.pdf")
    assert told["ended"] == [{"hole": str(one.hole), "reason": "data_changed"}]
    assert (told["made"], told["written"]) == (1, 1)
    again = {each.delegate_id: each for each in waiting(data)}[one.delegate_id]
    assert again.hole == one.hole
    assert again.serial != one.serial


def test_badges_that_nobody_sent_anywhere_wait_for_no_printer(data):
    run(data, "--all", "--without-picture")
    assert waiting(data)
    desk = open_desk(data)
    try:
        assert desk.prints.jobs() == ()
    finally:
        desk.close()


def test_every_file_is_in_the_log_before_it_has_its_name(data, tmp_path, monkeypatch):
    def full(self, target):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.replace", full)
        run_out = ["badge", "batch", "--data", str(data), "--all", "--without-picture"]
        result = RUNNER.invoke(app, [*run_out, "--out", str(tmp_path / "all.pdf")])
    assert result.exit_code != 0
    assert list(tmp_path.glob("*.pdf*")) == []
    assert exported(data) == [("badges", "pdf")]
    told = run(
        data, "--all", "--without-picture", "--out", tmp_path / "all.pdf", "--list", tmp_path / "all.csv"
    )
    assert told["written"] == len(waiting(data))
    assert exported(data) == [("badges", "pdf"), ("badges", "pdf"), ("badges", "")]


def test_holes_go_on_from_shelf_to_shelf():
    assert next_hole(None, 40) == PigeonHole("A", 1)
    assert next_hole(PigeonHole("A", 40), 40) == PigeonHole("B", 1)
    assert next_hole(PigeonHole("Z", 40), 40) == PigeonHole("AA", 1)
    assert str(next_hole(PigeonHole("C", 13), 40)) == "C 14"
