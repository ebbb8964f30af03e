"""Letters: one readable page each, in the delegate's language, the code whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.errors import EnvironmentFault
from kiosk.event.names import LocalNames, PersonName
from kiosk.invitation.letters import Letter, render, write_letters
from kiosk.rehearsal.event import Rehearsal, make_event


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


def test_days_are_written_as_people_write_them(made: Rehearsal) -> None:
    letter = _letter(made, _in(made, "en"))
    for first, last, told in (
        (date(2026, 11, 23), date(2026, 11, 26), "23\u201226 November 2026"),
        (date(2026, 11, 23), date(2026, 11, 23), "23 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 2), "30 November 2026 – 2 December 2026"),
    ):
        event = replace(made.event, starts_on=first, ends_on=last)
        assert told in _page(render(replace(letter, event=event)))[1].replace("\r\n", " ")


def test_an_event_without_a_venue_leaves_no_gap(made: Rehearsal) -> None:
    letter = replace(_letter(made, _in(made, "en")), event=replace(made.event, venue=LocalNames("")))
    text = " ".join(_page(render(letter))[1].split())
    assert "· " not in text.split("Your invitation", maxsplit=1)[0]
    assert "November 2026. The code" in text


def test_letters_are_whole_or_not_there(
    made: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = [_letter(made, place) for place in (4, 5)]

    def full(path: Path, data: bytes) -> int:
        path.open("wb").close()
        raise OSError(28, "No space left on device")

    folder = tmp_path / "letters"
    first = write_letters(some[:1], folder)
    before = first[0].read_bytes()
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EnvironmentFault) as caught:
        write_letters(some, folder)
    assert caught.value.code == "folder_not_writable"
    assert list(folder.iterdir()) == list(first)
    assert first[0].read_bytes() == before
    assert folder.stat().st_mode & 0o077 == 0
