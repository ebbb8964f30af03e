"""Cards that lie in files: the QR picture that `kiosk operator` writes, or the code as text."""

from __future__ import annotations

import json

import pytest

from kiosk.cli import override
from kiosk.cli.card_file import card_in
from kiosk.cli.qr_file import write_qr
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from tests.people_house import PINS
from tests.unit.people.test_override_commands import house, run

__all__ = ["house"]


@pytest.fixture
def files(house, tmp_path):
    picture, text = tmp_path / "v.png", tmp_path / "s.txt"
    write_qr(house.card("v-1").decode(), picture)
    text.write_bytes(b"\n" + house.card("s-1") + b"\r\n")
    return picture, text


def test_two_people_grant_with_their_cards_in_files(house, files):
    picture, text = files
    arguments = ["--card-file", str(picture), "--card-file", str(text), "--json"]
    told = json.loads(grant(*arguments, given=[PINS["v-1"], PINS["s-1"]]))
    assert (told["asked_by"], told["granted_by"]) == ("v-1", "s-1")


def test_a_card_without_a_file_is_asked_for(house, files):
    given = [PINS["v-1"], house.card("s-2").decode(), PINS["s-2"]]
    assert json.loads(grant("--card-file", str(files[0]), "--json", given=given))["granted_by"] == "s-2"


def test_three_cards_are_one_too_many(house, files):
    with pytest.raises(BadInput) as caught:
        grant(*["--card-file", str(files[0])] * 3)
    assert caught.value.code == "bad_usage"
    assert house.facts(FactKind.SIGNED_IN) == []


def grant(*arguments, given=()):
    about = ("--action", "admit", "--delegate", "2", "--reason", "identity_confirmed")
    return run(override.app, "grant", *about, *arguments, given=given)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "card_file_unreadable"),
        (b"", "picture_unreadable"),
        (b"AK1:" + b"A" * 4000, "picture_unreadable"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "picture_unreadable"),
    ],
)
def test_a_file_that_holds_no_card_says_so(tmp_path, content, code):
    path = tmp_path / "card"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        card_in(path)
    assert caught.value.code == code


@pytest.mark.parametrize("codes", [0, 2])
def test_a_picture_shows_one_card_and_nothing_else(tmp_path, codes):
    from PIL import Image

    sheet = Image.new("RGB", (1200, 600), "white")
    for number in range(codes):
        part = tmp_path / f"{number}.png"
        write_qr(f"AK1:CARD{number}", part)
        with Image.open(part) as drawn:
            sheet.paste(drawn.convert("RGB").resize((400, 400)), (100 + 600 * number, 100))
    sheet.save(tmp_path / "sheet.png")
    with pytest.raises(BadInput) as caught:
        card_in(tmp_path / "sheet.png")
    assert caught.value.code == "no_single_code"
