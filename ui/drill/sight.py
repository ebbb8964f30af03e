"""What is to be seen of a window: its items by name, where they are, and whether they can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

_FAINT = 0.05


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield `root` and what is in it, as far as it is visible, parents first."""
    if not root.isVisible():
        return
    yield root
    for child in root.childItems():
        yield from visible_items(child)


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """Return the visible item of that name, or None."""
    return next((one for one in visible_items(window.contentItem()) if one.objectName() == name), None)


def usable(window: QQuickWindow, name: str) -> QQuickItem | None:
    """Return the item of that name where it can be worked now: visible, enabled, not faded out; else None."""
    item = find(window, name)
    if item is None or not item.isEnabled() or item.width() <= 0 or item.height() <= 0:
        return None
    return item if _opaque(item) else None


def middle(item: QQuickItem) -> QPointF:
    """Return where the middle of `item` is in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def inside(window: QQuickWindow, item: QQuickItem) -> bool:
    """Return whether the middle of `item` is within the window and within whatever clips it."""
    point = middle(item)
    if not (0 <= point.x() < window.width() and 0 <= point.y() < window.height()):
        return False
    return all(not one.clip() or one.contains(one.mapFromScene(point)) for one in upwards(item))


def _opaque(item: QQuickItem) -> bool:
    return all(one.opacity() > _FAINT for one in upwards(item))


def upwards(item: QQuickItem | None) -> Iterator[QQuickItem]:
    """Yield `item` and what it is in, up to the window's own; nothing of None."""
    while item is not None:
        yield item
        item = item.parentItem()
