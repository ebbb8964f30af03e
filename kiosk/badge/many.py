"""Badges by the thousand on several processes: in order, with little in memory, the same bytes as one by one.

Processes and not threads, for shaping and writing a badge hold the interpreter. They are spawned, so that
nothing of the caller's (threads, windows, databases) is copied; each makes the renderer once.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import TypeVar

from kiosk.badge.content import BadgeContent
from kiosk.badge.design import Design
from kiosk.badge.renderer import BadgeRenderer
from kiosk.errors import EnvironmentFault, KioskError

PER_TASK = 16
"""Badges that a process is handed at a time: so many that handing over costs little, so few that all are busy."""
PER_PART = 100
_AHEAD = 2  # tasks in hand for each process, so that none waits while results are taken

_Made = TypeVar("_Made")
_Work = Callable[[BadgeRenderer, list[BadgeContent]], _Made]
_renderer: BadgeRenderer | None = None


def render_all(design: Design, contents: Iterable[BadgeContent], *, processes: int = 2) -> Iterator[bytes]:
    """Yield one PDF a badge, in the order of `contents`, which is read no further ahead than needed.

    Args:
        processes: 1 renders here.

    Raises:
        BadInput: `bad_portrait`, `code_too_long`, when the turn of that badge has come.
        EnvironmentFault: `renderer_ended` when a process was ended from outside.
    """
    for made in attempt_all(design, contents, processes=processes):
        if isinstance(made, KioskError):
            raise made
        yield made


def attempt_all(
    design: Design, contents: Iterable[BadgeContent], *, processes: int = 2
) -> Iterator[bytes | KioskError]:
    """Yield one PDF a badge as `render_all`, and the error in the place of a badge that cannot be made.

    Raises:
        EnvironmentFault: `renderer_ended` when a process was ended from outside.
    """
    for some in _spread(design, _cut(contents, PER_TASK), _each, processes):
        for made in some:
            yield made.error if isinstance(made, _Refusal) else made


def render_parts(
    design: Design, contents: Iterable[BadgeContent], *, processes: int = 2, per_part: int = PER_PART
) -> Iterator[bytes]:
    """Yield PDFs of up to `per_part` badges in the order of `contents`: quicker and smaller than one PDF a badge.

    Raises:
        BadInput: `bad_portrait`, `code_too_long`, in the place of the part that holds that badge.
        EnvironmentFault: `renderer_ended` when a process was ended from outside.
    """
    for made in _spread(design, _cut(contents, per_part), _part, processes):
        if isinstance(made, _Refusal):
            raise made.error
        yield made


@dataclass(frozen=True, slots=True)
class _Refusal:
    """An error on its way between processes: exceptions of ours do not survive that as they are."""

    kind: type[KioskError]
    code: str
    message: str
    remedy: str

    @classmethod
    def of(cls, error: KioskError) -> _Refusal:
        return cls(type(error), error.code, error.message, error.remedy)

    @property
    def error(self) -> KioskError:
        return self.kind(self.code, self.message, self.remedy)


def _cut(contents: Iterable[BadgeContent], size: int) -> Iterator[list[BadgeContent]]:
    left = iter(contents)
    while some := list(islice(left, size)):
        yield some


def _spread(
    design: Design, tasks: Iterator[list[BadgeContent]], work: _Work[_Made], processes: int
) -> Iterator[_Made]:
    if processes <= 1:
        renderer = BadgeRenderer(design)
        yield from (work(renderer, task) for task in tasks)
        return
    pool = ProcessPoolExecutor(
        processes, mp_context=multiprocessing.get_context("spawn"), initializer=_begin, initargs=(design,)
    )
    waiting: deque[Future[_Made]] = deque()
    try:
        for task in tasks:
            waiting.append(pool.submit(_there, work, task))
            if len(waiting) >= processes * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise EnvironmentFault(
            "renderer_ended",
            "A process that renders badges was ended from outside.",
            "Run it again; with little memory, on one process.",
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(design: Design) -> None:
    global _renderer  # noqa: PLW0603 - what a process has once, and its tasks use
    _renderer = BadgeRenderer(design)


def _there(work: _Work[_Made], contents: list[BadgeContent]) -> _Made:
    if _renderer is None:
        raise RuntimeError("this process was not begun for rendering")
    return work(_renderer, contents)


def _each(renderer: BadgeRenderer, contents: list[BadgeContent]) -> list[bytes | _Refusal]:
    made: list[bytes | _Refusal] = []
    for content in contents:
        try:
            made.append(renderer.render(content))
        except KioskError as error:
            made.append(_Refusal.of(error))
    return made


def _part(renderer: BadgeRenderer, contents: list[BadgeContent]) -> bytes | _Refusal:
    out = BytesIO()
    try:
        renderer.render_many(contents, out)
    except KioskError as error:
        return _Refusal.of(error)
    return out.getvalue()
