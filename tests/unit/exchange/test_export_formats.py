"""The log as CSV, XLSX, JSON Lines, CEF and syslog: read back by readers of their own, however hostile the text."""

from __future__ import annotations

import csv
import io
import json
import re
import tracemalloc
from datetime import UTC, datetime
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.exchange import cef, jsonl, log_table, syslog
from kiosk.exchange.cells import harmless, visible
from kiosk.exchange.log_source import Person, Record
from kiosk.exchange.syslog import Style, Text
from tests.log_helpers import NASTY, fact

# Whatever Python can hold as text, unpaired surrogates too.
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=40)
EVIL = '=HYPERLINK("http://x")|a=b\\]"\r\n\t\x00\x1b[31m\ud800\u202e\u2028\ufeff\U000e0041'
LOG = "accreditation-kiosk/GA94/01234567"
STYLE = Style(LOG, "host", "1.0")
WHO = Person(7, "Dr. Amina EL FASSI", "أمينة الفاسي", "MAR", "delegate")
SPREADSHEET_STARTS = "=+-@\t\r\n＝＋－＠"


def record(index=3, person=None, **changes):
    return Record(index, fact(index, **changes), bytes(range(32)), person)


def told(text):
    return record(
        person=Person(1, text, text, text, text),
        station=text,
        operator=text,
        body={"gate": text, "other": text},
    )


def csv_rows(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def written(write, records, **options):
    stream = io.BytesIO()
    count = write(stream, iter(records), **options)
    assert not stream.closed
    return count, stream.getvalue()


# Readers: each written after its standard, not after our writers.


def read_cef(line):
    """Return the head's seven parts and the extension of a CEF event, as ArcSight splits it."""
    head, part, at = [], "", 0
    while len(head) < 7:
        char = line[at]
        if char == "\\":
            assert line[at + 1] in "\\|"
            part, at = part + line[at + 1], at + 2
        elif char == "|":
            head, part, at = [*head, part], "", at + 1
        else:
            part, at = part + char, at + 1
    # A key is a word before an equals sign that no backslash escapes.
    keys = list(re.finditer(r"(?:^| )([A-Za-z0-9]+)=", rest := line[at:]))
    ends = [key.start() for key in keys[1:]] + [len(rest)]
    values = [re.sub(r"\\(.)", r"\1", rest[key.end() : end]) for key, end in zip(keys, ends, strict=True)]
    return head, dict(zip((key[1] for key in keys), values, strict=True))


def read_syslog(message):
    """Return head fields, structured data and MSG of an RFC 5424 message, by its grammar."""
    text = message.decode("utf-8")
    head = re.match(r"<(\d{1,3})>1 (\S+) (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) ", text)
    assert head, text
    at, elements = head.end(), {}
    while text[at] == "[":
        name = re.compile(r"\[([!#-<>-\\^-~]{1,32})").match(text, at)
        at, params = name.end(), {}
        while text[at] == " ":
            param = re.compile(r' ([!#-<>-\\^-~]{1,32})="((?:[^"\\\]]|\\.)*)"', re.DOTALL).match(text, at)
            assert param, text[at:]
            params[param[1]] = re.sub(r'\\(["\\\]])', r"\1", param[2])
            at = param.end()
        assert text[at] == "]"
        at += 1
        assert name[1] not in elements
        elements[name[1]] = params
    assert text[at : at + 1] in {" ", ""}
    return head.groups(), elements, text[at + 1 :]


# Text made harmless.


@given(ANYTHING)
def test_visible_text_is_one_printable_line_of_utf8_and_plain_text_stays(text):
    shown = visible(text)
    shown.encode("utf-8")
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown
    if text.isascii() and text.isprintable():
        assert shown == text


def test_what_cannot_be_seen_is_written_out():
    assert visible("a\nb\x00\ud800\u202e\U000e0041") == r"a\u000ab\u0000\ud800\u202e\U000e0041"
    # Joiners are spelling.
    assert visible("می\u200cخواهم É 中") == "می\u200cخواهم É 中"


@pytest.mark.parametrize("start", list(SPREADSHEET_STARTS))
def test_no_cell_begins_like_a_formula(start):
    assert harmless(f"{start}1") == f"'{start}1"
    assert harmless(f"1{start}") == f"1{start}"


# CSV and XLSX.


def test_a_csv_row_says_everything_and_names_only_when_asked():
    count, data = written(log_table.write_csv, [record(person=WHO)], names=False)
    headings, row = csv_rows(data)
    assert (count, headings) == (1, list(log_table.HEADINGS))
    assert "FASSI" not in data.decode("utf-8-sig")
    one = dict(zip(headings, row, strict=True))
    assert (one["index"], one["time_utc"], one["kind"]) == ("3", "2026-11-24T09:30:03.000000Z", "scan")
    assert (one["outcome"], one["reasons"]) == ("refer", "vetting_pending mirror_too_old")
    assert json.loads(one["further"]) == {"gate": NASTY, "sum": "01ff", "yes": True, "none": None, "n": 3}
    assert (one["code_hash"], one["leaf_hash"]) == ("00" * 16, bytes(range(32)).hex())
    headings, row = csv_rows(written(log_table.write_csv, [record(person=WHO)], names=True)[1])
    one = dict(zip(headings, row, strict=True))
    assert [one[key] for key in log_table.PERSON_HEADINGS] == ["7", WHO.name, WHO.native, "MAR", "delegate"]


def test_nobody_signed_in_is_an_empty_cell():
    row = csv_rows(written(log_table.write_csv, [record(2)], names=False)[1])[1]
    assert row[log_table.HEADINGS.index("operator")] == ""


@given(ANYTHING)
def test_no_csv_cell_starts_a_formula_or_breaks_a_line(text):
    _, data = written(log_table.write_csv, [told(text)], names=True)
    rows = csv_rows(data)
    assert len(rows) == 2 == data.count(b"\r\n")
    for cell in rows[1]:
        assert not cell.startswith(tuple(SPREADSHEET_STARTS))


@pytest.mark.parametrize("text", [EVIL, "=1+1", "@SUM(A1)", "_x000D_", "<b>&amp;", "x" * 40_000])
def test_an_xlsx_cell_is_text_and_never_a_formula(text):
    count, data = written(log_table.write_xlsx, [told(text), record(4, WHO)], names=True)
    assert count == 2
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    rows = list(sheet.iter_rows())
    assert [cell.value for cell in rows[0]] == [*log_table.HEADINGS, *log_table.PERSON_HEADINGS]
    assert [row[0].value for row in rows[1:]] == [3, 4]
    for cell in rows[1][1:]:
        assert (cell.data_type, cell.value) == ("n", None) or cell.data_type in {"s", "inlineStr"}
        assert not str(cell.value or "").startswith(tuple(SPREADSHEET_STARTS))
    by_heading = dict(zip((cell.value for cell in rows[0]), rows[2], strict=True))
    assert by_heading["native_name"].value == WHO.native


def test_an_xlsx_of_more_rows_than_a_sheet_holds_goes_on_in_another(monkeypatch):
    monkeypatch.setattr(log_table, "_SHEET_ROWS", 3)
    count, data = written(log_table.write_xlsx, map(record, range(7)), names=False)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert (count, book.sheetnames) == (7, ["Scan log", "Scan log 2", "Scan log 3"])
    assert [row[0].value for sheet in book for row in sheet.iter_rows(min_row=2)] == list(range(7))
    _, data = written(log_table.write_xlsx, [], names=False)
    assert [cell.value for cell in openpyxl.load_workbook(io.BytesIO(data)).active[1]] == list(
        log_table.HEADINGS
    )


# JSON Lines.


def test_the_fields_of_a_json_line_are_those_documented():
    documented = {
        name
        for row in re.findall(r"^\| (`[^|]+`) \|", jsonl.__doc__, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    line = json.loads(jsonl.line(record(person=WHO), origin=LOG, names=True))
    assert set(line) == documented
    assert line["person"]["native_name"] == WHO.native
    assert (line["format"], line["log"], line["body"]["gate"]) == (1, LOG, NASTY)
    unnamed = json.loads(jsonl.line(record(person=WHO), origin=LOG, names=False))
    assert set(unnamed) == documented - {"person"}
    nobody = record(delegate_id=None, code_hash=None, outcome=None, reasons=(), kind=FactKind.SIGNED_IN)
    line = json.loads(jsonl.line(nobody, origin=LOG, names=True))
    assert [line[key] for key in ("delegate", "code_hash", "outcome", "person", "reasons")] == [None] * 4 + [
        []
    ]


@given(ANYTHING)
def test_a_json_line_is_one_line_of_ascii_and_says_the_same(text):
    _, data = written(jsonl.write_jsonl, [told(text)], origin=LOG, names=True)
    assert data.isascii()
    assert data.count(b"\n") == 1
    line = json.loads(data)
    assert line["operator"] == line["person"]["name"] == line["body"]["gate"]
    expected = re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert line["operator"] == expected
    line["operator"].encode("utf-8")


# CEF.


def test_a_cef_event_has_its_head_and_its_keys():
    head, extension = read_cef(cef.event(record(person=WHO), version="1.0"))
    assert head == [
        "CEF:0",
        "Accreditation Kiosk",
        "accreditation-kiosk",
        "1.0",
        "scan",
        "Scan referred",
        "5",
    ]
    at = datetime(2026, 11, 24, 9, 30, 3, tzinfo=UTC)
    assert extension["rt"] == str(int(at.timestamp() * 1000))
    assert (extension["dvchost"], extension["suser"], extension["cn1"]) == ("desk-1", "anna", "3")
    assert (extension["cn1Label"], extension["cs4Label"]) == ("logIndex", "delegation")
    assert (extension["outcome"], extension["reason"]) == ("refer", "vetting_pending,mirror_too_old")
    assert (extension["duser"], extension["cs4"], extension["cn2"]) == (WHO.name, "MAR", "7")
    _, extension = read_cef(cef.event(record(2), version="1.0"))
    assert not {"duser", "cs4", "cn2", "suser"} & set(extension)


def test_pipes_and_backslashes_are_escaped_in_the_head_and_equals_in_the_extension():
    line = cef.event(record(station="a|b=c\\d\ne"), version="1|2\\3=4")
    assert r"|1\|2\\3=4|scan|" in line
    assert r" dvchost=a|b\=c\\d\\u000ae " in line


@given(ANYTHING, ANYTHING)
def test_a_cef_event_is_one_line_that_reads_back(text, version):
    line = cef.event(told(text), version=version)
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    head, extension = read_cef(line)
    assert (len(head), head[3]) == (7, visible(version))
    assert extension.get("suser", "") == ("" if text == "-" else visible(text))
    assert json.loads(extension["cs3"])["gate"] == text


@pytest.mark.parametrize(
    ("changes", "severities"),
    [
        ({"outcome": Outcome.ADMIT, "reasons": (Reason.VALID,)}, (6, 2)),
        ({"outcome": Outcome.REFER, "reasons": (Reason.ZONE_FULL,)}, (5, 5)),
        ({"outcome": Outcome.REFUSE, "reasons": (Reason.EXPIRED,)}, (4, 7)),
        ({"outcome": Outcome.REFUSE, "reasons": (Reason.FORGED_SIGNATURE,)}, (3, 9)),
        ({"kind": FactKind.OVERRIDE, "outcome": None, "reasons": ()}, (5, 5)),
        ({"kind": FactKind.BADGE_MADE, "outcome": None, "reasons": ()}, (6, 2)),
    ],
)
def test_the_graver_the_higher(changes, severities):
    one = record(**changes)
    pri = int(read_syslog(syslog.message(one, STYLE))[0][0])
    assert (pri - 13 * 8, int(read_cef(cef.event(one, version="1"))[0][6])) == severities


# Syslog.


def test_a_syslog_message_has_the_fields_of_the_standard():
    head, elements, text = read_syslog(syslog.message(record(person=WHO), STYLE))
    assert head == ("109", "2026-11-24T09:30:03.000000Z", "host", "accreditation-kiosk", "-", "scan")
    assert elements["meta"] == {"sequenceId": "4"}
    assert elements["origin"] == {
        "enterpriseId": "32473",
        "software": "accreditation-kiosk",
        "swVersion": "1.0",
    }
    assert elements["kiosk@32473"]["leafHash"] == bytes(range(32)).hex()
    assert elements["body@32473"] == {
        "gate": visible(NASTY), "sum": "01ff", "yes": "true", "none": "null", "n": "3",
    }  # fmt: skip
    assert elements["person@32473"]["nativeName"] == WHO.native
    assert text == "Scan referred at desk-1 (vetting_pending, mirror_too_old)"


def test_the_text_may_be_cef_or_json_and_has_a_mark_only_where_it_is_not_ascii():
    style = Style(LOG, "host", "1.0", Text.CEF)
    assert read_syslog(syslog.message(record(body={}), style))[2].startswith("CEF:0|")
    assert read_syslog(syslog.message(told("é"), style))[2].startswith("\ufeffCEF:0|")
    style = Style(LOG, "host", "1.0", Text.JSON)
    assert json.loads(read_syslog(syslog.message(told("é"), style))[2])["operator"] == "é"


def test_the_sequence_begins_again_before_it_leaves_31_bits():
    for index, sequence in ((0, "1"), (2**31 - 2, str(2**31 - 1)), (2**31 - 1, "1")):
        one = Record(index, fact(), bytes(32))
        assert read_syslog(syslog.message(one, STYLE))[1]["meta"]["sequenceId"] == sequence


@given(ANYTHING, st.sampled_from(Text))
def test_a_syslog_message_keeps_to_the_grammar_whatever_it_says(text, kind):
    one = syslog.message(told(text), Style(LOG, "host", "1.0", kind))
    assert not re.search(rb"[\x00-\x1f\x7f]", one)
    _, elements, _ = read_syslog(one)
    assert elements["kiosk@32473"]["station"] == visible(text)
    assert elements["body@32473"]["gate"] == visible(text)
    assert elements["person@32473"]["name"] == visible(text)


@given(st.integers(0, 16_000), st.sampled_from(Text))
def test_no_message_is_longer_than_the_transport_takes(length, kind):
    one = record(person=WHO, body={"text": "\n" * length})
    message = syslog.message(one, Style(LOG, "h" * 255, "1.0", kind, most=2048))
    assert len(message) <= 2048
    _, elements, _ = read_syslog(message)
    assert elements["kiosk@32473"]["leafHash"] == bytes(range(32)).hex()
    assert elements["body@32473"].get("cut", "true") == "true"


def test_this_host_is_a_name_that_the_standard_takes(monkeypatch):
    assert re.fullmatch(r"[!-~]{1,255}", syslog.this_host())
    for name, shown in (("désk 1", "dsk1"), ("", "-"), ("x" * 300, "x" * 255)):
        monkeypatch.setattr("socket.gethostname", lambda name=name: name)
        assert syslog.this_host() == shown


# Memory.


def peak_of(write, count):
    class Nowhere(io.RawIOBase):
        def writable(self):
            return True

        def write(self, data):
            return len(data)

    delegate = UUID(int=1)
    tracemalloc.start()
    try:
        records = (record(index, WHO, delegate_id=delegate) for index in range(count))
        assert write(io.BufferedWriter(Nowhere()), records) == count
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("write", "count"),
    [
        (lambda stream, rows: log_table.write_csv(stream, rows, names=True), 500),
        (lambda stream, rows: log_table.write_xlsx(stream, rows, names=True), 150),
        (lambda stream, rows: jsonl.write_jsonl(stream, rows, origin=LOG, names=True), 500),
        (lambda stream, rows: cef.write_cef(stream, rows, version="1"), 500),
    ],
    ids=["csv", "xlsx", "jsonl", "cef"],
)
def test_eight_times_the_log_needs_no_more_memory(write, count):
    # Once before, for what modules keep from their first use.
    peak_of(write, 10)
    small, large = peak_of(write, count), peak_of(write, count * 8)
    # The records alone would take over 3 MiB; what comes and goes with the garbage collection is less than 1.
    assert large < small + 1024 * 1024
