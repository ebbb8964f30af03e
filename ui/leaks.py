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
    """Return every text in the properties of models, whether a page shows it or not."""
    texts: list[str] = []
    for model in models:
        meta = model.metaObject()
        for index in range(meta.propertyCount()):
            texts += _in_value(model.property(meta.property(index).name()))
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
    found: dict[tuple[int, str], Found] = {}
    for thing, way in _reached(roots, (needles, sought, *apart)):
        for number in sought.within(thing):
            where = way.told()
            found.setdefault((number, where), Found(number, where))
    return tuple(found.values())


def pictures_held(
    width: int, height: int, roots: Iterable[object] | None = None, apart: Iterable[object] = ()
) -> tuple[str, ...]:
    """Return where the process still holds pictures (QImage or array) of so many pixels, as `held` does."""
    return tuple(
        dict.fromkeys(
            way.told() for thing, way in _reached(roots, tuple(apart)) if _size(thing) == (width, height)
        )
    )


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
            return self._within_bytes(thing.tobytes())
        if isinstance(thing, Path):
            return self._within_text(str(thing))
        return set()

    def _within_text(self, text: str) -> set[int]:
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


@dataclass(slots=True)
class _Way:
    """How something was reached."""

    thing: object
    before: _Way | None

    def told(self) -> str:
        steps: list[str] = []
        way: _Way | None = self
        while way is not None and len(steps) < _STEPS:
            name = type(way.thing).__name__
            if way.before is not None:
                name += _name_in(way.before.thing, way.thing)
            steps.append(name)
            way = way.before
        return " > ".join(reversed(steps))


def _name_in(holder: object, thing: object) -> str:
    if isinstance(holder, dict):
        return next(
            (f"[{key}]" for key, value in holder.items() if value is thing and isinstance(key, str)), ""
        )
    for name in (*getattr(type(holder), "__slots__", ()), *getattr(holder, "__dict__", ())):
        if isinstance(name, str) and getattr(holder, name, None) is thing:
            return f".{name}"
    return ""


def _reached(roots: Iterable[object] | None, apart: Collection[object]) -> Iterator[tuple[object, _Way]]:
    """Yield everything that can be reached, once, and how; never what is apart, nor this search's own things."""
    gc.collect()
    entered = {id(one) for one in apart}
    if roots is None:
        entered |= {id(one) for one, _ in _walk(list(apart), set())}
        start: list[object] = [vars(module) for module in list(sys.modules.values())]
        start += gc.get_objects()
    else:
        start = list(roots)
    entered |= {id(apart), id(start), id(roots), id(entered)}
    yield from _walk(start, entered)


def _walk(start: list[object], entered: set[int]) -> Iterator[tuple[object, _Way]]:
    # Frames hold what their functions hold by right, this search's among them.
    ends = (*_DEAD_ENDS, types.FrameType, _Way, _Sought)
    queue = deque(_Way(thing, None) for thing in start)
    own = {id(queue), id(start), id(entered)}
    while queue:
        way = queue.popleft()
        thing = way.thing
        if id(thing) in entered or id(thing) in own or isinstance(thing, ends):
            continue
        entered.add(id(thing))
        yield thing, way
        if not isinstance(thing, str | bytes | bytearray | int | float):
            queue.extend(_Way(one, way) for one in _referents(thing))


def _referents(thing: object) -> list[object]:
    referents = gc.get_referents(thing)
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
