"""Watch lists as they really come: each problem is named with its place, and nothing is added or lost."""

from __future__ import annotations

import io
import json
import zipfile

import openpyxl
import pytest
from typer.testing import CliRunner

from kiosk.assets import resource
from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome
from kiosk.scanlog import entries
from tests import small_event

RUNNER = CliRunner()
HEADINGS = "name,birth_date,document,delegation,reason,action,expires\n"
KEPT = HEADINGS + "Viktor Oldenburg,,,,kept from before,notify,\n"


@pytest.fixture
def made(tmp_path):
    made = small_event.make(tmp_path / "data")
    (tmp_path / "before.csv").write_text(KEPT, encoding="utf-8")
    assert run(made, tmp_path / "before.csv").exit_code == 0
    return made


def run(made, path):
    return RUNNER.invoke(app, ["watch", "import", str(path), "--apply", "--json", "--data", str(made.folder)])


def listed(made) -> list[str]:
    done = RUNNER.invoke(app, ["watch", "list", "--json", "--data", str(made.folder)])
    return sorted(json.loads(line)["name"] for line in done.stdout.splitlines())


def changes(made) -> int:
    store = made.open()
    with store.read() as conn:
        found = sum(one.fact.kind is FactKind.WATCH_LIST_CHANGED for one in entries(conn))
    store.close()
    return found


def workbook(*rows) -> bytes:
    book, file = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.xml", "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(200):
                part.write(bytes(1_000_000))
    return file.getvalue()


BROKEN_ROWS = (
    HEADINGS + "Rosa Okafor,1970-13-40,,,x,silent,\n"  # 2
    ",,12,,x,refuse,\n"
    "A B,,,XXX,x,notify,\n"
    ",,,,x,silent,\n"  # 5
    "X Y,,,,,shoot,2020-01-01\n"
    ",1970-01-01,,,x,silent,\n"
    "😀,,,,x,silent,\n"  # 8
    "\u202eRosa Okafor,,,,x,silent,\n"
    "Rosa\x00 Okafor,,,,x,silent,\n"  # 10
    "Good One,,,,x,silent,\n"
    "ONE Good,,,,y,refuse,\n"  # 12
    "Oldenburg Viktor,,,,z,silent,\n"
    "Okafor, Rosa,,,,x,silent,2030-01-01\n"  # 14
)
NAMED = {
    (2, "birth_date", "bad_date"),
    (3, "document", "document_short"),
    (4, "delegation", "unknown_delegation"),
    (5, "", "entry_empty"),
    (6, "reason", "no_reason"),
    (6, "action", "unknown_action"),
    (6, "expires", "expired"),
    (7, "", "birth_date_alone"),
    (8, "name", "no_letters"),
    (9, "name", "bidi_control"),
    (10, "name", "control_character"),
    (12, "", "duplicate_row"),
    (13, "", "entry_twice"),
    (14, "", "surplus_cells"),
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_every_broken_row_is_named_in_any_encoding(made, tmp_path, encoding):
    path = tmp_path / "list.csv"
    path.write_bytes(BROKEN_ROWS.encode(encoding))
    done = run(made, path)
    *problems, told = map(json.loads, done.stdout.splitlines())
    assert (done.exit_code, told["imported"], told["rows"]) == (1, 0, 13)
    found = {(one["row"], one["column"], one["code"]) for one in problems}
    assert found >= NAMED
    assert {row for row, _, _ in found} == {row for row, _, _ in NAMED}, "no good row is blamed"
    assert listed(made) == ["Viktor Oldenburg"]
    assert changes(made) == 1


def test_a_workbook_with_broken_rows_is_named_alike(made, tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(
        workbook(
            ["Nom complet", "Motif", "Action", "Né le"],
            ["Rosa Okafor", None, "silent", "noon"],
            ['=HYPERLINK("file:///etc/passwd")', "x", "silent", None],
            ["Ali Hassan", "x", 7, None],
        )
    )
    done = run(made, path)
    found = {
        (one["row"], one["column"], one["code"]) for one in map(json.loads, done.stdout.splitlines()[:-1])
    }
    assert found == {
        (2, "Motif", "no_reason"),
        (2, "Né le", "bad_date"),
        (3, "", "entry_empty"),
        (4, "Action", "unknown_action"),
    }
    assert listed(made) == ["Viktor Oldenburg"]


GOOD = "name,reason,action\nAli Hassan,x,silent\n"
WHOLE_FILES = {
    "nothing": (b"", "table_empty"),
    "white space": (b"\r\n \r\n", "table_empty"),
    "fifty megabytes": (GOOD.encode() + b"x" * 50_000_000, "table_too_large"),
    "too many rows": (GOOD.encode() + b"Ali Hassan,x,silent\n" * 100_001, "table_too_large"),
    "one endless cell": (GOOD.encode() + b"A" * 5_000 + b",x,silent\n", "table_too_large"),
    "too many columns": (GOOD.encode() + b"," * 500 + b"x\n", "table_too_large"),
    "a zip bomb": (bomb(), "table_too_large"),
    "a workbook cut short": (workbook(["name", "reason", "action"], ["Ali Hassan", "x", "silent"])[:-200], "table_unreadable"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), "table_unreadable"),
    "no text at all": (bytes(range(256)) * 400, "table_unreadable"),
    "UTF-16 cut short": (GOOD.encode("utf-16")[:-1], "table_unreadable"),
    "a quote without an end": (GOOD.encode() + b'"Rosa Okafor,x,silent\nX Y,x,silent\n', "table_unreadable"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code"), WHOLE_FILES.values(), ids=WHOLE_FILES)
def test_a_file_that_is_no_list_is_refused_with_what_to_do(made, tmp_path, data, code):
    path = tmp_path / "list"
    path.write_bytes(data)
    done = run(made, path)
    assert isinstance(done.exception, BadInput), done.output
    assert (done.exception.code, bool(done.exception.remedy)) == (code, True)
    assert "Hassan" not in str(done.exception)
    assert "Okafor" not in str(done.exception)
    assert listed(made) == ["Viktor Oldenburg"]
    assert changes(made) == 1


def test_a_list_in_arabic_is_read_whole_and_found_at_the_desk(made, tmp_path, clock):
    path = tmp_path / "list.csv"
    path.write_text(HEADINGS + "أمينة الفاسي,,,MAR,ضيف غير مدعو,refuse,\n", encoding="utf-8")
    told = json.loads(run(made, path).stdout)
    assert (told["imported"], told["hits"]) == (1, 1)
    desk = open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock)
    try:
        assert desk.present(made.invitations[1].encode()).verdict.outcome is not Outcome.ADMIT
        assert desk.present(made.invitations[2].encode()).verdict.outcome is Outcome.ADMIT
        assert desk.verify_log().ok
    finally:
        desk.close()


def test_what_a_list_says_is_kept_as_text_and_nothing_else(made, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(
        HEADINGS + "=cmd() O'Hassan,,,,'); DROP TABLE watch_entry; --,silent,\n", encoding="utf-8"
    )
    assert run(made, path).exit_code == 0
    assert "=cmd() O'Hassan" in listed(made)
