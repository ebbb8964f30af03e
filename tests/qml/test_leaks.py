"""The finders of leaks find what is planted, and nothing where it is gone: a finder that cannot fail is worthless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from ui.leaks import PictureWatch, files_hold, held, model_texts, pictures_held, shown_texts
from ui.pictures import PictureShelf


def name() -> str:
    """Return a name that stands in no file and no constant: made anew each time."""
    return f"Zsof{chr(0xED)}a Quarri{chr(0x6E)}gton"


@dataclass(frozen=True, slots=True)
class Slotted:
    said: str
    more: object = None


class Plain:
    def __init__(self, said: object) -> None:
        self.said = said


def closure() -> Callable[[], object]:
    kept = name()
    return lambda: kept


def generator() -> Iterator[str]:
    kept = name()
    yield "ready"
    yield kept


def planted() -> dict[str, object]:
    """Return the name in every kind of hold, each made at run time."""
    cyclic: list[object] = [name()]
    cyclic.append(cyclic)
    array = np.frombuffer(name().encode() * 3, np.uint8).copy()
    attributed = QObject()
    attributed.kept = name()
    return {
        "a text": Slotted(f"Dear {name()},"),
        "capitals": Slotted(name().upper()),
        "bytes": Plain(name().encode()),
        "a bytearray": Plain(bytearray(b"\0\0" + name().encode())),
        "a view": Plain(memoryview(name().encode())),
        "Qt's bytes": Plain(QByteArray(name().encode())),
        "Qt's letters": Plain(name().encode("utf-16-le")),
        "an array": Plain([array.reshape(3, -1)]),
        "a key": {name(): 1},
        "a set": {name()},
        "deep down": Slotted("", ({"a": [Plain(Slotted(name()))]},)),
        "a closure": closure(),
        "a circle": cyclic,
        "an object of Qt's": attributed,
    }


@pytest.mark.parametrize("kind", list(planted()))
def test_a_name_is_found_in_every_kind_of_hold(kind: str) -> None:
    root = planted()[kind]
    assert {one.needle for one in held(("nobody", name()), [root])} == {1}
    assert held(("nobody",), [root]) == ()


def test_arrays_that_mask_some_of_their_values_are_looked_through_too():
    kept = np.ma.masked_array(np.frombuffer(b"Amina El Fassi", np.uint8), mask=False)
    assert held(["El Fassi"], roots=[[kept, np.ma.masked]])
    assert not held(["Okafor"], roots=[[kept, np.ma.masked]])


def test_names_are_found_in_the_whole_process_and_not_when_they_are_gone() -> None:
    kept = list(planted().values())
    ways = {one.where for one in held((name(),))}
    for kind in ("Slotted > str.said", "memoryview", "QByteArray", "ndarray", "cell", "set", "QObject"):
        assert any(kind in way for way in ways), kind
    del kept
    assert held((name(),)) == ()


def test_a_thing_tells_where_it_stands() -> None:
    (found,) = held((name(),), [Plain(Slotted("", {"who": name()}))])
    assert found.where == "Plain > Slotted.said > dict.more > str[who]"
    assert "Quarr" not in found.where


def test_what_is_apart_is_not_searched_but_what_others_hold_of_it_is() -> None:
    script = {"who": name()}
    station = Plain({"card": Slotted(name())})
    assert held((name(),), [script], apart=[script]) == ()
    assert len(held((name(),), [script, station], apart=[script])) == 1
    # Without roots all is searched but what the script reaches.
    (found,) = held((name(),), apart=[script])
    assert found.where.endswith("Slotted > str.said")


def test_numbers_of_bytes_are_found_as_given() -> None:
    assert held((b"\x00\xffportrait",), [Plain(b"...\x00\xffportrait...")])
    assert not held((b"\x00\xffportrait",), [Plain(b"...\x00\xffPORTRAIT...")])


def test_pictures_are_found_by_their_size() -> None:
    shelf = PictureShelf(900)
    assert pictures_held(90, 120, [shelf]) == ()
    shelf.put_bgr("person", np.zeros((120, 90, 3), np.uint8))
    (where,) = pictures_held(90, 120, [shelf])
    assert where.endswith("QImage[person]")
    assert pictures_held(120, 90, [shelf]) == ()
    shelf.clear()
    assert pictures_held(90, 120, [shelf]) == ()
    kept = Plain([np.zeros((120, 90), np.uint8)])
    assert len(pictures_held(90, 120, [kept])) == 1


def test_a_watched_picture_is_told_until_it_is_gone() -> None:
    watch = PictureWatch()
    frame = np.zeros((72, 128, 3), np.uint8)
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    cut = frame[10:50, 20:60]
    watch.watch(cut)
    watch.watch(image)
    del frame
    # What is cut out of a frame holds all of it.
    assert sorted(watch.left()) == [(30, 40), (40, 40), (128, 72)]
    del cut, image
    assert watch.left() == ()


_PAGE = b"""
import QtQuick
import QtQuick.Templates as T
Window {
    title: "Desk"
    Item {
        Text { text: "Seen" }
        Text { text: "Hidden"; visible: false }
        Text { text: "Clear"; opacity: 0 }
        Item { visible: false; Text { text: "Below hidden" } }
        Item { opacity: 0; Text { text: "Below clear" } }
        TextInput { text: "Typed" }
        T.Button { text: "Pressed"; Accessible.description: "Told" }
        Rectangle { Accessible.role: Accessible.Graphic; Accessible.name: "Heard" }
        Rectangle { visible: false; Accessible.role: Accessible.Graphic; Accessible.name: "Unheard" }
    }
}
"""


@pytest.fixture
def small_window(qtbot) -> Iterator[QQuickWindow]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(_PAGE, QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    engine.deleteLater()


def test_what_is_seen_or_told_of_a_window_is_found_and_no_more(small_window: QQuickWindow) -> None:
    assert set(shown_texts(small_window)) == {"Desk", "Seen", "Typed", "Pressed", "Told", "Heard"}
    small_window.setProperty("title", name())
    assert name() in shown_texts(small_window)


def test_what_models_hold_is_found_in_lists_and_maps() -> None:
    model = QObject()
    model.setObjectName("way")
    assert model_texts([model]) == ("way",)


@pytest.mark.parametrize("how", ["utf-8", "utf-16-le"])
def test_files_that_hold_a_name_are_told(tmp_path: Path, how: str) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "settings.toml").write_text("language = 'en'\n")
    (tmp_path / "deep" / "er" / "crash").write_bytes(b"\0" * 10 + name().upper().encode(how) + b"\0")
    # On the seam between two reads.
    (tmp_path / "deep" / "pixmap").write_bytes(b"\0" * ((1 << 20) - 4) + name().encode(how))
    (tmp_path / "broken").symlink_to("/nowhere")
    found = files_hold(tmp_path, (name(),))
    assert [path.name for path in found] == ["crash", "pixmap"]
    assert files_hold(tmp_path, ("nobody at all",)) == ()
    assert files_hold(tmp_path, (b"\x00\x01",)) == ()


def test_a_file_named_after_somebody_is_told(tmp_path: Path) -> None:
    (tmp_path / f"{name()}.pdf").write_bytes(b"%PDF")
    assert len(files_hold(tmp_path, (name(),))) == 1
