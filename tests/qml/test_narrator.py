"""Spoken guidance: what is said when, by which rule, and what is never said twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6

from tests.qml.voices import FakeVoice
from ui.narrator import Narrator

HELLO = "Hold your invitation to the camera."


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Ears:
    """Headphones that a test plugs in."""

    def __init__(self) -> None:
        self.plugged, self.asked, self.broken = False, 0, False

    def __call__(self) -> bool:
        self.asked += 1
        if self.broken:
            raise OSError
        return self.plugged


class Stand:
    """A narrator with a voice, headphones and time of its own."""

    def __init__(self, voice: FakeVoice) -> None:
        self.voice, self.ears, self.time = voice, Ears(), Time()
        self.narrator = Narrator(voice=voice, look=self.ears, clock=self.time, look_ms=10)

    def opened(self, rule: str = "always") -> Narrator:
        self.narrator.set_rule(rule)
        self.narrator.prepare()
        return self.narrator


@pytest.fixture
def stand(qtbot) -> Iterator[Stand]:
    made = Stand(FakeVoice())
    yield made
    made.narrator.close()
    shiboken6.delete(made.narrator)


def test_a_newer_sentence_replaces_an_older_one_at_once(stand: Stand) -> None:
    narrator = stand.opened()
    narrator.say(HELLO, "en")
    narrator.say("Is this you?", "en")
    assert stand.voice.said == [(HELLO, "en"), ("Is this you?", "en")]


def test_the_same_sentence_is_said_once_within_a_few_seconds(stand: Stand) -> None:
    narrator = stand.opened()
    for _ in range(3):
        narrator.say(HELLO, "en")
    assert len(stand.voice.said) == 1
    narrator.say(HELLO, "fr")
    stand.time.now += 60
    narrator.say(HELLO, "fr")
    assert len(stand.voice.said) == 3


def test_nothing_is_said_of_an_empty_sentence(stand: Stand) -> None:
    stand.opened().say("  ", "en")
    assert not stand.voice.said


def test_hints_wait_for_the_sentence_and_only_the_newest_is_said(stand: Stand) -> None:
    narrator = stand.opened()
    narrator.say(HELLO, "en")
    narrator.hint("Closer", "en")
    narrator.hint("Hold still", "en")
    assert len(stand.voice.said) == 1
    stand.voice.finish()
    assert stand.voice.said[1:] == [("Hold still", "en")]


def test_hints_come_no_more_often_than_every_few_seconds(stand: Stand, qtbot) -> None:
    narrator = stand.opened()
    narrator.hint("Closer", "en")
    stand.voice.finish()
    narrator.hint("Hold still", "en")
    stand.time.now += 4.9
    narrator.hint("Look here", "en")
    assert len(stand.voice.said) == 1
    stand.time.now += 0.1
    qtbot.waitUntil(lambda: len(stand.voice.said) == 2)
    assert stand.voice.said[1] == ("Look here", "en")


def test_a_sentence_drops_the_hint_that_waits(stand: Stand, qtbot) -> None:
    narrator = stand.opened()
    narrator.say(HELLO, "en")
    narrator.hint("Closer", "en")
    narrator.say("Is this you?", "en")
    stand.voice.finish()
    assert [text for text, _ in stand.voice.said] == [HELLO, "Is this you?"]


def test_hush_is_silence_at_once(stand: Stand) -> None:
    narrator = stand.opened()
    narrator.say(HELLO, "en")
    narrator.hint("Closer", "en")
    narrator.hush()
    assert not stand.voice.speaking
    assert len(stand.voice.said) == 1


def test_the_rule_never_starts_no_voice_and_offers_no_button(stand: Stand) -> None:
    narrator = stand.opened("never")
    narrator.turn()
    narrator.say(HELLO, "en")
    assert (stand.voice.started, stand.voice.said) == (0, [])
    assert (narrator.enabled, narrator.offered) == (False, False)


def test_an_unknown_rule_is_never(stand: Stand) -> None:
    assert stand.opened("loudly").rule == "never"


def test_with_headphones_speech_goes_on_and_off_with_the_plug(stand: Stand, qtbot) -> None:
    narrator = stand.opened("headphones")
    narrator.say(HELLO, "en")
    assert not stand.voice.said
    stand.ears.plugged = True
    # Whoever plugs them in hears what the page says.
    qtbot.waitUntil(lambda: stand.voice.said == [(HELLO, "en")])
    assert narrator.enabled
    stand.ears.plugged = False
    qtbot.waitUntil(lambda: not narrator.enabled)
    assert not stand.voice.speaking


def test_a_person_may_turn_speech_on_until_the_next_one_comes(stand: Stand) -> None:
    narrator = stand.opened("headphones")
    assert narrator.offered
    narrator.say(HELLO, "en")
    assert not stand.voice.said
    narrator.turn()
    assert stand.voice.said == [(HELLO, "en")]
    narrator.forget()
    assert not narrator.enabled
    assert not stand.voice.speaking


def test_a_person_may_turn_speech_off(stand: Stand) -> None:
    narrator = stand.opened("always")
    narrator.say(HELLO, "en")
    narrator.turn()
    assert not stand.voice.speaking
    narrator.say("Is this you?", "en")
    assert len(stand.voice.said) == 1


def test_forgetting_keeps_no_sentence(stand: Stand) -> None:
    narrator = stand.opened()
    narrator.say("Welcome, Amina", "en")
    narrator.hint("Closer, Amina", "en")
    narrator.forget()
    assert "Amina" not in repr(vars(narrator))
    narrator.say("Welcome, Amina", "en")
    assert len(stand.voice.said) == 2


def test_headphones_are_looked_for_only_where_they_matter(stand: Stand, qtbot) -> None:
    narrator = stand.opened("always")
    assert stand.ears.asked == 0
    narrator.set_rule("headphones")
    qtbot.waitUntil(lambda: stand.ears.asked > 2)
    narrator.set_rule("never")
    assert not narrator._looking.isActive()


def test_a_look_that_fails_means_no_headphones(stand: Stand, qtbot, caplog) -> None:
    narrator = stand.opened("headphones")
    stand.ears.plugged = True
    qtbot.waitUntil(lambda: narrator.enabled)
    stand.ears.broken = True
    qtbot.waitUntil(lambda: not narrator.enabled)


def test_a_look_that_hangs_is_not_asked_again_meanwhile(stand: Stand, qtbot) -> None:
    gate = threading.Event()
    asked: list[int] = []
    stand.narrator._look = lambda: (asked.append(1), gate.wait(20))[1]
    stand.opened("headphones")
    qtbot.waitUntil(lambda: bool(asked))
    for _ in range(5):
        stand.narrator._ask()
    gate.set()
    qtbot.waitUntil(lambda: stand.narrator.enabled)
    assert len(asked) < 5


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_availability_is_the_languages(language: str, qtbot) -> None:
    stand = Stand(FakeVoice((language,)))
    narrator = stand.opened()
    for other in ("en", "fr", "es", "ar"):
        narrator.set_language(other)
        assert narrator.available is (other == language)
        assert narrator.enabled is (other == language)
    narrator.close()


def test_changes_are_told_once(stand: Stand, qtbot) -> None:
    told: list[int] = []
    stand.narrator.changed.connect(lambda: told.append(1))
    stand.voice._at_once = False
    stand.opened()
    before = len(told)
    with qtbot.waitSignal(stand.narrator.changed):
        stand.voice.become_ready()
    assert stand.narrator.available
    stand.narrator.say(HELLO, "en")
    stand.voice.finish()
    assert len(told) == before + 1


def test_a_machine_without_sound_starts_no_process(qtbot, monkeypatch) -> None:
    monkeypatch.setattr("ui.narrator.may_have_audio", lambda: False)
    narrator = Narrator()
    narrator.set_rule("always")
    narrator.prepare()
    narrator.say(HELLO, "en")
    narrator.forget()
    assert (narrator.available, narrator.enabled) == (False, False)
    narrator.close()
