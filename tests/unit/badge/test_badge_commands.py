"""`kiosk badge render` and `designs`, and the content files they read."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from kiosk.badge.content_file import load_content
from kiosk.cli.badge import app
from kiosk.credential import CredentialError, KeyRing, verify
from kiosk.errors import BadInput, EnvironmentFault, KioskError
from tests import small_event

GOOD: dict[str, Any] = {
    "event": {"en": "General Assembly", "ar": "الجمعية العامة"},
    "delegation": "Morocco",
    "delegation_code": "MAR",
    "name": {"given": "Youssef", "family": "El Idrissi", "native": "يوسف الإدريسي"},
    "category": "Delegate",
    "category_colour": "#1f4e8c",
    "code": "AK1:ABC",
    "serial": 7,
    "zones": [1, [2, "table"]],
    "valid_from": "2026-11-23",
    "valid_until": "2026-11-26",
}


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def written(tmp_path: Path, **changes: Any) -> Path:
    file = tmp_path / "badge.json"
    values = {key: value for key, value in {**GOOD, **changes}.items() if value is not ...}
    file.write_text(json.dumps(values), encoding="utf-8")
    return file


def test_designs_are_listed_for_people_and_programs() -> None:
    assert "a6-portrait" in invoke("designs").stdout
    rows = [json.loads(line) for line in invoke("designs", "--json").stdout.splitlines()]
    assert {
        "name": "cr80-card",
        "title": "CR80 card",
        "width": 85.6,
        "height": 54.0,
        "bleed": 1.0,
        "sides": 1,
    } in rows


def test_a_content_file_becomes_a_pdf(tmp_path: Path, portrait: bytes) -> None:
    (tmp_path / "face.jpg").write_bytes(portrait)
    out = tmp_path / "badge.pdf"
    result = invoke("render", str(written(tmp_path, portrait="face.jpg")), "--out", str(out), "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "out": str(out),
        "badges": 1,
        "bytes": out.stat().st_size,
        "missing": [],
    }
    with pypdfium2.PdfDocument(out) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "EL IDRISSI" in text
    assert "23–26 Nov 2026" in text
    without = tmp_path / "without.pdf"
    assert invoke("render", str(written(tmp_path)), "--out", str(without)).exit_code == 0
    assert out.stat().st_size > without.stat().st_size + 10_000


def test_toml_content_is_read_too(tmp_path: Path) -> None:
    file = tmp_path / "badge.toml"
    file.write_text(
        'event="GA"\ndelegation="Morocco"\ndelegation_code="MAR"\ncategory="Press"\ncategory_colour="#123456"\n'
        'code="AK1:X"\nserial=3\nvalid_from=2026-11-24\nname={given="Ann",family="Lee"}\n',
        encoding="utf-8",
    )
    content = load_content(file)
    assert content.value("valid") == "24 Nov 2026"
    assert content.name.display == "Ann LEE"


def test_all_samples_become_one_pdf(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    result = invoke("render", "--sample", "all", "--design", "cr80-card", "-o", str(out))
    assert result.exit_code == 0
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == 17
    assert [path.name for path in tmp_path.iterdir()] == ["all.pdf"]


def test_a_delegate_of_the_data_folder_becomes_a_proof_that_no_desk_admits(tmp_path: Path) -> None:
    event = small_event.make(tmp_path / "data")
    out = tmp_path / "proof.pdf"
    where = ("--data", str(event.folder), "-o", str(out))
    result = invoke("render", "--delegate", "1", *where)
    assert result.exit_code == 0, result.exception
    with pypdfium2.PdfDocument(out) as document:
        text = document[0].get_textpage().get_text_bounded()
        shown = np.asarray(document[0].render(scale=300 / 72).to_pil().convert("L"))
    for wanted in ("EL FASSI", "Dr. Amina", "Morocco", "DELEGATE", "General Assembly"):
        assert wanted in text
    (code,) = zxingcpp.read_barcodes(shown)
    assert code.text not in event.invitations.values()
    with closing(event.open()) as store, store.read() as conn, pytest.raises(CredentialError):
        verify(code.text, KeyRing.load(conn))
    error = invoke("render", "--delegate", "99", *where).exception
    assert isinstance(error, BadInput)
    assert error.code == "unknown_delegate"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["-o", "x.pdf"], "bad_usage"),
        (["a.json", "--sample", "thai", "-o", "x.pdf"], "bad_usage"),
        (["--sample", "klingon", "-o", "x.pdf"], "unknown_sample"),
        (["--sample", "thai", "--design", "none", "-o", "x.pdf"], "bad_design"),
        (["--sample", "thai", "--portrait", "none.jpg", "-o", "x.pdf"], "bad_portrait"),
        (["none.json", "-o", "x.pdf"], "bad_content"),
    ],
)
def test_wrong_calls_are_said(arguments: list[str], code: str) -> None:
    error = invoke("render", *arguments).exception
    assert isinstance(error, KioskError)
    assert error.code == code
    assert error.remedy


def test_an_unwritable_place_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    error = invoke("render", "--sample", "thai", "-o", str(tmp_path / "none" / "x.pdf")).exception
    assert isinstance(error, EnvironmentFault)
    assert error.code == "folder_not_writable"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": ...}, "lacks code"),
        ({"colour": "red"}, "unknown key 'colour'"),
        ({"serial": "7"}, "'serial'"),
        ({"serial": -1}, "'serial'"),
        ({"serial": True}, "'serial'"),
        ({"event": {"de": "x"}}, "'event'"),
        ({"event": {"fr": "x"}}, "'event'"),
        ({"event": 3}, "'event'"),
        ({"name": {"given": "x" * 601}}, "'name'"),
        ({"name": {"nickname": "x"}}, "'name'"),
        ({"zones": [17]}, "'zones'"),
        ({"zones": list(range(1, 17)) * 2}, "'zones'"),
        ({"zones": [[1, 2, 3]]}, "'zones'"),
        ({"flag_colours": "#ffffff"}, "'flag_colours'"),
        ({"valid_from": "tomorrow"}, "'valid_from'"),
        ({"portrait": "none.jpg"}, "none.jpg"),
    ],
)
def test_wrong_content_is_named(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(BadInput) as caught:
        load_content(written(tmp_path, **changes))
    assert caught.value.code == "bad_content"
    assert said in caught.value.message
    assert caught.value.remedy


@given(data=st.binary(max_size=80))
def test_no_bytes_crash_the_content_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("content") / "badge.json"
    file.write_bytes(data)
    with pytest.raises(BadInput):
        load_content(file)


def test_content_that_is_huge_or_nested_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "badge.json"
    for text in (" " * 70_000, "[" * 60_000, "[]", "nope"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(BadInput):
            load_content(file)
