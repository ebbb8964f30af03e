"""IPP messages as bytes (RFC 8010): requests are written, answers are read with every length checked first.

An answer is a stranger's: its size, the number of its attributes and the depth of its collections are bounded, and
whatever does not fit the grammar is one error, `BadAnswer`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeAlias

MOST_BYTES = 2_000_000
"""The longest answer that is read."""
_MOST_ATTRIBUTES = 20_000
_DEEPEST = 8
_LONGEST_NAME = 255
_LONGEST_VALUE = 32_767

Values: TypeAlias = dict[str, list[Any]]
"""Attributes by name: int, bool, str, bytes (octetString, dateTime), (low, high), (across, down, unit), None (no value), Values."""


class BadAnswer(ValueError):
    """Bytes that are no IPP message, or one beyond the bounds."""


class Tag(IntEnum):
    """Delimiters and value tags of RFC 8010, section 3.5."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    BEGIN_COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


_NUMBERS = frozenset({Tag.INTEGER, Tag.ENUM})
_WITH_LANGUAGE = frozenset({Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE})
_OUT_OF_BAND = range(0x10, 0x20)
_STRINGS = range(0x40, 0x60)


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a request.

    Args:
        values: One or more; a collection's value is a sequence of `Attribute`.
    """

    tag: Tag
    name: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """An answer: its status and its groups of attributes, in the order they came."""

    status: int
    request_id: int
    groups: list[tuple[int, Values]] = field(default_factory=list)

    def of(self, tag: Tag) -> list[Values]:
        """Return every group of one kind."""
        return [values for kind, values in self.groups if kind == tag]


def attribute(tag: Tag, name: str, *values: Any) -> Attribute:
    """Return an attribute of a request."""
    return Attribute(tag, name, values)


def encode(code: int, request_id: int, groups: Iterable[tuple[Tag, Iterable[Attribute]]]) -> bytes:
    """Return a message of IPP 2.0.

    Args:
        code: The operation, or the status of an answer.
        groups: Attributes by group; the operation's first.

    Raises:
        ValueError: A name or value that is too long or out of range.
    """
    out = bytearray(struct.pack(">BBHI", 2, 0, code, request_id))
    for tag, attributes in groups:
        out.append(tag)
        for each in attributes:
            _write(out, each.tag, each.name, each.values)
    out.append(Tag.END)
    return bytes(out)


def decode(data: bytes) -> Message:
    """Return the message that `data` begins with; what follows its end is a document and is not looked at.

    Raises:
        BadAnswer: Anything else.
    """
    if not 8 < len(data) <= MOST_BYTES:
        raise BadAnswer("an answer of this length")
    major, _, status, request_id = struct.unpack_from(">BBHI", data)
    if major not in {1, 2}:
        raise BadAnswer("an unknown version")
    message = Message(status, request_id)
    reader = _Reader(data, 8)
    while (tag := reader.byte()) != Tag.END:
        if not 0 < tag < 0x10:
            raise BadAnswer("a value outside a group")
        group: Values = {}
        message.groups.append((tag, group))
        reader.attributes(group)
    return message


class _Reader:
    """Walks over a message; every step is checked against its end."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at
        self._left = _MOST_ATTRIBUTES

    def byte(self) -> int:
        return self._take(1)[0]

    def attributes(self, group: Values) -> None:
        """Read attributes into `group`, up to the next delimiter."""
        last: list[Any] | None = None
        while self._peek() >= 0x10:
            tag, name, value = self._field()
            if name:
                # A second attribute of that name is forbidden; the first one stands (section 3.1.1 says it is an error).
                last = group.setdefault(name, [])
            if last is None:
                raise BadAnswer("a value without a name")
            last.append(self._value(tag, value, 0))

    def _collection(self, depth: int) -> Values:
        """Read members up to the end of the collection (section 3.1.6)."""
        if depth >= _DEEPEST:
            raise BadAnswer("collections too deep")
        members: Values = {}
        last: list[Any] | None = None
        while True:
            tag, name, value = self._field()
            if name:
                raise BadAnswer("a name inside a collection")
            if tag == Tag.END_COLLECTION:
                return members
            if tag == Tag.MEMBER_NAME:
                last = members.setdefault(value.decode("utf-8", "replace"), [])
                continue
            if last is None:
                raise BadAnswer("a member without a name")
            last.append(self._value(tag, value, depth + 1))

    def _value(self, tag: int, value: bytes, depth: int) -> Any:
        if tag == Tag.BEGIN_COLLECTION:
            return self._collection(depth)
        try:
            return _plain(tag, value)
        except struct.error as error:
            raise BadAnswer("a value of the wrong length") from error

    def _field(self) -> tuple[int, str, bytes]:
        self._left -= 1
        if self._left < 0:
            raise BadAnswer("too many attributes")
        tag = self.byte()
        if tag < 0x10:
            raise BadAnswer("a collection without an end")
        name = self._take(self._length())
        return tag, name.decode("utf-8", "replace"), self._take(self._length())

    def _length(self) -> int:
        return int.from_bytes(self._take(2), "big")

    def _peek(self) -> int:
        if self._at >= len(self._data):
            raise BadAnswer("it ends too early")
        return self._data[self._at]

    def _take(self, count: int) -> bytes:
        begin, self._at = self._at, self._at + count
        if self._at > len(self._data):
            raise BadAnswer("it ends too early")
        return self._data[begin : self._at]


def _plain(tag: int, value: bytes) -> Any:
    """Return a value that is no collection; `struct.error` where its length is wrong."""
    if tag in _OUT_OF_BAND:
        return None
    if tag in _NUMBERS:
        return struct.unpack(">i", value)[0]
    if tag == Tag.BOOLEAN:
        return struct.unpack(">?", value)[0]
    if tag == Tag.RANGE:
        return struct.unpack(">ii", value)
    if tag == Tag.RESOLUTION:
        return struct.unpack(">iib", value)
    if tag in _WITH_LANGUAGE:
        (skip,) = struct.unpack_from(">H", value)
        (length,) = struct.unpack_from(">H", value, 2 + skip)
        return value[4 + skip : 4 + skip + length].decode("utf-8", "replace")
    return value.decode("utf-8", "replace") if tag in _STRINGS else value


def _write(out: bytearray, tag: Tag, name: str, values: Iterable[Any]) -> None:
    for value in values:
        if tag is Tag.BEGIN_COLLECTION:
            _field(out, tag, name, b"")
            for member in value:
                _field(out, Tag.MEMBER_NAME, "", member.name.encode())
                _write(out, member.tag, "", member.values)
            _field(out, Tag.END_COLLECTION, "", b"")
        else:
            _field(out, tag, name, _bytes(tag, value))
        name = ""


def _field(out: bytearray, tag: Tag, name: str, value: bytes) -> None:
    label = name.encode()
    if len(label) > _LONGEST_NAME or len(value) > _LONGEST_VALUE:
        msg = "a name or value that is too long"
        raise ValueError(msg)
    out += struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(value)) + value


def _bytes(tag: Tag, value: Any) -> bytes:
    try:
        if tag in _NUMBERS:
            return struct.pack(">i", value)
        if tag is Tag.BOOLEAN:
            return struct.pack(">?", value)
        if tag is Tag.RANGE:
            return struct.pack(">ii", *value)
        if tag is Tag.RESOLUTION:
            return struct.pack(">iib", *value)
    except struct.error as error:
        msg = "a number out of range"
        raise ValueError(msg) from error
    return value if isinstance(value, bytes) else str(value).encode()
