"""Makes the sounds in `resources/sounds/` from sine waves; run it after changing a tune.

Each verdict has its own rhythm and direction, so that they are told apart without pitch: ADMIT rises in
two notes, REFER repeats one note twice, REFUSE falls in one long low note. A call for help rings three times, high.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
LOUD = 0.5
# (frequency in Hz, seconds, pause after it in seconds)
TUNES = {
    "admit": ((880.0, 0.09, 0.0), (1318.5, 0.16, 0.0)),
    "refer": ((659.3, 0.13, 0.07), (659.3, 0.13, 0.0)),
    "refuse": ((233.1, 0.20, 0.0), (174.6, 0.34, 0.0)),
    "help": ((1046.5, 0.10, 0.05), (1046.5, 0.10, 0.05), (1568.0, 0.22, 0.0)),
}


def note(hertz: float, seconds: float) -> list[float]:
    """Return one note with two overtones and soft ends, in parts of full loudness."""
    count = round(seconds * RATE)
    rise = round(0.008 * RATE)
    samples = []
    for place in range(count):
        turn = 2 * math.pi * hertz * place / RATE
        tone = math.sin(turn) + 0.30 * math.sin(2 * turn) + 0.12 * math.sin(3 * turn)
        shape = min(1.0, place / rise) * (1 - place / count) ** 1.2
        samples.append(LOUD * shape * tone / 1.42)
    return samples


def main() -> None:
    """Write every tune as 16-bit mono."""
    folder = Path(__file__).resolve().parents[1] / "resources" / "sounds"
    for name, tune in TUNES.items():
        samples: list[float] = []
        for hertz, seconds, pause in tune:
            samples += note(hertz, seconds) + [0.0] * round(pause * RATE)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", round(sample * 32767)) for sample in samples))


if __name__ == "__main__":
    main()
