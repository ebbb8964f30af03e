"""Words of the people of a delegation at the console."""

from __future__ import annotations

from ui.texts import console_delegations as texts


def test_a_heads_word_is_told_until_the_person_is_seen():
    said = texts.member("", "", expected=True, badge=False, confirmed="09:31")
    assert said == "Arrival confirmed by the head 09:31 · no badge"
    assert texts.member("", "", expected=True, badge=False) == "Not here yet"
    assert (
        texts.member("09:40", "1", expected=True, badge=True, confirmed="09:31") == "Arrived 09:40 · inside 1"
    )
    assert texts.member("", "", expected=False, badge=False, confirmed="09:31") == "Not expected any more"
