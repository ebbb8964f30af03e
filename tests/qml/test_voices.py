"""One contract for every voice: the made-up one, and the process with Qt's mock engine; and what a bad engine does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.qml.voices import FakeVoice
from ui.voice import Voice, VoiceProcess

LONG = "one two three four five six seven eight nine ten eleven twelve"


@pytest.fixture(params=["fake", "mock engine"])
def voice(request, qtbot) -> Iterator[Voice]:
    made = FakeVoice(("en", "fi")) if request.param == "fake" else VoiceProcess(engine="mock")
    yield made
    made.stop()


@pytest.fixture
def ready(voice: Voice, qtbot) -> Voice:
    voice.start()
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=20_000)
    return voice


def test_a_voice_tells_its_languages_once_it_is_ready(voice: Voice, qtbot) -> None:
    assert not voice.languages
    voice.start()
    qtbot.waitUntil(lambda: {"en", "fi"} <= voice.languages, timeout=20_000)


def test_a_voice_speaks_and_can_be_hushed(ready: Voice, qtbot) -> None:
    ready.say(LONG, "en")
    qtbot.waitUntil(lambda: ready.speaking)
    ready.hush()
    qtbot.waitUntil(lambda: not ready.speaking)


def test_a_language_without_a_voice_is_silence(ready: Voice, qtbot) -> None:
    ready.say(LONG, "ar")
    ready.hush()
    assert not ready.speaking


def test_nothing_is_said_before_it_is_ready_or_after_its_end(voice: Voice, qtbot) -> None:
    voice.say(LONG, "en")
    voice.hush()
    assert not voice.speaking
    voice.start()
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=20_000)
    voice.stop()
    assert not voice.languages
    voice.say(LONG, "en")
    assert not voice.speaking


def test_a_voice_that_ended_may_be_started_again(ready: Voice, qtbot) -> None:
    ready.stop()
    ready.start()
    qtbot.waitUntil(lambda: bool(ready.languages), timeout=20_000)


# A child that behaves as it is told; it writes a line to FOLDER/../runs each time that it starts.
_CHILD = """
import json, sys, pathlib, time
runs = pathlib.Path(sys.argv[1]); how = sys.argv[2]; folder = sys.argv[3]
with runs.open("a") as notes: print(folder, file=notes)
if how == "crash": raise SystemExit(3)
if how == "deaf": time.sleep(600)
print("a driver's greeting"); print("[1]")
print(json.dumps({"ready": [] if how == "mute" else ["en"]}), flush=True)
if how == "hang": sys.stdin.readline(); time.sleep(600)
for line in sys.stdin: pass
"""


@pytest.fixture
def behaving(tmp_path: Path, qtbot) -> Iterator[Callable[[str], tuple[VoiceProcess, Path]]]:
    made: list[VoiceProcess] = []

    def make(how: str) -> tuple[VoiceProcess, Path]:
        runs = tmp_path / "runs"
        command = (sys.executable, "-c", _CHILD, str(runs), how)
        # Only what hangs on purpose meets a short patience.
        made.append(VoiceProcess(command=command, ready_ms=300 if how == "deaf" else 60_000, heard_ms=100))
        made[-1].start()
        return made[-1], runs

    yield make
    for one in made:
        one.stop()


def starts(runs: Path) -> int:
    return len(runs.read_text().splitlines()) if runs.exists() else 0


@pytest.mark.parametrize("how", ["crash", "deaf"])
def test_an_engine_that_never_gets_ready_is_tried_three_times(how: str, behaving, qtbot) -> None:
    voice, runs = behaving(how)
    qtbot.waitUntil(lambda: voice._process is None, timeout=30_000)
    # One that hangs may be killed before it wrote that it had begun.
    assert starts(runs) == 3 or how == "deaf"
    assert voice._starts == 3
    assert not voice.languages


def test_an_engine_that_hangs_is_started_again_and_holds_up_nobody(behaving, qtbot) -> None:
    voice, runs = behaving("hang")
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=30_000)
    voice.say("Good morning", "en")
    qtbot.waitUntil(lambda: starts(runs) == 2 and bool(voice.languages), timeout=30_000)


def test_a_machine_without_voices_is_asked_once(behaving, qtbot) -> None:
    voice, runs = behaving("mute")
    qtbot.waitUntil(lambda: voice._mute, timeout=30_000)
    voice.say("Good morning", "en")
    voice.start()
    assert starts(runs) == 1
    assert not voice.languages


def test_the_end_of_a_voice_leaves_no_folder(behaving, qtbot) -> None:
    voice, runs = behaving("well")
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=30_000)
    folders = [Path(line) for line in runs.read_text().splitlines()]
    assert all(folder.is_dir() for folder in folders)
    voice.stop()
    assert not any(folder.exists() for folder in folders)


def test_a_program_that_is_not_there_is_silence(qtbot) -> None:
    voice = VoiceProcess(command=("/nowhere/voice",))
    voice.start()
    qtbot.waitUntil(lambda: voice._process is None)
    voice.say("Good morning", "en")
    assert not voice.languages


_SAYINGS = {
    "en": "Hold your invitation to the camera.",
    "fr": "Présentez votre invitation à la caméra.",
    "es": "Acerque su invitación a la cámara.",
    "ar": "ضع دعوتك أمام الكاميرا.",
}


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize("language", _SAYINGS)
def test_espeak_speaks_every_language_of_the_window(language: str, tmp_path: Path) -> None:
    heard = tmp_path / "said.wav"
    command = ["espeak-ng", "-v", language, "--stdout", _SAYINGS[language]]
    heard.write_bytes(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
    with wave.open(str(heard)) as sound:
        samples = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
        rate = sound.getframerate()
    # espeak writes a header without a length to a pipe: what counts is what can be heard.
    loud = np.abs(samples.astype(np.int32)) > 1000
    assert loud.sum() > rate // 10


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("speech-dispatcher", "espeak-ng")),
    reason="speech-dispatcher or espeak-ng is not installed",
)
def test_the_platforms_engine_has_the_languages_of_the_window(qtbot, monkeypatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{os.devnull}")
    voice = VoiceProcess()
    voice.start()
    qtbot.waitUntil(lambda: set(_SAYINGS) <= voice.languages or voice._mute, timeout=60_000)
    assert set(_SAYINGS) <= voice.languages
    voice.stop()
