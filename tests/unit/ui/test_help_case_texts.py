"""Calls for help in plain words: one for everything that may come, and nothing that a code could break."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from kiosk.errors import BadInput, KioskError
from kiosk.event.self_service import Collected, HelpCase, HelpCause, Stage
from ui.icons import IconProvider
from ui.texts import help_cases as texts


def case(**more) -> HelpCase:
    known = {"id": uuid4(), "station": "self-1", "label": "Self-service 1", "language": "ar"}
    known |= {"stage": Stage.PREVIEW, "cause": HelpCause.WRONG_LINE, "opened_at": datetime.now(UTC)}
    return HelpCase(**known | more)


def test_everything_that_may_come_has_its_own_words():
    for known, words in ((HelpCause, texts.CAUSES), (Stage, texts.STAGES), (Collected, texts.SIGNS)):
        assert set(words) == set(known)
    for said in (texts.CAUSES, texts.STAGES):
        assert len(set(said.values())) == len(said)
        assert all(said.values())
    assert all(text.endswith(".") for text in texts.CAUSES.values())


@pytest.mark.parametrize("name", [sign for sign, _ in texts.SIGNS.values()])
def test_every_sign_is_there(name):
    assert IconProvider()._source(name)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("function", "A line on the badge is wrong: the function."),
        ("own_script", "A line on the badge is wrong: the name in their own script."),
        ("", "Something on the badge is wrong."),
        ("shoe_size\u202e\n", "A line on the badge is wrong: \u2068shoe size\u2069."),
    ],
)
def test_which_line_is_wrong(detail, said):
    assert texts.why(case(detail=detail)) == said


def test_a_detail_is_told_of_wrong_lines_alone():
    assert texts.why(case(cause=HelpCause.REFUSED, detail="watch_list")) == texts.CAUSES[HelpCause.REFUSED]


@pytest.mark.parametrize(
    ("language", "reader", "said"),
    [
        ("ar", "en", "Arabic"),
        ("ar", "fr", "arabe"),
        ("es", "ar", "الإسبانية"),
        ("zh-Hant", "en", "Chinese"),
        ("zh_TW", "en", "Chinese"),
        ("x-klingon", "en", "x-klingon"),
        ("", "en", ""),
    ],
)
def test_languages_have_names_and_a_strange_one_its_code(language, reader, said):
    assert said in texts.reads(case(language=language), reader)


def test_what_was_done_is_said_with_the_station():
    assert texts.done(case()) == texts.done(case(collected=frozenset({Collected.CODE}))) == ""
    assert texts.done(case(collected=frozenset(Collected))) == (
        "Identity was checked at \u2068Self-service 1\u2069. The photo was taken there. "
        "A badge was printed there: look for it."
    )
    long = texts.done(case(label="L" * 120, collected=frozenset({Collected.IDENTITY})))
    assert long == f"Identity was checked at \u2068{'L' * 31}…\u2069."
    assert [one["text"] for one in texts.signs(case(collected=frozenset(Collected)))] == [
        "Invitation", "Identity", "Photo", "Badge printed",
    ]  # fmt: skip


def test_who_has_gone_there():
    assert texts.seen_to(case(), ours=False) == ""
    taken = case(taken_by="desk-2", taken_label="Desk 2")
    assert texts.seen_to(taken, ours=False) == "\u2068Desk 2\u2069 is with them"
    assert texts.seen_to(taken, ours=True) == "This desk went there; it is not finished"


def test_the_button_counts_and_is_silent_where_nobody_waits():
    assert [texts.needed(count, "en") for count in (0, 1, 2, 1000)] == [
        "", "Somebody needs help", "Somebody needs help (2)", "Somebody needs help (1,000)",
    ]  # fmt: skip


def test_errors_of_cases_have_words_and_others_keep_theirs():
    for code in ("case_taken", "case_closed", "case_unknown"):
        assert all(texts.words(BadInput(code, "x", "y")))
        assert "x" not in texts.words(BadInput(code, "x", "y"))
    assert texts.words(KioskError("something_else", "What", "How")) == ("What", "How")
