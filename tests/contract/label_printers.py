"""Label printers on loopback that keep what they are sent: a Zebra and a Brother QL."""

from __future__ import annotations

import base64
import binascii
import re
import socket
import threading
import zlib

import numpy as np


class _Fake:
    """One connection after the other, each served to its end."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        if self._listener.fileno() < 0:
            return
        # A listener that is closed in another thread's accept() would stay open.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client:
                try:
                    self.talk(client)
                except OSError:
                    continue

    def talk(self, client: socket.socket) -> None:
        raise NotImplementedError


class FakeZebra(_Fake):
    """Answers `~HS`, and prints labels at once or, while `held`, keeps them.

    Args:
        answers: False for one that says nothing.
    """

    def __init__(self, *, answers: bool = True) -> None:
        self.answers = answers
        self.flags: set[str] = set()
        self.held = False
        self.waiting: list[bytes] = []
        self.printed: list[bytes] = []
        self.cut_after: int | None = None
        super().__init__()

    def release(self) -> None:
        """Print what was kept."""
        self.held = False
        self._print()

    def switch_off_and_on(self) -> None:
        """Lose what was kept."""
        self.waiting.clear()
        self.held = False

    def talk(self, client: socket.socket) -> None:
        data = b""
        while piece := client.recv(65_536):
            data += piece
            if self.cut_after is not None and len(data) > self.cut_after:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                return
            if data.endswith(b"~HS"):
                self.waiting += re.findall(rb"\^XA.*?\^XZ", data, re.DOTALL)
                data = b""
                if not self.held and not self.flags:
                    self._print()
                if self.answers:
                    client.sendall(self._status())

    def _print(self) -> None:
        self.printed += self.waiting
        self.waiting = []

    def _status(self) -> bytes:
        on = {name: int(name in self.flags) for name in ("paper", "pause", "head", "ribbon", "hot", "cold")}
        lines = (
            f"030,{on['paper']},{on['pause']},1245,{len(self.waiting):03d},0,0,0,000,0,{on['cold']},{on['hot']}",
            f"001,0,{on['head']},{on['ribbon']},1,2,6,0,00000000,1,000",
            "1234,0",
        )
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in lines)


class FakeBrother(_Fake):
    """Keeps jobs; answers status questions, and says when a label is printed, unless it is `mute`."""

    def __init__(self, *, mute: bool = False, width: int = 62) -> None:
        self.mute = mute
        self.width = width
        self.errors = (0, 0)
        self.ends = 1
        self.jobs: list[bytes] = []
        super().__init__()

    def talk(self, client: socket.socket) -> None:
        data = b""
        while piece := client.recv(65_536):
            data += piece
            if data.endswith(b"\x1b@\x1biS"):
                data = b""
                self._say(client, 0)
            elif data.endswith(b"\x1a") and len(data) == brother_length(data):
                self.jobs.append(data)
                data = b""
                self._say(client, 6)
                self._say(client, self.ends)

    def _say(self, client: socket.socket, kind: int) -> None:
        if self.mute:
            return
        answer = bytearray(32)
        answer[:5] = b"\x80\x20B49"
        answer[8:12] = bytes([*self.errors, self.width, 0x0A])
        answer[18] = kind
        client.sendall(answer)


def zebra_picture(label: bytes) -> np.ndarray:
    """Return what a label prints, True where black, by reading its graphic field as the guide describes it."""
    found = re.search(rb"\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS", label)
    assert found
    whole, again, across = (int(found[number]) for number in (1, 2, 3))
    assert binascii.crc_hqx(found[4], 0) == int(found[5], 16)
    data = zlib.decompress(base64.b64decode(found[4]))
    assert whole == again == len(data)
    rows = np.frombuffer(data, np.uint8).reshape(-1, across)
    width = int(re.search(rb"\^PW(\d+)", label)[1])
    return np.unpackbits(rows, axis=1)[:, :width].astype(bool)


_HEAD = 200 + 2
_PAGE = 4 + 4 + 13 + 4 + 4 + 4 + 5 + 2


def brother_length(job: bytes) -> int:
    """Return how long a job must be by what it says of its pages, or -1 where that cannot be told yet."""
    at = _HEAD
    while True:
        if len(job) < at + _PAGE:
            return -1
        lines = int.from_bytes(job[at + 15 : at + 19], "little")
        at += _PAGE + lines * 93 + 1
        if len(job) < at:
            return -1
        if job[at - 1] == 0x1A:
            return at


def brother_pictures(job: bytes) -> list[np.ndarray]:
    """Return the pages of a job as all 720 pins burn them, seen from above: the first pin is at the right."""
    assert job[:_HEAD] == b"\x00" * 200 + b"\x1b@"
    pages, at = [], _HEAD
    while at < len(job):
        lines = int.from_bytes(job[at + 15 : at + 19], "little")
        begin = at + _PAGE
        rows = np.frombuffer(job[begin : begin + lines * 93], np.uint8).reshape(lines, 93)
        assert (rows[:, :3] == [ord("g"), 0, 90]).all()
        pages.append(np.unpackbits(rows[:, 3:], axis=1)[:, ::-1].astype(bool))
        at = begin + lines * 93 + 1
    return pages
