"""What may be shown of a delegate where, and where it is found all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, DelegateCard, Delegation, DelegationKind
from kiosk.event.self_service import Stage
from ui.drill.privacy import cards_held, files_holding, lines_of, shown_wrongly

MOROCCO = Delegation(
    uuid4(), "MAR", LocalNames("Morocco", "Maroc", "Marruecos", "المغرب"), DelegationKind.MEMBER, 7
)
HEAD = Category(uuid4(), "head", LocalNames("Head"), "#000000", 1)
AMINA = DelegateCard(
    Delegate(
        uuid4(),
        1203,
        PersonName("Amina Salma", "El Fassi", "Dr.", "أمينة الفاسي"),
        MOROCCO.id,
        HEAD.id,
        "Director of Police",
        date(1980, 2, 3),
        "ar",
    ),
    MOROCCO,
    HEAD,
    (1, 2),
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Dr. Amina EL FASSI", "family name"),
        ("\u2068أمينة الفاسي\u2069", "name in own script"),
        ("Your delegation: Maroc", "delegation in fr"),
        ("DIRECTOR OF POLICE", "function"),
        ("No. 1203", "number"),
        ("03/02/1980", "birth date %d/%m/%Y"),
        ("Salma", "further given names"),
    ],
)
def test_a_line_that_is_shown_too_early_is_told_by_its_kind(text: str, line: str) -> None:
    for stage in (Stage.CONFIRM, Stage.FACTOR, Stage.HELP, Stage.ATTRACT):
        assert f"{line} at {stage}" in shown_wrongly(AMINA, stage, ["Welcome", text])
    assert shown_wrongly(AMINA, Stage.PREVIEW, [text]) == []


def test_the_first_name_and_the_delegations_letters_may_be_shown_at_the_question() -> None:
    texts = ["Is this you?", "\u2068Amina\u2069", "MAR"]
    assert shown_wrongly(AMINA, Stage.CONFIRM, texts) == []
    assert shown_wrongly(AMINA, Stage.WELCOME, texts[:2]) == []
    assert shown_wrongly(AMINA, Stage.FACTOR, texts) == ["given name at factor", "delegation code at factor"]


def test_parts_of_other_words_and_very_short_names_are_no_lines() -> None:
    li = replace(AMINA.delegate, name=PersonName("Li", "Wu"), birth_date=None)
    card = replace(AMINA, delegate=li)
    assert not {"given name", "family name"} & set(lines_of(card))
    assert shown_wrongly(AMINA, Stage.SCAN, ["Aminah", "12034", "Marrakesh", "a mar"]) == []


def test_files_that_hold_a_name_are_found_in_either_coding(tmp_path: Path) -> None:
    badges = tmp_path / "badges"
    badges.mkdir()
    (badges / "badge.pdf").write_bytes(b"El Fassi")
    (tmp_path / "plain.txt").write_bytes(b"Welcome, Amina El Fassi")
    (tmp_path / "wide.bin").write_bytes("x أمينة الفاسي".encode("utf-16-le"))
    (tmp_path / "clean.db").write_bytes(b"Fassi El")
    (tmp_path / "page.qmlc").write_bytes(b"El Fassi")
    assert files_holding([tmp_path], [AMINA], badges) == [
        "the file plain.txt holds a name",
        "the file wide.bin holds a name",
    ]
    assert files_holding([tmp_path], [], badges) == []


def test_a_card_that_is_still_known_somewhere_is_counted() -> None:
    before = cards_held(())
    kept = [replace(AMINA, zones=(3,))]
    assert cards_held(()) == before + 1
    assert cards_held(kept) == before
    kept.clear()
    assert cards_held(()) == before
