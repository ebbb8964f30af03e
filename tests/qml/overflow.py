"""Finds words that are cut off and controls that lie on each other, in any window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SLACK = 1.5
"""Pixels by which glyphs may round over their place."""
_PRESSED = ("QQuickAbstractButton", "QQuickButton", "QQuickTextInput", "QQuickSwitch", "QQuickComboBox")


def cut_texts(window: QQuickWindow) -> list[str]:
    """Return what is wrong with each visible text: elided, larger than its place, behind a clip or outside the window.

    What a Flickable holds may be scrolled to; it is held to the width of the Flickable and to its content's height.
    """
    return [
        f"{_called(item)}: {fault}: {item.property('text')[:60]!r}"
        for item in _shown(window.contentItem())
        if item.metaObject().className().startswith("QQuickText") and item.property("text")
        for fault in _faults(item, window)
    ]


def overlaps(window: QQuickWindow) -> list[str]:
    """Return each pair of visible, enabled controls that lie on each other, or one that reaches out of the window."""
    controls = [
        (item, _seen(item, window))
        for item in _shown(window.contentItem())
        if item.isEnabled() and any(item.inherits(kind) for kind in _PRESSED)
    ]
    found = []
    for index, (one, place) in enumerate(controls):
        if place is None:
            continue
        if not _within(place, QRectF(0, 0, window.width(), window.height())):
            found.append(f"{_called(one)} reaches out of the window")
        for other, its in controls[index + 1 :]:
            if its is None or _related(one, other):
                continue
            common = place.intersected(its)
            if common.width() > _SLACK and common.height() > _SLACK:
                found.append(f"{_called(one)} lies on {_called(other)}")
    return found


def _faults(item: QQuickItem, window: QQuickWindow) -> list[str]:
    faults = []
    if item.property("truncated"):
        faults.append("elided")
    wide, high = item.property("contentWidth") or 0, item.property("contentHeight") or 0
    # An item that has no size of its own is as large as its words.
    if item.width() > 0 and wide > item.width() + _SLACK:
        faults.append(f"{wide:.0f} wide in {item.width():.0f}")
    if item.height() > 0 and high > item.height() + _SLACK + _leading(item):
        faults.append(f"{high:.0f} high in {item.height():.0f}")
    place = _painted(item, wide, high)
    for bound, name in _bounds(item, window):
        if not _within(place, bound):
            faults.append(f"beyond {name}")
            break
    return faults


def _leading(item: QQuickItem) -> float:
    # Verdict words stand in less than their font's own line; nothing of a letter lies in what is left out.
    return 0.12 * item.property("font").pixelSize() if (item.property("lineHeight") or 1) != 1 else 0


def _painted(item: QQuickItem, wide: float, high: float) -> QRectF:
    """Return where the words are, in the window: `contentWidth` wide, aligned within the item."""
    left = {1: 0.0, 2: item.width() - wide, 4: (item.width() - wide) / 2}
    top = {32: 0.0, 64: item.height() - high, 128: (item.height() - high) / 2}
    x = left.get(_number(item, "effectiveHorizontalAlignment", 1), 0.0) if item.width() else 0.0
    y = top.get(_number(item, "verticalAlignment", 32), 0.0) if item.height() else 0.0
    return item.mapRectToScene(QRectF(x, y, wide, min(high, item.height() or high)))


def _number(item: QQuickItem, name: str, otherwise: int) -> int:
    """Return an enumerated property as QML has it; Python has no converter for some of them."""
    context = QQmlEngine.contextForObject(item)
    if context is None:
        return otherwise
    value = QQmlExpression(context, item, name).evaluate()
    value = value[0] if isinstance(value, tuple) else value
    return value if isinstance(value, int) else otherwise


def _bounds(item: QQuickItem, window: QQuickWindow) -> list[tuple[QRectF, str]]:
    """Return what the words must stay within, innermost first."""
    bounds: list[tuple[QRectF, str]] = []
    held = False
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            content = above.property("contentItem")
            reach = QRectF(0, 0, above.property("contentWidth"), above.property("contentHeight"))
            bounds.append((content.mapRectToScene(reach), f"what {_called(above)} can scroll to"))
            held = True
        elif above.clip() and not held:
            bounds.append((above.mapRectToScene(above.boundingRect()), f"the clip of {_called(above)}"))
        above = above.parentItem()
    if not held:
        bounds.append((QRectF(0, 0, window.width(), window.height()), "the window"))
    return bounds


def _seen(item: QQuickItem, window: QQuickWindow) -> QRectF | None:
    """Return what can be touched of a control, in the window; None where all of it is scrolled away."""
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    above = item.parentItem()
    while above is not None:
        if above.clip():
            place = place.intersected(above.mapRectToScene(above.boundingRect()))
        above = above.parentItem()
    return None if place.isEmpty() else place


def _shown(root: QQuickItem) -> list[QQuickItem]:
    """Return `root` and what is below it, as far as it can be seen."""
    if not root.isVisible() or root.opacity() == 0:
        return []
    return [root, *(one for child in root.childItems() for one in _shown(child))]


def _within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(inner) or inner.isEmpty()


def _related(one: QQuickItem, other: QQuickItem) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _called(item: QQuickItem) -> str:
    """Return the nearest name, the item's own or that of what it stands in."""
    above: QQuickItem | None = item
    while above is not None:
        if above.objectName():
            return above.objectName()
        above = above.parentItem()
    return item.metaObject().className()
