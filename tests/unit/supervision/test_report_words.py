"""The shift report in the conference's languages."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from typer.testing import CliRunner

import kiosk.supervision
from kiosk.cli import app
from kiosk.event.operators import OverrideAction, OverrideReason
from kiosk.event.places import StationKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.store.schema import override
from kiosk.supervision.report_pages import _SCOPES, CASE_NAMES
from kiosk.supervision.report_words import Words, table
from tests.small_event import NOW
from tests.unit.supervision.conftest import scan

ROOM = Path(kiosk.supervision.__file__).parent
ARABIC = re.compile("[\u0600-\u06ff]")


def _said_in_code():
    """Every English sentence that the report's modules ask for by itself."""
    found = set()
    for path in ROOM.glob("report_*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "say":
                found |= set(_sentences(call.args[0]))
    return found


def _sentences(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _sentences(node.body)
        yield from _sentences(node.orelse)


def _codes():
    of = Words("en")
    for kind in (Reason, OverrideAction, OverrideReason, StationKind):
        yield from (of.code(one) for one in kind)
    yield from (one.value for one in Outcome)
    yield from CASE_NAMES.values()
    yield from _SCOPES.values()


def test_every_sentence_is_in_every_language():
    said = _said_in_code()
    assert len(said) > 60, "the source was not read"
    known = set(table())
    assert said | set(_codes()) <= known
    for english, others in table().items():
        assert len(others) == 3, english
        wanted = sorted(re.findall(r"\{\w+\}", english))
        for text in others:
            assert text.strip(), english
            assert sorted(re.findall(r"\{\w+\}", text)) == wanted, text
        assert ARABIC.search(others[-1]) or not re.sub(r"\{\w+\}|\W", "", english), english


def test_an_unknown_language_or_word_is_english():
    assert Words.of("de").say("Cases") == "Cases"
    assert Words.of("fr-CA").say("Cases") == "Affaires"
    assert Words.of("ar").say("not there") == "not there"
    assert Words.of("ar").code("brand_new_reason") == "Brand new reason"


@pytest.mark.parametrize(
    ("language", "moment", "number"),
    [
        ("en", "Tuesday 24 November 2026 09:05", "1,234,567"),
        ("fr", "mardi 24 novembre 2026 09:05", "1\u202f234\u202f567"),
        ("es", "martes 24 de noviembre de 2026 09:05", "1.234.567"),
        ("ar", "الثلاثاء 24 نوفمبر 2026 09:05", "1,234,567"),
    ],
)
def test_days_and_numbers_are_the_readers(language, moment, number):
    words = Words.of(language)
    assert words.moment(datetime(2026, 11, 24, 9, 5, tzinfo=UTC)) == moment
    assert words.number(1_234_567) == number


@pytest.fixture
def filled(room, moments):
    room.write(*(scan(moments(-n), station="gate-in", delegate_id=room.person(1)) for n in range(1, 41)))
    room.scan(
        moments(-1), delegate_id=room.person(2), outcome=Outcome.REFER, reasons=(Reason.ALREADY_INSIDE,)
    )
    room.arrive(1, moments(-5))
    with room.store.write() as conn:
        conn.execute(
            override.insert().values(
                id=uuid4(),
                delegate_id=room.person(1),
                action="admit",
                scope="day",
                reason="security_confirmed",
                asked_by="v-01",
                granted_by="s-01",
                at=NOW - timedelta(minutes=3),
                expires=NOW + timedelta(hours=3),
            )
        )
    return room.caught_up().shift_report()


def _pages(pdf):
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return [
            (page.get_textpage().get_text_bounded(), page.render(scale=2.5).to_numpy().copy())
            for page in document
        ]
    finally:
        document.close()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_each_language_says_all_and_keeps_the_checkpoint(filled, language):
    pages = _pages(filled.render(language))
    text = re.sub(r"\s+", " ", " ".join(page for page, _ in pages))
    words = Words.of(language)
    if language != "ar":  # what a viewer gives back of joined letters is its own affair
        for english in ("Cases", "Operators", "The signed record", "Overrides by two people", "Verdicts"):
            assert words.say(english) in text
        assert words.say("{what}, this day", what=words.code("admit")) in text
        if language != "en":
            assert not re.search(r"\b(There is|Nobody|Stations, since|checked in)\b", text)
    else:
        assert len(ARABIC.findall(text)) > 400
    read = [code.bytes for _, picture in pages for code in zxingcpp.read_barcodes(picture)]
    assert filled.note.encode() in read
    for line in filled.note.split("\n")[:3]:
        assert line in text


def test_arabic_pages_are_the_mirror_of_english_ones(filled):
    """The accent line is the same both ways; the full bars of the chart stand where their mirror says."""
    english, arabic = (_pages(filled.render(language))[0][1] for language in ("en", "ar"))
    assert english.shape == arabic.shape
    ink = [(picture[..., :3].astype(int) @ np.array([1, 0, -1]) > 60) for picture in (english, arabic)]
    low, high = 0.24, 0.42  # where the chart is
    rows = slice(int(low * english.shape[0]), int(high * english.shape[0]))
    bars = [np.flatnonzero(one[rows].sum(axis=0) > 40) for one in ink]
    assert bars[0].size > 5
    assert abs((english.shape[1] - 1 - bars[0].mean()) - bars[1].mean()) < 3


def test_the_command_takes_a_language(room, tmp_path):
    out = tmp_path / "r.pdf"
    arguments = ["report", "--data", str(room.event.folder), "--out", str(out), "--language"]
    assert CliRunner().invoke(app, [*arguments, "es"]).exit_code == 0
    assert "Informe de turno" in _pages(out.read_bytes())[0][0]
    assert CliRunner().invoke(app, [*arguments, "de"]).exit_code == 2
