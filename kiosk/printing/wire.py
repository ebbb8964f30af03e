"""A raw connection to a label printer: a network port, or a printer's device file; bounded in bytes and seconds."""

from __future__ import annotations

import os
import re
import select
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

from kiosk.errors import BadInput

_CONNECT_S = 3.0
_SEND_S = 20.0
_PIECE = 65_536
_PORT = 9100


class Wire(Protocol):
    """An open connection."""

    def send(self, data: bytes) -> None:
        """Send everything, or raise OSError."""
        ...

    def receive(self, done: Callable[[bytes], bool], most: int, seconds: float) -> bytes:
        """Return what came once it is `done`, `most` bytes are reached, `seconds` are over or the other end closed."""
        ...


@dataclass(frozen=True, slots=True)
class WireAddress:
    """Where a label printer is.

    Args:
        host: Empty for a device file.
        path: The device file, or empty.
        options: Of the address, by name; only those that were allowed.
    """

    host: str
    port: int
    path: str
    options: dict[str, int] = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """Return it as a person knows it."""
        return self.path or self.host


def parse_wire(spec: str, kind: str, allowed: dict[str, range]) -> WireAddress:
    """Return the address in `KIND://HOST[:PORT][?OPTION=NUMBER]` (port 9100) or `KIND:///dev/FILE`.

    Args:
        allowed: The options and the numbers that each may have.

    Raises:
        BadInput: `printer_address`.
    """
    try:
        parts = urlsplit(spec)
        host, port = parts.hostname or "", parts.port or _PORT
        pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError as error:
        raise _bad_address(spec, kind, allowed) from error
    path = parts.path if parts.path.startswith("/dev/") and ".." not in parts.path else ""
    wrong = parts.scheme != kind or bool(host) == bool(path) or (bool(host) and parts.path not in {"", "/"})
    wrong = wrong or parts.username is not None or bool(parts.fragment) or len(spec) > 400
    options = {}
    for name, text in pairs:
        number = int(text) if re.fullmatch(r"[0-9]{1,6}", text) else -1
        wrong = wrong or name not in allowed or number not in allowed[name]
        options[name] = number
    if wrong or not re.fullmatch(r"[\x21-\x7e]*", spec):
        raise _bad_address(spec, kind, allowed)
    return WireAddress(host, port, path, options)


@contextmanager
def wired(address: WireAddress) -> Iterator[Wire]:
    """Connect; `OSError` where there is nobody."""
    if address.path:
        if sys.platform == "win32":
            raise FileNotFoundError(address.path)
        handle = os.open(address.path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        try:
            yield _File(handle)
        finally:
            os.close(handle)
        return
    with socket.create_connection((address.host, address.port), _CONNECT_S) as link:
        yield _Port(link)


class _Port:
    """A network port."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link

    def send(self, data: bytes) -> None:
        # `sendall` keeps one limit for the whole of it.
        self._link.settimeout(_SEND_S)
        self._link.sendall(data)

    def receive(self, done: Callable[[bytes], bool], most: int, seconds: float) -> bytes:
        until, got = time.monotonic() + seconds, b""
        while len(got) < most and not done(got) and (left := until - time.monotonic()) > 0:
            self._link.settimeout(left)
            try:
                piece = self._link.recv(most - len(got))
            except TimeoutError:
                break
            if not piece:
                break
            got += piece
        return got


class _File:
    """A device file that does not block."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def send(self, data: bytes) -> None:
        until, rest = time.monotonic() + _SEND_S, memoryview(data)
        while rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([], [self._handle], [], left)[1]:
                raise TimeoutError
            rest = rest[os.write(self._handle, rest[:_PIECE]) :]

    def receive(self, done: Callable[[bytes], bool], most: int, seconds: float) -> bytes:
        until, got = time.monotonic() + seconds, b""
        while len(got) < most and not done(got) and (left := until - time.monotonic()) > 0:
            if not select.select([self._handle], [], [], left)[0]:
                break
            piece = os.read(self._handle, most - len(got))
            if not piece:
                break
            got += piece
        return got


def _bad_address(spec: str, kind: str, allowed: dict[str, range]) -> BadInput:
    options = ", ".join(f"{name}={values[0]}…{values[-1]}" for name, values in allowed.items())
    return BadInput(
        "printer_address",
        f"{spec[:80]!r} is not the address of a label printer.",
        f"It takes {kind}://HOST, {kind}://HOST:PORT or {kind}:///dev/FILE, then ? and options joined by &: {options}.",
    )
