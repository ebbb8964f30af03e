from __future__ import annotations

import contextlib
import io
import traceback
import zipfile
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.exchange import Limits, read_table, write_table
from kiosk.exchange.columns import HEADINGS, REQUIRED, Field, find_columns

HEADINGS_ROW = "Given name;Family name;Delegation;Category"
SMALL = Limits(file_bytes=200_000, unpacked_bytes=2_000_000, rows=50, columns=6, cell_chars=40)


def refused(code):
    return pytest.raises(
        (BadInput, EnvironmentFault), check=lambda error: error.code == code and bool(error.remedy)
    )


@pytest.fixture
def read(tmp_path):
    def read(data, **options):
        path = tmp_path / "list"
        path.write_bytes(data)
        return read_table(path, **options)

    return read


def workbook(*rows, change=None):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    if change:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_found_out(read, encoding, delimiter):
    lines = [HEADINGS_ROW, "Jürgen;Müller;DEU;delegate", "Aya;Koné;CIV;head", '"Li, An";Ma;CHN;delegate']
    text = "\r\n".join(line.replace(";", delimiter) for line in lines)
    table = read(text.encode(encoding))
    assert table.delimiter == delimiter
    assert table.headings == ("Given name", "Family name", "Delegation", "Category")
    assert [row.number for row in table.rows] == [2, 3, 4]
    assert table.rows[0].cells == ("Jürgen", "Müller", "DEU", "delegate")
    assert table.rows[2].cells[0] == "Li, An"


def test_an_encoding_may_be_named(read):
    table = read("Имя;Фамилия\nИван;Петров\n".encode("cp1251"), encoding="cp1251")
    assert table.rows[0].cells == ("Иван", "Петров")
    assert table.encoding == "cp1251"
    with refused("table_unreadable"):
        read(b"a;b\n\x98;c\n", encoding="cp1251")
    with refused("table_unreadable"):
        read(b"a;b", encoding="klingon")
    with refused("table_unreadable"):
        read(b"a;b\n\x81;c\n")


def test_excel_may_say_which_delimiter(read):
    table = read(b"sep=|\r\na|b;c\r\n1|2;3\r\n")
    assert table.delimiter == "|"
    assert table.headings == ("a", "b;c")


def test_a_comma_inside_names_is_not_taken_for_the_delimiter(read):
    table = read(b'name;note\n"Smith, J.";a,b,c\n"Doe, J.";d,e,f\n')
    assert table.delimiter == ";"


def test_empty_rows_are_left_out_and_short_ones_filled_but_numbers_stay(read):
    table = read(b"\n\na;b;c\n\n1\n;;\n2;3;4\n")
    assert table.headings_row == 3
    assert [(row.number, row.cells) for row in table.rows] == [(5, ("1", "", "")), (7, ("2", "3", "4"))]


@pytest.mark.parametrize("data", [b"", b"\n\n", b" ; ; \n", "\ufeff".encode()])
def test_a_list_without_anything_is_empty(read, data):
    with refused("table_empty"):
        read(data)


def test_a_quote_that_never_ends_is_named_with_its_row(read):
    with refused("table_unreadable") as caught:
        read(b'a;b\n1;2\n"3;4\n')
    assert "row 3" in caught.value.message


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 300_000,
        b"a;b\n" + b"1;2\n" * 51,
        b"a;b\n" + b"\n" * 500 + b"1;2\n",
        b";".join([b"a"] * 7),
        b"a;b\n" + b"x" * 41 + b";1\n",
    ],
    ids=["bytes", "rows", "empty rows", "columns", "cell"],
)
def test_a_list_beyond_the_limits_is_refused(read, data):
    with refused("table_too_large"):
        read(data, limits=SMALL)


def test_missing_files_and_folders_are_said(tmp_path):
    with refused("table_missing"):
        read_table(tmp_path / "nothing.csv")
    with refused("table_missing"):
        read_table(tmp_path)


def test_a_workbook_gives_text_whatever_its_cells_hold(read):
    def hide(book):
        first = book.active
        shown = book.create_sheet("shown")
        for row in first.iter_rows(values_only=True):
            shown.append(row)
        first.sheet_state = "hidden"
        first["A1"] = "not this one"
        book.active = 1

    row = (7, 7.0, 7.5, date(1980, 2, 29), datetime(1980, 2, 29, 0, 0), True, None, " Müller ")  # noqa: DTZ001 - as Excel has it
    table = read(workbook([f"h{n}" for n in range(8)], row, change=hide))
    assert table.headings[0] == "h0"
    assert table.rows[0].cells == ("7", "7", "7.5", "1980-02-29", "1980-02-29", "true", "", "Müller")
    assert table.encoding == ""


def test_formulas_count_as_last_calculated_and_never_as_text(read):
    table = read(workbook(["a", "b"], ["x", "=1+1"]))
    assert table.rows[0].cells == ("x", "")


def test_a_workbook_beyond_the_limits_is_refused(read):
    for rows in ([["a"], *[[n] for n in range(51)]], [list("abcdefg")], [["a"], ["x" * 41]]):
        with refused("table_too_large"):
            read(workbook(*rows), limits=SMALL)
    far = workbook(["a"], change=lambda book: book.active.cell(row=1048576, column=1, value="x"))
    with refused("table_too_large"):
        read(far, limits=SMALL)
    wide = workbook(["a"], change=lambda book: book.active.cell(row=2, column=16384, value="x"))
    with refused("table_too_large"):
        read(wide, limits=SMALL)


def rezipped(data, name, content, **kinds):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part), **kinds)
        if name not in old.namelist():
            new.writestr(name, content)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_a_bomb_is_refused_before_it_is_parsed(read):
    bomb = rezipped(workbook(["a"]), "xl/sharedStrings.xml", b" " * 1_900_000)
    with refused("table_too_large"):
        read(bomb, limits=SMALL)
    many = rezipped(workbook(["a"]), "big", b"".join(b"%09d" % n for n in range(250_000)))
    with refused("table_too_large"):
        read(many, limits=replace(SMALL, file_bytes=10_000_000, ratio=10_000))


def test_a_part_that_lies_about_its_size_is_refused(read):
    data = bytearray(rezipped(workbook(["a"]), "big", b"x" * 1500))
    central = data.rfind(b"PK\x01\x02")
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")
    with refused("table_unreadable"):
        read(bytes(data))


@pytest.mark.parametrize("entity", [b'"expanded"', b'SYSTEM "file:///etc/passwd"'])
def test_entities_are_never_expanded(read, entity):
    with zipfile.ZipFile(io.BytesIO(workbook(["a"]))) as archive:
        sheet = archive.read(SHEET)
    hostile = b"<!DOCTYPE x [<!ENTITY e " + entity + b">]>" + sheet.replace(b"<t>a</t>", b"<t>&e;</t>")
    assert hostile.count(b"&e;") == 1
    with refused("table_unreadable") as caught:
        read(rezipped(workbook(["a"]), SHEET, hostile))
    assert "EntitiesForbidden" in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + b"x" * 5000,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
        rezipped(workbook(["a"]), SHEET, b"<worksheet><sheetData><row><c t='s'><v>99</v></c></row>"),
        rezipped(workbook(["a"]), "[Content_Types].xml", b"nothing"),
        workbook(["a"])[:-200],
    ],
    ids=["mark only", "noise", "old office", "broken sheet", "broken types", "cut short"],
)
def test_a_broken_workbook_is_unreadable(read, data):
    with refused("table_unreadable"):
        read(data)


def test_an_archive_without_a_workbook_is_unreadable(read):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with refused("table_unreadable"):
        read(out.getvalue())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(read, data):
    try:
        table = read(data, limits=SMALL)
    except BadInput:
        return
    assert all(len(row.cells) >= len(table.headings) for row in table.rows)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_no_flipped_byte_of_a_workbook_breaks_the_reader(read, at, byte):
    data = bytearray(_WORKBOOK)
    data[at % len(data)] = byte
    with contextlib.suppress(BadInput):
        read(bytes(data), limits=SMALL)


_WORKBOOK = workbook(["Given name", "Family name"], ["Aya", "Koné"], ["Jürgen", "Müller"])


def test_what_is_written_is_read_back_and_starts_no_formula(tmp_path):
    path = tmp_path / "out.csv"
    rows = [["=cmd()", "+1"], ["-2", "@x"], ["\tx", 'plain, "quoted"'], ["Ünï", "second"]]
    assert write_table(path, ["=a", "b"], rows) == 4
    table = read_table(path)
    assert table.headings == ("'=a", "b")
    assert table.rows[0].cells == ("'=cmd()", "'+1")
    assert table.rows[1].cells == ("'-2", "'@x")
    assert table.rows[2].cells == ("'\tx", 'plain, "quoted"')
    assert table.rows[3].cells == ("Ünï", "second")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with refused("folder_not_writable"):
        write_table(tmp_path / "none" / "out.csv", [], [])


@pytest.mark.parametrize(
    "headings",
    [
        ("Given name", "Family Name", "Delegation", "Category", "Date of birth (YYYY-MM-DD)"),
        ("PRÉNOM", "Nom de famille", "Délégation", "Catégorie", "Date de naissance"),
        ("Nombre", "Apellidos", "Delegación", "Categoría", "Fecha de nacimiento"),
        ("given_name", "family_name", "delegation", "category", "birth_date"),
    ],
)
def test_headings_of_three_languages_are_known(headings):
    columns = find_columns(headings)
    fields = (Field.GIVEN, Field.FAMILY, Field.DELEGATION, Field.CATEGORY, Field.BIRTH_DATE)
    assert {field: columns.index[field] for field in fields} == dict(zip(fields, range(5), strict=True))
    assert columns.missing == columns.twice == columns.ignored == ()


def test_headings_that_are_missing_twice_or_unknown_are_told():
    columns = find_columns(("First name", "Prénom", "Shoe size", ""))
    assert columns.twice == (Field.GIVEN,)
    assert columns.ignored == ("Shoe size",)
    assert columns.missing == (Field.DELEGATION, Field.CATEGORY)


def test_no_heading_means_two_things():
    for field, texts in HEADINGS.items():
        for text in (field.value, *texts):
            assert list(find_columns([text]).index) == [field]
    assert set(REQUIRED) < set(HEADINGS) == set(Field)
