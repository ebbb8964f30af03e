"""One IPP request over HTTP or TLS: bounded in size and time, and clear about what may have been taken."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import itertools
import re
import socket
import ssl
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from kiosk.errors import BadInput
from kiosk.printing.ipp_codec import MOST_BYTES, Attribute, BadAnswer, Message, Tag, attribute, decode, encode
from kiosk.printing.printer import Unclear, fault_of, not_trusted, offline, stopped

USER = "accreditation-kiosk"
"""The name under which jobs are sent, and by which the printer shows them again."""
_CONNECT_S = 3.0
_ANSWER_S = 5.0
_PRINT_S = 60.0
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a printer is.

    Args:
        uri: As it goes into `printer-uri`, without options.
        tls: True for `ipps`.
        pin: SHA-256 of the printer's certificate (DER) in lower-case hex, or empty: then its issuer must be known.
    """

    uri: str
    host: str
    port: int
    path: str
    tls: bool
    pin: str = ""


def parse_address(spec: str) -> Address:
    """Return the address in `ipp://HOST[:PORT]/PATH` or `ipps://…[?sha256=HEX]` (port 631; RFC 3510, RFC 7472).

    Raises:
        BadInput: `printer_address`.
    """
    try:
        parts = urlsplit(spec)
        port = parts.port or 631
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise _bad_address(spec) from error
    pin = options.pop("sha256", "").replace(":", "").lower()
    wrong = parts.scheme not in {"ipp", "ipps"} or not parts.hostname or parts.username is not None
    wrong = wrong or bool(options) or bool(parts.fragment) or not re.fullmatch(r"[\x21-\x7e]*", spec)
    wrong = wrong or bool(pin and (parts.scheme == "ipp" or not re.fullmatch(r"[0-9a-f]{64}", pin)))
    if wrong or len(spec) > 400:
        raise _bad_address(spec)
    host, path = str(parts.hostname), parts.path or "/"
    shown = f"[{host}]" if ":" in host else host
    return Address(f"{parts.scheme}://{shown}:{port}{path}", host, port, path, parts.scheme == "ipps", pin)


class IppLink:
    """Asks one printer; each request has a connection of its own, so that a dead one is never met twice.

    Args:
        address: The printer's.
        name: For messages to a person.
    """

    def __init__(self, address: Address, name: str) -> None:
        self._address = address
        self._name = name

    def ask(
        self,
        operation: int,
        attributes: Iterable[Attribute] = (),
        job: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Message:
        """Send one request (RFC 8011) and return the answer, whatever its status.

        Raises:
            Unclear: `printer_offline` where the printer may have taken the request, or answered with something else than IPP.
            EnvironmentFault: `printer_offline`, `printer_not_trusted`, `printer_stopped` (refused by HTTP); it has not.
        """
        number = next(_numbers)
        job = tuple(job)
        groups = [(Tag.OPERATION, (*self._head(), *attributes)), *([(Tag.JOB, job)] if job else [])]
        body = encode(operation, number, groups) + document
        with self._connected(_PRINT_S if document else _ANSWER_S) as link:
            try:
                answer = decode(self._exchange(link, body))
            except (OSError, http.client.HTTPException, BadAnswer) as error:
                raise self._silent() from error
        if answer.request_id != number:
            raise self._silent()
        return answer

    def _head(self) -> tuple[Attribute, ...]:
        return (
            attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
            attribute(Tag.LANGUAGE, "attributes-natural-language", "en"),
            attribute(Tag.URI, "printer-uri", self._address.uri),
            attribute(Tag.NAME, "requesting-user-name", USER),
        )

    def _exchange(self, link: http.client.HTTPConnection, body: bytes) -> bytes:
        # With a Content-Length a printer sees when a dying program left half a badge.
        link.request("POST", self._address.path, body, {"Content-Type": "application/ipp"})
        with link.getresponse() as answer:
            if answer.status in {401, 403}:
                raise fault_of(stopped(self._name, "it wants a password, which this station has not"))
            if 400 <= answer.status < 500:
                raise fault_of(
                    stopped(self._name, f"it does not print at this address (HTTP {answer.status})")
                )
            if answer.status != http.HTTPStatus.OK:
                msg = f"HTTP {answer.status}"
                raise BadAnswer(msg)
            data = answer.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise BadAnswer("too long")
        return data

    @contextmanager
    def _connected(self, seconds: float) -> Iterator[http.client.HTTPConnection]:
        """Connect, and cut the connection when the request takes longer than `seconds` as a whole."""
        link = self._connection()
        # http.client's own limit is for each piece: one byte every few seconds would hold the desk for hours.
        watchdog = threading.Timer(seconds, self._cut, (link,))
        try:
            try:
                link.connect()
                self._compare(link)
            except ssl.SSLCertVerificationError as error:
                raise fault_of(not_trusted(self._name, self._seen())) from error
            except OSError as error:
                raise fault_of(offline(self._name)) from error
            link.sock.settimeout(seconds)
            watchdog.start()
            yield link
        finally:
            watchdog.cancel()
            if watchdog.is_alive():
                watchdog.join()
            link.close()

    def _connection(self) -> http.client.HTTPConnection:
        where = self._address
        if not where.tls:
            return http.client.HTTPConnection(where.host, where.port, timeout=_CONNECT_S)
        # A pinned certificate is compared as a whole, which is stricter than asking who signed it.
        context = _unchecked() if where.pin else ssl.create_default_context()
        return http.client.HTTPSConnection(where.host, where.port, timeout=_CONNECT_S, context=context)

    def _compare(self, link: http.client.HTTPConnection) -> None:
        if self._address.pin:
            seen = _fingerprint(link.sock)
            if not hmac.compare_digest(seen, self._address.pin):
                raise fault_of(not_trusted(self._name, seen))

    def _seen(self) -> str:
        """Return the fingerprint of the certificate that was not trusted, or empty."""
        try:
            where = (self._address.host, self._address.port)
            with (
                socket.create_connection(where, _CONNECT_S) as plain,
                _unchecked().wrap_socket(plain) as link,
            ):
                return _fingerprint(link)
        except OSError:
            return ""

    @staticmethod
    def _cut(link: http.client.HTTPConnection) -> None:
        try:
            link.sock.shutdown(socket.SHUT_RDWR)
        except (OSError, AttributeError):
            return

    def _silent(self) -> Unclear:
        state = offline(self._name)
        return Unclear(state.code, state.message, state.remedy)


def _unchecked() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _fingerprint(link: socket.socket) -> str:
    shown = link.getpeercert(binary_form=True) if isinstance(link, ssl.SSLSocket) else None
    return hashlib.sha256(shown or b"").hexdigest()


def _bad_address(spec: str) -> BadInput:
    return BadInput(
        "printer_address",
        f"{spec[:80]!r} is not the address of a printer.",
        "It takes ipp://HOST/ipp/print, or ipps://HOST/ipp/print?sha256=FINGERPRINT of the printer's certificate.",
    )
