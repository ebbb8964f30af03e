"""Looks for what should be gone or hidden: on the screen, in memory, in files. For tests and drills, not for stations.

Words to look for ("needles") are given by the caller and compared without regard to case. What the caller itself
holds is not searched: pass it as `apart`, and everything that only it reaches is left out.
"""

from __future__ import annotations

import gc
import sys
import types
import weakref
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

Needle = str | bytes
_TEXTS = ("text", "displayText", "placeholderText", "title", "preeditText")
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
_CHUNK = 1 << 20
# Code holds no delegate, and what it says of itself would only slow the search.
_DEAD_ENDS = (types.ModuleType, types.CodeType, types.BuiltinFunctionType, type, weakref.ref)
_EMPTY = frozenset({int, float, bool, type(None), complex, type, types.ModuleType, types.CodeType})
_LEAVES = frozenset({str, bytes, bytearray})
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Found:
    """One needle that was found.

    Args:
        needle: Which of those given, by number, so that a report holds no name.
        where: The types and names on the way to it.
    """

    needle: int
    where: str


# On the screen.


def shown_texts(window: QQuickWindow) -> tuple[str, ...]:
    """Return every text that can be seen or heard of a window now: its title, texts, and what assistive tools are told."""
    texts = [window.title()]
    for item in _seen(window.contentItem()):
        meta = item.metaObject()
        texts += [str(item.property(name)) for name in _TEXTS if meta.indexOfProperty(name) >= 0]
        spoken = QAccessible.queryAccessibleInterface(item)
        if spoken is not None:
            texts += [spoken.text(kind) for kind in _SPOKEN]
    return tuple(dict.fromkeys(text for text in texts if text))


def model_texts(models: Iterable[QObject]) -> tuple[str, ...]:
    """Return every text in the properties of models, whether a page shows it or not.

    Not of objects that are properties: give those as well.
    """
    texts: list[str] = []
    for model in models:
        meta = model.metaObject()
        for index in range(meta.propertyCount()):
            one = meta.property(index)
            # Another object is a model of its own.
            if not str(one.typeName()).endswith("*"):
                texts += _in_value(one.read(model))
    return tuple(dict.fromkeys(text for text in texts if text))


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() <= 0:
        return
    yield item
    for child in item.childItems():
        yield from _seen(child)


def _in_value(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _in_value(key)
            yield from _in_value(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _in_value(one)


# In memory.


def held(
    needles: Sequence[Needle], roots: Iterable[object] | None = None, apart: Iterable[object] = ()
) -> tuple[Found, ...]:
    """Return where the process still holds any needle in a text, in bytes or in an array.

    Args:
        roots: Where to begin; everything the collector knows, and every module, when None.
        apart: What holds the needles by right. It is not entered; without `roots`, nor is anything that it reaches.
    """
    sought = _Sought(needles)
    search = _Search(roots, (needles, sought, *apart))
    found: dict[tuple[int, str], Found] = {}
    for thing in search.reached():
        for number in sought.within(thing):
            where = search.told(thing)
            found.setdefault((number, where), Found(number, where))
    return tuple(found.values())


def pictures_held(
    width: int, height: int, roots: Iterable[object] | None = None, apart: Iterable[object] = ()
) -> tuple[str, ...]:
    """Return where the process still holds pictures (QImage or array) of so many pixels, as `held` does."""
    search = _Search(roots, apart)
    held_so = [search.told(thing) for thing in search.reached() if _size(thing) == (width, height)]
    return tuple(dict.fromkeys(held_so))


class PictureWatch:
    """Remembers pictures without holding them, and tells which are still there."""

    def __init__(self) -> None:
        self._watched: list[weakref.ref[Any]] = []

    def watch(self, picture: Any) -> None:
        """Remember a QImage or an array, and the array that it is a part of."""
        self._watched.append(weakref.ref(picture))
        base = getattr(picture, "base", None)
        if isinstance(base, np.ndarray):
            self.watch(base)

    def left(self) -> tuple[tuple[int, int], ...]:
        """Return width and height of each that is still there."""
        gc.collect()
        alive = [picture for watched in self._watched if (picture := watched()) is not None]
        return tuple(size for picture in alive if (size := _size(picture)) is not None)


def _size(thing: object) -> tuple[int, int] | None:
    if isinstance(thing, np.ndarray) and thing.ndim in {2, 3}:
        return (int(thing.shape[1]), int(thing.shape[0]))
    if isinstance(thing, QImage) and not thing.isNull():
        return (thing.width(), thing.height())
    return None


class _Sought:
    """The needles in every form in which they may stand in memory."""

    def __init__(self, needles: Sequence[Needle]) -> None:
        self._shortest = min((len(one) for one in needles), default=0)
        self._texts: list[tuple[int, str]] = []
        self._bytes: list[tuple[int, bytes]] = []
        for number, needle in enumerate(needles):
            if isinstance(needle, bytes):
                self._bytes.append((number, needle))
            else:
                self._texts.append((number, needle.casefold()))
                self._bytes += [(number, form) for form in sorted(byte_forms(needle))]

    def within(self, thing: object) -> set[int]:
        if isinstance(thing, str):
            return self._within_text(thing)
        if isinstance(thing, bytes | bytearray):
            return self._within_bytes(thing)
        if isinstance(thing, memoryview):
            return self._within_bytes(thing.tobytes())
        if isinstance(thing, QByteArray):
            return self._within_bytes(bytes(thing.data()))
        if isinstance(thing, np.ndarray) and not thing.dtype.hasobject:
            return self._within_bytes(np.ndarray.tobytes(thing))
        if isinstance(thing, Path):
            return self._within_text(str(thing))
        return set()

    def _within_text(self, text: str) -> set[int]:
        if len(text) < self._shortest:
            return set()
        folded = text.casefold()
        return {number for number, needle in self._texts if needle in folded}

    def _within_bytes(self, data: bytes | bytearray) -> set[int]:
        return {number for number, needle in self._bytes if needle in data}


def byte_forms(text: str) -> set[bytes]:
    """Return how a text may stand in bytes: as given, in capitals, in small letters; UTF-8 and Qt's UTF-16."""
    return {
        form.encode(code)
        for form in (text, text.upper(), text.lower(), text.title())
        for code in ("utf-8", "utf-16-le")
    }


class _Search:
    """Goes to everything that can be reached, once, and remembers how; never to what is apart.

    Args:
        roots: Where to begin; everything when None.
        apart: What is not entered; when all is searched, nor is what it reaches.
    """

    def __init__(self, roots: Iterable[object] | None, apart: Iterable[object]) -> None:
        gc.collect()
        self._apart = list(apart)
        self._start = [] if roots is None else list(roots)
        # Each with whence it was reached, and so kept: the number of one that has gone may become another's.
        self._met: dict[int, tuple[object, int]] = {}
        frame: types.FrameType | None = sys._getframe()  # noqa: SLF001 - the one way to one's own stack
        while frame is not None:
            # The callers hold what they look for.
            self._meet(frame)
            frame = frame.f_back
        for one in (self, self._apart, self._start, self._met, *self._apart):
            self._meet(one)
        if roots is None:
            for _ in self._walk([(below, 0) for one in self._apart for below in _referents(one)]):
                pass
            self._start += [vars(module) for module in list(sys.modules.values())]
            self._start += sys._current_frames().values()  # noqa: SLF001 - what other threads hold
            self._start += gc.get_objects()

    def reached(self) -> Iterator[object]:
        """Yield each thing."""
        yield from self._walk([(one, 0) for one in self._start])

    def told(self, thing: object) -> str:
        """Return the types and names on the way to a thing that was reached."""
        steps: list[str] = []
        while len(steps) < _STEPS:
            before = self._met[id(thing)][1]
            holder = self._met[before][0] if before else None
            steps.append(type(thing).__name__ + ("" if holder is None else _name_in(holder, thing)))
            if holder is None:
                break
            thing = holder
        return " > ".join(reversed(steps))

    def _meet(self, thing: object) -> None:
        self._met[id(thing)] = (thing, 0)

    def _walk(self, start: list[tuple[object, int]]) -> Iterator[object]:
        met, queue = self._met, deque(start)
        own = {id(start), id(queue)}
        while queue:
            thing, before = queue.popleft()
            number = id(thing)
            if number in met or number in own or isinstance(thing, _DEAD_ENDS):
                continue
            met[number] = (thing, before)
            yield thing
            if type(thing) not in _LEAVES:
                queue.extend(
                    (one, number)
                    for one in _referents(thing)
                    if type(one) not in _EMPTY and id(one) not in met
                )


def _name_in(holder: object, thing: object) -> str:
    if isinstance(holder, dict):
        return next((f"[{key}]" for key, one in holder.items() if one is thing and isinstance(key, str)), "")
    for name in (*getattr(type(holder), "__slots__", ()), *getattr(holder, "__dict__", ())):
        if isinstance(name, str) and getattr(holder, name, None) is thing:
            return f".{name}"
    return ""


def _referents(thing: object) -> list[object]:
    referents = gc.get_referents(thing)
    if isinstance(thing, dict):
        # The collector needs no keys that are texts, and does not tell them.
        return [*referents, *dict.keys(thing)]
    if isinstance(thing, types.FunctionType):
        # Of a function what it closes over and its defaults count, not the module it stands in.
        return [one for one in referents if one is not thing.__globals__]
    # PySide keeps the attributes of some objects out of the collector's sight.
    own = getattr(thing, "__dict__", None) if isinstance(thing, QObject | QImage) else None
    return referents if own is None else [*referents, own]


# In files.


def files_hold(folder: Path, needles: Sequence[Needle]) -> tuple[Path, ...]:
    """Return the files below `folder` that hold any needle in the clear, by name or content; those gone meanwhile do not."""
    forms = {form for one in needles for form in ({one} if isinstance(one, bytes) else byte_forms(one))}
    words = [one.casefold() for one in needles if isinstance(one, str)]
    holding = []
    for path in sorted(folder.rglob("*")):
        named = any(word in path.name.casefold() for word in words)
        if named or (path.is_file() and not path.is_symlink() and _file_holds(path, forms)):
            holding.append(path)
    return tuple(holding)


def _file_holds(path: Path, forms: Collection[bytes]) -> bool:
    overlap = max((len(form) for form in forms), default=1) - 1
    before = b""
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                data = before + chunk
                if any(form in data for form in forms):
                    return True
                before = data[-overlap:] if overlap else b""
    except OSError:
        return False
    return False
