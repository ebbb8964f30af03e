"""A picture of every part of self-service in every look, direction, size and screen; looked at by people."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import pytest

from tests.qml.kiosk_scene import SIZES, Look, Opener, Scene
from tests.qml.overflow import cut_texts, overlaps
from tests.qml.test_desk_pictures import colours
from ui.models.self_service.date_entry_model import DateEntryModel
from ui.models.self_service.document_entry_model import DocumentEntryModel

SENTENCES = {
    "en": "Please hold the code of your invitation before the camera.",
    "fr": "Veuillez présenter le code de votre invitation devant la caméra.",
    "es": "Acerque el código de su invitación a la cámara, por favor.",
    "ar": "يُرجى تقريب رمز الدعوة الخاص بك من الكاميرا.",
}
HINTS = {
    "en": "It is in the message that you received, or on the letter.",
    "fr": "Il se trouve dans le message que vous avez reçu, ou sur la lettre.",
    "es": "Está en el mensaje que recibió o en la carta.",
    "ar": "تجده في الرسالة التي وصلتك أو على الخطاب.",
}
PRIMARY = {"en": "Yes, this is me", "fr": "Oui, c’est bien moi", "es": "Sí, soy yo", "ar": "نعم، هذا أنا"}
SECONDARY = {
    "en": "No, I am somebody else",
    "fr": "Non, je suis quelqu’un d’autre",
    "es": "No, soy otra persona",
    "ar": "لا، أنا شخص آخر",
}
PANEL = """KioskPanel {
    anchors.fill: parent
    sentence: scene.sentence
    hint: scene.hint
    %s
}"""
PARTS = {
    "words": PANEL % "",
    "date": PANEL % "entry: DateEntry { Layout.fillWidth: true; date: scene.date }",
    "month": PANEL % "entry: DateEntry { Layout.fillWidth: true; date: scene.date }",
    "document": PANEL % "entry: DocumentEntry { Layout.fillWidth: true; document: scene.document }",
    "arabic": PANEL
    % "entry: DocumentEntry { Layout.fillWidth: true; document: scene.document; arabic: true }",
    "guides": "Rectangle { anchors.fill: parent; color: Theme.soft; Row { anchors.centerIn: parent; spacing: 40;"
    " Repeater { model: [false, true]; Row { required property bool modelData; spacing: 40;"
    " CodeGuide { width: 200; height: 200; found: parent.modelData }"
    " FaceGuide { width: 280; height: 210; good: parent.modelData } } } } }",
    "still": PANEL % "",
}
FRAME = """
KioskFrame {
    anchors.fill: parent
    density: scene.density
    step: 3
    steps: 6
    primaryText: scene.primary
    secondaryText: scene.secondary
    mayBack: true
    mayStartAgain: true
    languages: scene.languages
    spoken: scene.spoken
    asking: scene.asking
    secondsLeft: 17
    %s
}
"""
EVERY = [
    Look(look, language, scale, reach, screen)
    for look, language, scale, reach, screen in product(
        ("light", "dark", "contrast"), ("en", "ar"), (1, 2), (False, True), SIZES
    )
]
LONGER = [
    Look("light", language, scale, reach=False, screen=screen)
    for language, scale, screen in product(("fr", "es"), (1, 1.4, 2), SIZES)
]
SOME = [
    Look(look, language, scale, reach=reach, screen=screen)
    for look, reach in (("dark", False), ("contrast", True))
    for language, scale, screen in product(("en", "ar"), (1, 2), SIZES)
]
FEW = [
    Look("light", "en"),
    Look("contrast", "ar", 2, reach=True, screen="tall"),
    Look("dark", "fr", 2, reach=False, screen="small"),
]


def open_part(scene: Opener, part: str, look: Look) -> Scene:
    born = DateEntryModel(today=lambda: date(2026, 11, 24), language=look.language)
    number = DocumentEntryModel()
    born.digit(3)
    if part == "month":
        born.digit(0)
    for letter in "PK4":
        number.letter(letter)
    given = {
        "date": born,
        "document": number,
        "asking": part == "still",
        "sentence": SENTENCES[look.language],
        "hint": HINTS[look.language] if part in {"words", "still"} else "",
        "primary": PRIMARY[look.language],
        "secondary": SECONDARY[look.language] if part in {"words", "still"} else "",
    }
    return scene(FRAME % PARTS[part], look, given=given)


def keep(one: Scene, path: Path) -> None:
    # Kept first: what is wrong is what one wants to see.
    picture = one.picture()
    assert picture.save(str(path))
    assert cut_texts(one.window) == []
    assert overlaps(one.window) == []
    assert (picture.width(), picture.height()) == SIZES[one.look.screen]
    assert len(colours(picture)) > 3


@pytest.mark.parametrize("look", FEW, ids=str)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_fits(scene: Opener, pictures: Path, part: str, look: Look) -> None:
    keep(open_part(scene, part, look), pictures / f"part-{part}-{look}.png")


@pytest.mark.slow
@pytest.mark.parametrize("look", EVERY + LONGER, ids=str)
@pytest.mark.parametrize("part", ["words", "month"])
def test_the_frame_fits_in_every_look(scene: Opener, pictures: Path, part: str, look: Look) -> None:
    keep(open_part(scene, part, look), pictures / f"part-{part}-{look}.png")


@pytest.mark.slow
@pytest.mark.parametrize("look", SOME, ids=str)
@pytest.mark.parametrize("part", [part for part in PARTS if part not in {"words", "month"}])
def test_every_part_fits_in_every_direction_and_size(
    scene: Opener, pictures: Path, part: str, look: Look
) -> None:
    keep(open_part(scene, part, look), pictures / f"part-{part}-{look}.png")
