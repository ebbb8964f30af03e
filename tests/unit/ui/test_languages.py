"""Languages: the four that ship, and whatever file is dropped in."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.assets import resource
from kiosk.event.names import LANGUAGES
from ui.every_language import EveryLanguage
from ui.languages import Speech, tongues


@pytest.fixture
def more(tmp_path):
    """A folder with two further translations: words of the shipped ones under other names, and a stray file."""
    shutil.copy(resource("i18n", "fr.qm"), tmp_path / "it.qm")
    shutil.copy(resource("i18n", "ar.qm"), tmp_path / "fa.qm")
    shutil.copy(resource("i18n", "es.qm"), tmp_path / "Not a language.qm")
    return tmp_path


def test_without_a_folder_there_are_the_conferences_four(tmp_path):
    assert tuple(tongues(tmp_path / "nowhere")) == LANGUAGES


def test_a_file_is_a_language_under_its_own_name(more):
    there = tongues(more)
    assert set(there) == {*LANGUAGES, "fa", "it"}
    assert (there["it"].name, there["it"].mirrored) == ("Italiano", False)
    assert (there["fa"].name, there["fa"].mirrored) == ("فارسی", True)


def test_it_is_spoken(more, qapp):
    speech = Speech(more)
    try:
        assert speech.speak("it").code == "it"
        assert QCoreApplication.translate("SelfService", "Is this you?") == "Est-ce bien vous\u00a0?"
        assert speech.speak("xx").code == "en"
    finally:
        speech.silence()
        speech.speak("en")


def test_every_language_says_a_text_at_once(more):
    every = EveryLanguage(more)
    said = {one: every.say(one, "SelfService", "Is this you?") for one in every.languages}
    assert said["en"] == "Is this you?"
    assert said["it"] == said["fr"] == "Est-ce bien vous\u00a0?"
    assert said["fa"] == said["ar"]
