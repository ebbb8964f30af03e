"""The way to a syslog collector: TLS (RFC 5425), TCP (RFC 6587) or UDP (RFC 5426), every step with a deadline.

Syslog has no acknowledgement of its own, and a TCP acknowledgement only says that the other machine's kernel
has the bytes. What can be known: when this side ends the connection in order (TLS close_notify, then FIN) and the
other side ends it too, without a reset, then the collector had read everything: a program that closes a socket with
unread bytes causes a reset. `confirm` asks exactly that.
"""

from __future__ import annotations

import select
import socket
import ssl
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from kiosk.errors import BadInput, EnvironmentFault

_PORTS = {"tls": 6514, "tcp": 601, "udp": 514}
_MOST = {"tls": 8192, "tcp": 8192, "udp": 2048}
_DRAINED_BYTES = 64 * 1024
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class NotConfirmedError(OSError):
    """The connection ended without a sign that the collector had read everything."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to: `tls://HOST[:6514]`, `tcp://HOST[:601]` or `udp://HOST[:514]`."""

    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Target:
        """Return the target that `text` names.

        Raises:
            BadInput: `bad_target`.
        """
        try:
            parts = urlsplit(text)
            port = parts.port
        except ValueError as error:
            raise _bad_target(text) from error
        odd = parts.path.strip("/") or parts.query or parts.fragment or parts.username is not None
        if len(text) > 300 or parts.scheme not in _PORTS or not parts.hostname or odd or port == 0:
            raise _bad_target(text)
        return cls(parts.scheme, parts.hostname, port or _PORTS[parts.scheme])

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def most(self) -> int:
        """Return how many bytes a receiver should be able to take in one message."""
        return _MOST[self.scheme]

    @property
    def private(self) -> bool:
        """Return whether nobody on the way can read along: TLS, or this very machine."""
        return self.scheme == "tls" or self.host in _LOOPBACK


@dataclass(frozen=True, slots=True)
class Tls:
    """Files for TLS, all PEM: whom to trust, and, where the collector asks, who this machine is."""

    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    def context(self) -> ssl.SSLContext:
        """Return a context that checks the collector's certificate and name, TLS 1.2 or newer.

        Raises:
            EnvironmentFault: `tls_files_unreadable`.
        """
        try:
            context = ssl.create_default_context(cafile=None if self.ca is None else str(self.ca))
            if self.certificate is not None:
                context.load_cert_chain(self.certificate, self.key)
        except (OSError, ssl.SSLError) as error:
            raise EnvironmentFault(
                "tls_files_unreadable",
                f"The certificate or key files for TLS cannot be used: {error.strerror or error.args[-1]}.",
                "Give PEM files with --ca, --cert and --key that this user may read.",
            ) from error
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context


class Link(Protocol):
    """One connection to a collector; every call raises OSError when it does not come off in time."""

    def open(self) -> None:
        """Connect."""
        ...

    def send(self, messages: Sequence[bytes]) -> None:
        """Hand the messages over, in order."""
        ...

    def confirm(self) -> None:
        """End the connection and return only if the collector has read all, as far as can be known."""
        ...

    def abort(self) -> None:
        """Let go at once; may be called at any time."""
        ...


def link(target: Target, tls: Tls, timeout_s: float) -> Link:
    """Return a link to `target`, not yet open.

    Raises:
        EnvironmentFault: `tls_files_unreadable`.
    """
    if target.scheme == "udp":
        return DatagramLink(target)
    context = tls.context() if target.scheme == "tls" else None
    return StreamLink(target, context, timeout_s)


class StreamLink:
    """TCP with or without TLS, messages framed by octet counting."""

    def __init__(self, target: Target, context: ssl.SSLContext | None, timeout_s: float) -> None:
        self._target = target
        self._context = context
        self._timeout_s = timeout_s
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Connect, and with TLS check who answers."""
        bare = socket.create_connection((self._target.host, self._target.port), self._timeout_s)
        self._socket = bare
        bare.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if self._context is not None:
            self._socket = self._context.wrap_socket(bare, server_hostname=self._target.host)

    def send(self, messages: Sequence[bytes]) -> None:
        """Send `MSGLEN SP SYSLOG-MSG` for each; a peer that has ended the connection is found out first."""
        sock = self._opened()
        if _ended(sock):
            raise NotConfirmedError("the collector ended the connection")
        sock.sendall(b"".join(b"%d %b" % (len(one), one) for one in messages))

    def confirm(self) -> None:
        """End in order and wait for the collector's end."""
        sock = self._opened()
        end = time.monotonic() + self._timeout_s
        if _ended(sock):
            raise NotConfirmedError("the collector ended the connection")
        if isinstance(sock, ssl.SSLSocket):
            sock = self._unwrapped(sock)
        sock.shutdown(socket.SHUT_WR)
        drained = 0
        while chunk := _received(sock, end):
            drained += len(chunk)
            if drained > _DRAINED_BYTES:
                raise NotConfirmedError("the collector talks instead of ending the connection")
        _raise_reset(sock, end)
        self._close(sock)

    def abort(self) -> None:
        """Close without a word."""
        if self._socket is not None:
            self._close(self._socket)

    def _unwrapped(self, sock: ssl.SSLSocket) -> socket.socket:
        """End TLS in order; many collectors just end the TCP connection then, which counts the same."""
        try:
            self._socket = sock.unwrap()
        except ssl.SSLError as error:
            if not _is_end(error):
                raise
            self._socket = socket.socket(fileno=sock.detach())
            self._socket.settimeout(self._timeout_s)
        return self._socket

    def _opened(self) -> socket.socket:
        if self._socket is None:
            raise NotConfirmedError("not connected")
        return self._socket

    def _close(self, sock: socket.socket) -> None:
        self._socket = None
        with suppress(OSError):
            sock.close()


class DatagramLink:
    """UDP: one message a datagram, nothing ever confirmed; only a refusal by the other machine is noticed."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Find the address; nobody need be there."""
        family, kind, protocol, _, address = socket.getaddrinfo(
            self._target.host, self._target.port, type=socket.SOCK_DGRAM
        )[0]
        self._socket = socket.socket(family, kind, protocol)
        # A full send buffer must not hold us for ever.
        self._socket.settimeout(5.0)
        self._socket.connect(address)

    def send(self, messages: Sequence[bytes]) -> None:
        """Send each as a datagram."""
        if self._socket is None:
            raise NotConfirmedError("not connected")
        for one in messages:
            self._socket.send(one)

    def confirm(self) -> None:
        """Raise when the other machine has refused datagrams; silence proves nothing."""
        if self._socket is not None:
            try:
                _raise_reset(self._socket, 0.0)
            finally:
                self.abort()

    def abort(self) -> None:
        """Close."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _ended(sock: socket.socket) -> bool:
    """Return whether the peer has closed or reset the connection; the little that it may say is thrown away."""
    before, drained = sock.gettimeout(), 0
    while select.select([sock], [], [], 0)[0]:
        sock.settimeout(0)
        try:
            chunk = sock.recv(4096)
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        finally:
            sock.settimeout(before)
        drained += len(chunk)
        if not chunk or drained > _DRAINED_BYTES:
            return True
    return False


def _received(sock: socket.socket, end: float) -> bytes:
    sock.settimeout(max(end - time.monotonic(), 0.001))
    return sock.recv(4096)


def _raise_reset(sock: socket.socket, end: float) -> None:
    """Raise when the peer has reset the connection, or not acknowledged all of it by the moment `end`."""
    streams = sys.platform == "linux" and sock.type == socket.SOCK_STREAM
    while streams and _unacknowledged(sock) and time.monotonic() < end:
        select.select([], [], [], 0.005)
    error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, "the connection was reset")
    if streams and _unacknowledged(sock):
        raise NotConfirmedError("the collector ended the connection before everything had arrived")


def _unacknowledged(sock: socket.socket) -> int:
    """Return how many bytes the other machine's kernel has not acknowledged (SIOCOUTQ)."""
    import fcntl
    import termios

    return int.from_bytes(fcntl.ioctl(sock, termios.TIOCOUTQ, bytes(4)), sys.byteorder)


def _is_end(error: ssl.SSLError) -> bool:
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError)


def _bad_target(text: str) -> BadInput:
    return BadInput(
        "bad_target",
        f"{text[:100]!r} names no syslog collector.",
        "Write tls://HOST:6514, tcp://HOST:601 or udp://HOST:514.",
    )
