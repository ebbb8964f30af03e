"""The accessibility tree that a screen reader sees: a screen and buses of a test's own, and AT-SPI over D-Bus.

`Hall` starts Xvfb, a session bus and the accessibility bus, each with an address of its own, so that tests side by
side never meet. `Reader` reads a program's tree and does what an assistive tool would.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in _LAUNCHERS if Path(path).exists()), None)
MISSING = next(
    (
        f"{name} is not installed (Debian: apt install xvfb dbus-daemon at-spi2-core)"
        for name, there in (
            ("Xvfb", shutil.which("Xvfb")),
            ("dbus-daemon", shutil.which("dbus-daemon")),
            ("at-spi-bus-launcher", LAUNCHER),
        )
        if there is None
    ),
    "",
)
"""Why there can be no accessibility tree here, or empty."""

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_ANSWER_S = 10.0
_UP_S = 30.0
_LOOK_S = 0.02
# AtspiStateType, by number; those that tests ask for.
_STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}
BUTTONS = frozenset({"button", "push button", "check box", "radio button", "toggle button", "link"})
ENTRIES = frozenset({"text", "entry", "password text", "spin button", "combo box"})
# Qt calls every sentence focusable; what is only read is no control.
_SAID = frozenset(
    {"label", "heading", "static", "frame", "window", "graphic", "alert message", "progress bar"}
)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree.

    Args:
        role: AT-SPI's name of it.
        bounds: x, y, width, height in pixels of the screen.
        address: Bus name and path, by which it is acted upon.
    """

    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple[Node, ...]
    bounds: tuple[int, int, int, int]
    address: tuple[str, str]

    def all(self) -> Iterator[Node]:
        """Yield this and everything below, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.all()

    def showing(self) -> list[Node]:
        """Return what of it is on the screen."""
        return [one for one in self.all() if "showing" in one.states]

    def buttons(self) -> list[Node]:
        """Return what can be pressed and is on the screen."""
        return [one for one in self.showing() if one.role in BUTTONS]

    def controls(self) -> list[Node]:
        """Return what can be pressed, typed into or reached by the keyboard, and is on the screen."""
        wanted = BUTTONS | ENTRIES
        return [
            one
            for one in self.showing()
            if one.role in wanted or ("focusable" in one.states and one.role not in _SAID)
        ]

    def named(self, name: str) -> Node:
        """Return the one thing on the screen that can be acted upon and has this name."""
        found = [one for one in self.controls() if one.name == name]
        assert len(found) == 1, f"{name!r}: {[one.name for one in self.controls()]}"
        return found[0]


class Hall:
    """A screen and buses of a test's own; a context manager that ends them all.

    Args:
        size: Of the screen, in pixels.
    """

    def __init__(self, size: tuple[int, int] = (1080, 1920)) -> None:
        self._size = size
        # Sockets stand in it, whose paths may have 107 letters: a test's own folder is too deep.
        self._folder = Path(tempfile.mkdtemp(prefix="hall-"))
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        try:
            self._open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End everything that was started here, and what that started."""
        for process in reversed(self._running):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15)
        for process in reversed(self._running):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
        self._running.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _open(self) -> None:
        assert LAUNCHER is not None
        base = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS_", "AT_SPI"))}
        base |= {"XDG_RUNTIME_DIR": str(self._folder), "HOME": str(self._folder), "NO_AT_BRIDGE": "0"}
        width, height = self._size
        screen = self._start(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"], base
        )
        base["DISPLAY"] = f":{self._line(screen)}"
        bus = self._start(["dbus-daemon", "--session", "--print-address=1", "--nofork"], base)
        base["DBUS_SESSION_BUS_ADDRESS"] = self._line(bus)
        self._start([LAUNCHER, "--launch-immediately"], base)
        self.environment = base | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QUICK_BACKEND": "software",
        }

    def _start(self, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(process)
        return process

    @staticmethod
    def _line(process: subprocess.Popen[bytes]) -> str:
        assert process.stdout is not None
        line = process.stdout.readline().decode().strip()
        assert line, f"{process.args} said nothing"
        return line


class Reader:
    """Reads and uses the accessibility tree of the programs in a hall; close it."""

    def __init__(self, hall: Hall) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        session = open_dbus_connection(hall.environment["DBUS_SESSION_BUS_ADDRESS"])
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")

        def address() -> str:
            body = session.send_and_get_reply(asked, timeout=_ANSWER_S).body
            return body[0] if body and body[0].startswith("unix:") else ""

        try:
            self._bus = open_dbus_connection(until(address))
        finally:
            session.close()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def program(self, wanted: Callable[[Node], bool] | None = None) -> Node:
        """Return the tree of the only program there, once it has a window and `wanted` holds of it."""

        def look() -> Node | None:
            for bus, path in self._call("org.a11y.atspi.Registry", _ROOT, _ACCESSIBLE, "GetChildren"):
                with contextlib.suppress(Gone):
                    node = self.tree(bus, path)
                    if node.children and (wanted is None or wanted(node)):
                        return node
            return None

        return until(look)

    def again(self, node: Node) -> Node:
        """Return a thing and what is below it as they are now."""
        return self.tree(*node.address)

    def tree(self, bus: str, path: str) -> Node:
        """Return everything from one thing downwards; what goes away meanwhile is left out."""
        children = []
        for child_bus, child_path in self._call(bus, path, _ACCESSIBLE, "GetChildren"):
            with contextlib.suppress(Gone):
                children.append(self.tree(child_bus, child_path))
        return Node(
            role=self._call(bus, path, _ACCESSIBLE, "GetRoleName"),
            name=self._property(bus, path, "Name"),
            description=self._property(bus, path, "Description"),
            states=self.states(bus, path),
            children=tuple(children),
            bounds=self._bounds(bus, path),
            address=(bus, path),
        )

    def focused(self, controls: Iterable[Node]) -> Node | None:
        """Return the one of `controls` that the keyboard is on now."""
        return next((one for one in controls if "focused" in self.states(*one.address)), None)

    def states(self, bus: str, path: str) -> frozenset[str]:
        """Return what a thing is now."""
        low, high = self._call(bus, path, _ACCESSIBLE, "GetState")
        return frozenset(name for bit, name in _STATES.items() if (low if bit < 32 else high) >> bit % 32 & 1)

    def press(self, node: Node) -> None:
        """Do what a touch does, as an assistive tool would."""
        names = [action[0] for action in self._call(*node.address, "org.a11y.atspi.Action", "GetActions")]
        index = next((names.index(name) for name in ("Press", "press", "Toggle") if name in names), 0)
        assert names, f"{node.name!r} can not be pressed"
        assert self._call(*node.address, "org.a11y.atspi.Action", "DoAction", "i", (index,)) is True

    def _bounds(self, bus: str, path: str) -> tuple[int, int, int, int]:
        try:
            x, y, width, height = self._call(bus, path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))
        except (Gone, ValueError, TypeError):
            return (0, 0, 0, 0)
        return (x, y, width, height)

    def _property(self, bus: str, path: str, name: str) -> str:
        from_bus = self._call(bus, path, "org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, name))
        return str(from_bus[1])

    def _call(  # noqa: PLR0917 - of D-Bus, all of them
        self,
        bus: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        message = new_method_call(DBusAddress(path, bus, interface), method, signature or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=_ANSWER_S)
        if reply.header.message_type is MessageType.error:
            raise Gone(f"{path} {method}: {reply.body}")
        return reply.body[0] if len(reply.body) == 1 else reply.body


class Gone(Exception):
    """What was asked about is not there any more, or has no such answer."""


def until(look: Callable[[], Any]) -> Any:
    """Return what `look` finds, once it finds something; fails after half a minute."""
    end = time.monotonic() + _UP_S
    while True:
        if found := look():
            return found
        assert time.monotonic() < end, "nothing came"
        time.sleep(_LOOK_S)
