from __future__ import annotations

from kiosk.event.names import LocalNames, PersonName


def test_a_missing_language_falls_back_to_english():
    names = LocalNames(en="Morocco", fr="Maroc", ar="المغرب")
    assert names.get("fr-CH") == "Maroc"
    assert names.get("ar_MA") == "المغرب"
    assert names.get("es") == names.get("xx") == "Morocco"


def test_names_survive_their_stored_form():
    names = LocalNames(en="Morocco", ar="المغرب")
    assert LocalNames.from_dict(names.as_dict()) == names
    assert LocalNames.from_dict({"fr": "Maroc", "tlh": "?"}) == LocalNames(en="Maroc", fr="Maroc")
    assert LocalNames.from_dict({}) == LocalNames(en="")


def test_family_names_are_shown_in_capitals_as_in_the_passport():
    assert PersonName("Amina", "El Fassi", title="Dr.").display == "Dr. Amina EL FASSI"
    assert PersonName("Sukarno").display == "Sukarno"
    assert PersonName("amina", "el fassi").initials == "AE"
    assert PersonName("", "").initials == ""
