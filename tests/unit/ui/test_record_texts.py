"""The verification in the reader's language: in English word for word what `plain` says, else every sentence translated."""

from __future__ import annotations

import ast
import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.scanlog import Report, audit
from kiosk.scanlog.audit import Problem
from kiosk.supervision.plain import plain
from ui.texts import record

KEY = bytes(32)
_VALUES = {"a": "7", "b": "12"}


def _messages():
    for template in record._FINDINGS:
        for source in record._SOURCES if "{source}" in template else ("",):
            yield template.format(source=source.format(**_VALUES), **_VALUES)


problems = st.lists(
    st.builds(Problem, st.just("entry_altered"), st.none(), st.sampled_from(list(_messages()))), max_size=8
).map(tuple)
reports = st.builds(
    lambda size, first, found, more, confirmed, exported, signed, remarks: Report(
        not found, size, b"", first, found, more if found else 0, confirmed, exported, signed, remarks
    ),
    st.integers(0, 3_000_000),
    st.none() | st.integers(0, 2_000_000),
    problems,
    st.integers(0, 5_000),
    st.integers(0, 2_000),
    st.integers(0, 2_000),
    st.none() | st.just(KEY),
    problems,
)


@given(reports, st.booleans(), st.booleans())
def test_english_says_what_plain_says(report, given_, named):
    owners = {KEY: "desk-1"} if named else None
    assert record.told(report, "en", given=given_, owners=owners) == plain(
        report, given=given_, owners=owners
    )


class _Marking(QTranslator):
    """Marks whatever passes it."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"«{source}»" if context == "Record" else ""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marked(qapp):
    made = _Marking()
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


@pytest.mark.usefixtures("marked")
def test_every_sentence_is_translated():
    found = tuple(Problem("entry_altered", 7, message) for message in _messages())
    for begin in range(0, len(found), 5):
        ok_ = False
        report = Report(ok_, 20, b"", 7, found[begin : begin + 5], 3, 0, 0, None, found[:1])
        for line in record.told(report, "en"):
            assert line.startswith("«"), line
            assert line.endswith("»"), line
    assert record.finding("The log's own head cannot be read.") == "««The log's own head» cannot be read.»"
    assert record.finding("something new") == "something new"


def _said_by_audits():
    """The sentences of `audit`, as far as they stand in its source: a stretch without values is one."""
    tree = ast.parse(inspect.getsource(inspect.getmodule(audit)))
    found = set()
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in {"found", "_altered"}:
            for part in ast.walk(call.args[-1]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found.add(part.value)
    return {part for part in found if len(part.strip(" .()")) > 3}


def test_no_sentence_of_an_audit_is_unknown():
    known = "\n".join(record._FINDINGS)
    said = _said_by_audits()
    assert len(said) > 12, "the source was not read"
    assert {part for part in said if part not in known} == set()
