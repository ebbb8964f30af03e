"""Letters: one readable page each, in the delegate's language, the code whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.errors import EnvironmentFault
from kiosk.event.names import PersonName
from kiosk.invitation.letters import Letter, render
from kiosk.rehearsal.event import Rehearsal, make_event
from kiosk.rehearsal.letters import write_letters


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return make_event(tmp_path_factory.mktemp("letters") / "data", delegates=250, seed=11)


def _letter(made: Rehearsal, place: int) -> Letter:
    delegate = made.members[place].delegate
    return Letter(
        event=made.event,
        delegate=delegate,
        delegation=next(d for d in made.scene.delegations if d.id == delegate.delegation_id),
        category=next(c for c in made.scene.categories if c.id == delegate.category_id),
        code=made.invitations[place].code,
    )


def _in(made: Rehearsal, language: str) -> int:
    return next(n for n, m in enumerate(made.members) if m.delegate.language == language)


def _page(pdf: bytes) -> tuple[np.ndarray, str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == 1
        page = document[0]
        text = page.get_textpage().get_text_range()
        return page.render(scale=1.6).to_numpy()[..., :3].copy(), text
    finally:
        document.close()


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Your invitation"), ("fr", "Votre invitation"), ("es", "Su invitación")]
)
def test_a_letter_speaks_the_delegates_language(made: Rehearsal, language: str, word: str) -> None:
    letter = _letter(made, _in(made, language))
    picture, text = _page(render(letter))
    assert word in text
    assert letter.delegate.name.display in text
    assert letter.delegation.names.get(language) in text
    (code,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    assert code.text == letter.code


def test_an_arabic_letter_is_mirrored_as_a_whole(made: Rehearsal) -> None:
    place = _in(made, "ar")
    letter = _letter(made, place)
    picture, text = _page(render(letter))
    assert "2026" in text
    (code,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    assert code.text == letter.code
    assert code.position.top_left.x > picture.shape[1] / 2
    english, _ = _page(render(replace(letter, delegate=replace(letter.delegate, language="en"))))
    (other,) = zxingcpp.read_barcodes(english, formats=zxingcpp.BarcodeFormat.QRCode)
    assert other.position.top_right.x < english.shape[1] / 2


def test_nothing_leaves_the_margins(made: Rehearsal) -> None:
    name = PersonName("Maria " * 12, "Wickramasinghe-Mudiyanselage " * 3, "H.E.", "රාජපක්ෂ මුදියන්සේලාගේ " * 6)
    letter = _letter(made, 3)
    long = replace(letter, delegate=replace(letter.delegate, name=name, function="Deputy " * 20))
    picture, _ = _page(render(long))
    edge = round(20 * 72 / 25.4 * 1.6)
    below_band = round(8 * 72 / 25.4 * 1.6)
    assert (picture[below_band:, :edge] > 250).all()
    assert (picture[below_band:, -edge:] > 250).all()


def test_markup_in_a_name_is_only_text(made: Rehearsal) -> None:
    letter = _letter(made, _in(made, "en"))
    name = PersonName('<img src="/etc/passwd"/>', "<b>x</b>")
    _, text = _page(render(replace(letter, delegate=replace(letter.delegate, name=name))))
    assert '<img src="/etc/passwd"/>' in text.replace("\r\n", " ")


def test_the_same_letter_gives_the_same_bytes(made: Rehearsal) -> None:
    letter = _letter(made, 5)
    assert render(letter) == render(letter)


def test_letters_are_written_by_number(made: Rehearsal, tmp_path: Path) -> None:
    some = made.invitations[4:7]
    paths = write_letters(made, some, tmp_path / "letters")
    assert [path.name for path in paths] == [f"{i.number}.pdf" for i in some]
    assert all(path.read_bytes().startswith(b"%PDF-1.") for path in paths)


def test_a_folder_that_cannot_be_written_says_so(made: Rehearsal, tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file")
    with pytest.raises(EnvironmentFault) as caught:
        write_letters(made, made.invitations[:1], tmp_path / "letters")
    assert caught.value.code == "folder_not_writable"
