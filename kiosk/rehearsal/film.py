"""Footage as a file: an MPEG-4 video and, beside it, a JSON timeline of what is to be seen when."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import cv2

from kiosk.errors import EnvironmentFault
from kiosk.rehearsal import hall
from kiosk.rehearsal.footage import Take, frames, spans

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Film:
    """A filmed queue.

    Args:
        video: The video file, `mp4v` in MP4: the one codec besides MJPEG that every OpenCV wheel both writes
            and reads, at a quarter of its size.
        timeline: The JSON file beside it.
        frames: How many pictures.
        bytes: Size of the video.
        seconds: How long rendering and writing took.
    """

    video: Path
    timeline: Path
    frames: int
    bytes: int
    seconds: float


def film(
    script: Sequence[Take],
    video: Path,
    notes: Sequence[dict[str, Any]] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Film:
    """Render `script` into `video` (a .mp4) and its timeline into the same name with .json.

    Args:
        script: The takes, in order.
        video: Overwritten when there.
        notes: One a take, copied into its entry of the timeline (expected verdict, number …).
        progress: Called with frames done and frames in all, now and then.

    Raises:
        EnvironmentFault: `footage_not_written`: the folder, the disk or the codec does not allow it.
    """
    began = time.monotonic()
    timeline = spans(script)
    total = timeline[-1].end if timeline else 0
    with _Writer(video) as writer:
        for done, picture in enumerate(frames(script)):
            writer.put(picture)
            if progress is not None and done % hall.FPS == 0:
                progress(done, total)
    size = video.stat().st_size if video.exists() else 0
    if size == 0 and total:
        raise _not_written(video)
    sidecar = video.with_suffix(".json")
    entries = [
        {
            "index": index,
            **asdict(span),
            "medium": take.medium.value,
            "hard": take.hard,
            **(notes[index] if index < len(notes) else {}),
        }
        for index, (take, span) in enumerate(zip(script, timeline, strict=True))
    ]
    told = {
        "video": video.name,
        "fps": hall.FPS,
        "width": hall.WIDTH,
        "height": hall.HEIGHT,
        "takes": entries,
    }
    sidecar.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return Film(video, sidecar, total, size, time.monotonic() - began)


class _Writer:
    """Writes frames in a thread of its own, so that rendering and encoding each have a core."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._queue: queue.Queue[Image | None] = queue.Queue(_AHEAD)
        self._failure: Exception | None = None
        # OpenCV would otherwise try other backends and print about each of them.
        self._video = cv2.VideoWriter(
            str(path),
            cv2.CAP_FFMPEG,
            cv2.VideoWriter.fourcc(*"mp4v"),
            hall.FPS,
            (hall.WIDTH, hall.HEIGHT),
        )
        if not self._video.isOpened():
            raise _not_written(path)
        self._thread = threading.Thread(target=self._run, name="footage-writer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._queue.put(None)
        self._thread.join()
        self._video.release()
        if self._failure is not None:
            raise _not_written(self._path) from self._failure

    def put(self, picture: Image) -> None:
        self._queue.put(picture)

    def _run(self) -> None:
        while (picture := self._queue.get()) is not None:
            if self._failure is not None:
                continue
            try:
                self._video.write(picture)
            except cv2.error as error:
                # Handed to the caller at the end; the queue must go on being emptied until then.
                self._failure = error


def _not_written(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        "footage_not_written",
        f"The footage {path} cannot be written.",
        "Check the folder's rights and the space left on the disk.",
    )
