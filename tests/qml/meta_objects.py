"""No object of a window may have a meta-object of its own.

PySide makes one for an object as soon as a signal is connected to a method of it that is no slot. QML keeps what it
knows of a type by the address of the meta-object, and may find there, once the object is gone, what it knew of another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QMetaMethod, QObject


def no_slots(root: object) -> set[str]:
    """Return the methods that a signal is connected to and that are no slots, of all that `root` holds."""
    return {f"{type(one).__name__}.{name}" for one in _held(root) for name in _added(one)}


def _held(root: object) -> Iterator[QObject]:
    seen: set[int] = set()
    left: list[Any] = [root]
    while left:
        one = left.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, (list, tuple, set, frozenset)):
            left.extend(one)
        elif isinstance(one, dict):
            left.extend(one.values())
        elif type(one).__module__.startswith("ui."):
            left.extend(getattr(one, "__dict__", {}).values())
            if isinstance(one, QObject) and shiboken6.isValid(one):
                yield one


def _added(one: QObject) -> Iterator[str]:
    known = one.metaObject()
    for method in map(known.method, range(known.methodOffset(), known.methodCount())):
        name = bytes(method.name().data()).decode()
        if method.methodType() == QMetaMethod.MethodType.Slot and not hasattr(
            getattr(type(one), name, None), "_slots"
        ):
            yield name
