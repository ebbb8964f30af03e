from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.event.duty import Care, Duty, Trouble
from kiosk.event.names import LANGUAGES
from ui.every_language import EveryLanguage
from ui.texts import self_service_out as texts

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def same(text: str) -> str:
    return text


def test_every_trouble_and_care_has_words():
    assert set(texts.SENTENCES) == set(texts.WORDS) == set(Trouble)
    assert set(texts.CARES) == set(Care)
    assert all(texts.care(one) for one in Care)


def test_a_delegate_reads_a_kind_sentence_and_what_to_do():
    assert texts.sentence("disk", same) == (
        "This station is taking a short break.",
        "Please use another station, or ask a volunteer.",
    )
    # A code that a later version made says something too.
    assert texts.sentence("earthquake", same) == texts.sentence("disk", same)


def test_the_staff_read_what_is_the_matter_as_the_strip_of_a_desk_says_it():
    assert texts.staff(Duty()) == ""
    printer = Duty(Trouble.PRINTER, "printer_paused", NOW)
    assert texts.staff(printer) == (
        "For staff: The printer is paused: no badges are sent to it. (printer_paused)"
    )
    assert texts.staff(Duty(Trouble.KEEPER, "", NOW)) == (
        "For staff: An admin has taken it out of service. (keeper)"
    )
    assert texts.words(Trouble.PRINTER, "never_heard_of") == "No printer of this station works."


def test_other_stations_read_which_station_it_is():
    one = ("Self-service 2", Trouble.PAPER, "printer_out_of_paper")
    assert texts.notices([one]) == "Self-service 2 is out of service: The printer has no badges left."
    assert texts.notices([("B", None, "")]) == "B is out of service: Look at its screen."
    assert texts.notices([("B", None, ""), one]) == "Out of service: B · Self-service 2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_language_is_spoken_without_changing_the_one_of_now(language, qapp):
    known = {"en": "Camera", "fr": "Caméra", "es": "Cámara", "ar": "الكاميرا"}
    every = EveryLanguage()
    assert every.say(language, "Health", "Camera") == known[language]
    assert every.say(language, "Health", "Never written down") == "Never written down"
    assert texts.words(Trouble.CAMERA, "camera_black") == "The camera sees only black."
