"""`kiosk bench scan`: reads of hard stills, time to read in live footage, cost of an empty frame.

Every figure stands beside plain zxing-cpp (formats=QRCode, its defaults), cv2.QRCodeDetector and pyzbar,
measured in the same run, picture by picture in turn. Time to read is stream time: a reader that
takes longer than a frame loses the frames that pass meanwhile. A code that is not read within its
clip counts with the clip's whole length, for every reader alike. Work is counted in processor time of
the reading thread where the system tells it, so that other programs do not blur the ratios.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import zxingcpp
from benchmarks._scan_footage import FPS, Clip, clips, empty_frames

from kiosk.cli.bench import Options, Row
from kiosk.vision import Reader, load_picture

_PLAIN = "zxing-cpp alone"
_OURS = "kiosk"
# Elsewhere the clock of threads ticks in steps of 15 ms.
_clock = time.thread_time if sys.platform.startswith("linux") else time.perf_counter
Read = Callable[[np.ndarray], list[str]]


@dataclass
class _Tally:
    """What one reader made of a set of pictures."""

    reads: int = 0
    codes: int = 0
    wrong: int = 0
    seconds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return float(np.median(self.seconds))


def run(options: Options) -> Iterator[Row]:
    """Yield the rows; those that need the real photos are left out where these are absent."""
    cv2.setNumThreads(1)
    if options.photos is not None:
        yield from _hard(options.photos, quick=options.quick)
        yield from _easy(options.photos, quick=options.quick)
    yield from _live(12 if options.quick else 48)
    yield from _empty(6 if options.quick else 30)


def _hard(photos: Path, *, quick: bool) -> Iterator[Row]:
    paths = _pictures(photos, "boofcv-*", quick=quick)
    texts = json.loads((photos / "boofcv-texts.json").read_text(encoding="utf-8"))
    known = {str(photos / name): listed for name, listed in texts.items()}
    tallies = _stills(paths, {_PLAIN: _plain, _OURS: _still(Reader()), **_peers()}, known)
    plain, ours = tallies[_PLAIN], tallies[_OURS]
    gain = ours.reads / plain.reads
    what = f"hard photos read, of {len(paths)}"
    yield Row(what, ours.reads, "photos", _PLAIN, gain, ">= 1.2", gain >= 1.2)
    yield Row("hard photos, codes read", ours.codes, "codes", _PLAIN, ours.codes / plain.codes)
    yield Row(
        "hard photos, wrong texts", ours.wrong, "texts", "two or more decoders", None, "0", ours.wrong == 0
    )
    slow = ours.median / plain.median
    yield Row("hard photos, median time", ours.median * 1e3, "ms", _PLAIN, slow, "< 1.5", slow < 1.5)
    mean = float(np.mean(ours.seconds)), float(np.mean(plain.seconds))
    yield Row("hard photos, mean time", mean[0] * 1e3, "ms", _PLAIN, mean[0] / mean[1])
    for name, tally in tallies.items():
        if name != _OURS:
            yield Row(f"  {name}: hard photos", tally.reads, "photos", _PLAIN, tally.reads / plain.reads)


def _easy(photos: Path, *, quick: bool) -> Iterator[Row]:
    paths = _pictures(photos, "qrcode-[123]", quick=quick)
    known = {
        str(path): [
            {"text": path.with_suffix(".txt").read_text(encoding="utf-8", errors="replace"), "read_by": 9}
        ]
        for path in paths
        if path.with_suffix(".txt").exists()
    }
    tallies = _stills(paths, {_PLAIN: _plain, _OURS: _still(Reader())}, known)
    plain, ours = tallies[_PLAIN], tallies[_OURS]
    gain = ours.reads / plain.reads
    yield Row(f"qrcode-1..3 read, of {len(paths)}", ours.reads, "photos", _PLAIN, gain, ">= 1", gain >= 1)
    more = ours.wrong - plain.wrong
    yield Row(
        "qrcode-1..3, texts other than listed",
        ours.wrong,
        "texts",
        _PLAIN,
        None,
        f"<= {plain.wrong}",
        more <= 0,
    )


def _pictures(photos: Path, pattern: str, *, quick: bool) -> list[Path]:
    kinds = {".jpg", ".jpeg", ".png"}
    paths = sorted(path for path in photos.glob(f"{pattern}/*") if path.suffix.lower() in kinds)
    return paths[::5] if quick else paths


def _stills(paths: list[Path], readers: dict[str, Read], known: dict[str, Any]) -> dict[str, _Tally]:
    tallies = {name: _Tally() for name in readers}
    # The same card was photographed often: a code of it that the list misses on one photo is in others.
    elsewhere = {
        _squeezed(item["text"])
        for listed in known.values()
        for item in listed
        if item["read_by"] >= 2 and len(item["text"]) > 60
    }
    for path in paths:
        image = load_picture(path)
        listed = known.get(str(path), [])
        trusted = any(item["read_by"] >= 2 for item in listed)
        right = [_squeezed(item["text"]) for item in listed]
        for name, read in readers.items():
            began = _clock()
            texts = read(image)
            tallies[name].seconds.append(_clock() - began)
            tallies[name].reads += bool(texts)
            tallies[name].codes += len(texts)
            # The lists leave out blanks, and cut some texts at the first line end.
            tallies[name].wrong += trusted and sum(
                _squeezed(text) not in elsewhere and not _matches(_squeezed(text), right) for text in texts
            )
    return tallies


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _matches(text: str, right: list[str]) -> bool:
    return any(text == one or one in text for one in right)


def _live(count: int) -> Iterator[Row]:
    chosen = clips(count)
    reader = Reader()
    readers: dict[str, Read] = {
        _PLAIN: _plain,
        _OURS: lambda image: [code.text for code in reader.live(image)],
        **_peers(),
    }
    taken: dict[str, list[float]] = {name: [] for name in readers}
    missed = dict.fromkeys(readers, 0)
    wrong = 0
    for index, clip in enumerate(chosen):
        for name, read in readers.items():
            # The slow peers see every third clip only; their figures are for a look.
            if index % 3 and name not in {_PLAIN, _OURS}:
                continue
            seconds, text = _time_to_read(clip, read)
            taken[name].append(seconds)
            missed[name] += text is None
            wrong += name == _OURS and text not in {None, clip.text}
    p90 = {name: float(np.percentile(values, 90)) for name, values in taken.items()}
    ratio = p90[_OURS] / p90[_PLAIN]
    yield Row(
        "live, small noisy codes, p90 to read",
        p90[_OURS] * 1e3,
        "ms",
        _PLAIN,
        ratio,
        "<= 0.55",
        ratio <= 0.55,
    )
    half = float(np.median(taken[_OURS])), float(np.median(taken[_PLAIN]))
    yield Row("live, small noisy codes, median to read", half[0] * 1e3, "ms", _PLAIN, half[0] / half[1])
    yield Row("live, wrong texts", wrong, "texts", "", None, "0", wrong == 0)
    for name in readers:
        rate = 100 * (1 - missed[name] / len(taken[name]))
        yield Row(f"  {name}: read within {chosen[0].frames / FPS:.1f} s", rate, "%")
        if name != _OURS:
            yield Row(f"  {name}: p90 to read", p90[name] * 1e3, "ms", _PLAIN, p90[name] / p90[_PLAIN])


def _time_to_read(clip: Clip, read: Read) -> tuple[float, str | None]:
    """Return the stream second at which `read` first gave a code of `clip`, and its text."""
    now, number = 0.0, 0
    while number < clip.frames:
        image = clip.frame(number)
        began = _clock()
        texts = read(image)
        now = number / FPS + _clock() - began
        if texts:
            return now, clip.text if clip.text in texts else texts[0]
        number = max(number + 1, int(np.ceil(now * FPS)))
    return clip.frames / FPS, None


def _empty(count: int) -> Iterator[Row]:
    reader = Reader()
    for what, frames in (("a busy scene", empty_frames(count)), ("a plain wall", _walls(count))):
        ours, plain = [], []
        for frame in frames:
            for _ in range(4):
                ours.append(_timed(lambda frame=frame: reader.live(frame)))
                plain.append(_timed(lambda frame=frame: _plain(frame)))
        mean = float(np.mean(ours)) * 1e3
        ratio = float(np.mean(ours) / np.mean(plain))
        yield Row(f"live, empty 720p frame, {what}, mean", mean, "ms", _PLAIN, ratio, "< 5 ms", mean < 5)


def _walls(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(3)
    return [
        np.clip(rng.normal(120, rng.uniform(1, 12), (720, 1280, 3)), 0, 255).astype(np.uint8)
        for _ in range(max(4, count // 4))
    ]


def _timed(work: Callable[[], object]) -> float:
    began = _clock()
    work()
    return _clock() - began


def _plain(image: np.ndarray) -> list[str]:
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return [code.text for code in zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormat.QRCode)]


def _still(reader: Reader) -> Read:
    return lambda image: [code.text for code in reader.still(image)]


def _peers() -> dict[str, Read]:
    """Return the other decoders of this machine; pyzbar only where its library is."""
    detector = cv2.QRCodeDetector()

    def opencv(image: np.ndarray) -> list[str]:
        try:
            return [text for text in detector.detectAndDecodeMulti(image)[1] if text]
        except (cv2.error, UnicodeDecodeError):
            return []

    peers: dict[str, Read] = {"cv2.QRCodeDetector": opencv}
    try:
        from pyzbar import pyzbar
    except ImportError:
        return peers

    def zbar(image: np.ndarray) -> list[str]:
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        return [
            item.data.decode("utf-8", "replace")
            for item in pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
        ]

    return {**peers, "pyzbar": zbar}
