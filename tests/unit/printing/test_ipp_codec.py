"""IPP messages: what is written is read again, and nothing that is read breaks the reader."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.ipp_codec import BadAnswer, Tag, attribute, decode, encode

_numbers = st.integers(-(2**31), 2**31 - 1)
_texts = st.text(st.characters(codec="utf-8"), max_size=40)
_names = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=30)
_plain = st.one_of(
    st.tuples(st.sampled_from([Tag.INTEGER, Tag.ENUM]), _numbers),
    st.tuples(st.just(Tag.BOOLEAN), st.booleans()),
    st.tuples(st.sampled_from([Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.MIME_TYPE]), _texts),
    st.tuples(st.sampled_from([Tag.OCTETS, Tag.DATE_TIME]), st.binary(max_size=40)),
    st.tuples(st.just(Tag.RANGE), st.tuples(_numbers, _numbers)),
    st.tuples(st.just(Tag.RESOLUTION), st.tuples(_numbers, _numbers, st.integers(-128, 127))),
)


def _members(children):
    return st.dictionaries(_names, children, max_size=3).map(
        lambda found: (Tag.BEGIN_COLLECTION, found),
    )


_values = st.recursive(_plain, _members, max_leaves=8)


def _attribute(name, tagged):
    tag, value = tagged
    if tag is Tag.BEGIN_COLLECTION:
        value = [_attribute(member, inner) for member, inner in value.items()]
    return attribute(tag, name, value)


def _read(tagged):
    tag, value = tagged
    if tag is Tag.BEGIN_COLLECTION:
        return {member: [_read(inner)] for member, inner in value.items()}
    return value


@given(st.dictionaries(_names, _values, max_size=6), st.integers(0, 0xFFFF), st.binary(max_size=20))
def test_what_is_written_is_read(attributes, code, document):
    written = [_attribute(name, tagged) for name, tagged in attributes.items()]
    message = decode(encode(code, 7, [(Tag.OPERATION, []), (Tag.JOB, written)]) + document)
    assert (message.status, message.request_id) == (code, 7)
    assert message.of(Tag.OPERATION) == [{}]
    assert message.of(Tag.JOB) == [{name: [_read(tagged)] for name, tagged in attributes.items()}]


def test_several_values_stay_together():
    written = attribute(Tag.KEYWORD, "printer-state-reasons", "media-empty-error", "door-open-report")
    message = decode(encode(0, 1, [(Tag.PRINTER, [written])]))
    assert message.of(Tag.PRINTER) == [{"printer-state-reasons": ["media-empty-error", "door-open-report"]}]


def test_the_bytes_are_those_of_the_standard():
    """RFC 8010, appendix A.1: the first attributes of a Print-Job request, but for the version."""
    written = encode(
        2,
        1,
        [
            (
                Tag.OPERATION,
                [
                    attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
                    attribute(Tag.LANGUAGE, "attributes-natural-language", "en-us"),
                ],
            ),
            (Tag.JOB, [attribute(Tag.INTEGER, "copies", 20)]),
        ],
    )
    assert written == (
        b"\x02\x00\x00\x02\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x05en-us"
        b"\x02\x21\x00\x06copies\x00\x04\x00\x00\x00\x14\x03"
    )


def test_text_with_a_language_and_values_out_of_band():
    language = struct.pack(">H2sH4s", 2, b"fr", 4, b"vide")
    data = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x35\x00\x01a" + struct.pack(">H", len(language)) + language
    data += b"\x13\x00\x01b\x00\x00\x03"
    assert decode(data).of(Tag.PRINTER) == [{"a": ["vide"], "b": [None]}]


_HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"
_DEEP = b"\x02\x34\x00\x01a\x00\x00" + (b"\x4a\x00\x00\x00\x01b\x34\x00\x00\x00\x00") * 20
_DEEP += b"\x37\x00\x00\x00\x00" * 21 + b"\x03"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x02",
        b"<html>not a printer</html>",
        b"\x09" + _HEAD[1:] + b"\x03",
        _HEAD + b"\x01",
        _HEAD + b"\x44\x00\x01a\x00\x01b\x03",
        _HEAD + b"\x01\x44\x00\x00\x00\x01b\x03",
        _HEAD + b"\x01\x44\xff\xffa",
        _HEAD + b"\x01\x21\x00\x01a\x00\x03abc\x03",
        _HEAD + b"\x01\x35\x00\x01a\x00\x03\x00\xffa\x03",
        _HEAD + b"\x01\x34\x00\x01a\x00\x00\x03",
        _HEAD + b"\x01\x34\x00\x01a\x00\x00\x21\x00\x00\x00\x04\x00\x00\x00\x01\x37\x00\x00\x00\x00\x03",
        _HEAD + b"\x01\x34\x00\x01a\x00\x00\x21\x00\x01b\x00\x04\x00\x00\x00\x01\x37\x00\x00\x00\x00\x03",
        _HEAD + _DEEP,
        _HEAD + b"\x01\x44\x00\x01a\x00\x00" + b"\x44\x00\x00\x00\x00" * 20_001 + b"\x03",
        _HEAD + b"\x01" + b"\x30\x00\x01a\xff\xff" + bytes(65_535) * 40,
    ],
)
def test_anything_else_is_one_error(data):
    with pytest.raises(BadAnswer):
        decode(data)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data):
    with contextlib.suppress(BadAnswer):
        decode(_HEAD + b"\x01" + data)


@pytest.mark.parametrize(
    "wrong", [attribute(Tag.INTEGER, "copies", 2**40), attribute(Tag.NAME, "job-name", "x" * 40_000)]
)
def test_what_cannot_be_written_is_told(wrong):
    with pytest.raises(ValueError, match=r"range|long"):
        encode(2, 1, [(Tag.JOB, [wrong])])
