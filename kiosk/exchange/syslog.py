r"""The scan log as syslog messages (RFC 5424): structured data for programs, a line of text for people.

One message an entry: facility 13 (log audit), severity 3 to 6, HOSTNAME the machine, APP-NAME
`accreditation-kiosk`, MSGID the kind of fact. Structured data:

- `meta` `sequenceId`: place in the log plus one, from 1 again after 2147483647 (RFC 5424 section 7.3.1);
- `origin` `software`, `swVersion`, `enterpriseId`;
- `kiosk@PEN`: `log`, `index`, `id`, `station`, `operator`, `outcome`, `reasons`, `delegate`, `codeHash`, `leafHash`;
- `body@PEN`: further values of the fact by name; bytes as hexadecimal digits;
- `person@PEN`, only where names were asked for: `number`, `name`, `nativeName`, `delegation`, `category`.

PEN is the private enterprise number; 32473, IANA's for examples, unless the conference has its own. In values
`"`, `\` and `]` are escaped and invisible characters written out as `\u000a`. An entry too long for the
transport loses its `body`, which `cut="true"` says; `leafHash` still vouches for the whole.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.event.facts import Fact, Plain
from kiosk.exchange import cef, jsonl
from kiosk.exchange.cells import visible
from kiosk.exchange.log_source import Record
from kiosk.exchange.wording import plain, syslog_severity, title, utc

APP_NAME = "accreditation-kiosk"
EXAMPLE_PEN = 32473
_FACILITY = 13
_BOM = b"\xef\xbb\xbf"
_LAST_SEQUENCE = 2**31 - 1
_Params = Iterable[tuple[str, object]]


class Text(StrEnum):
    """What stands behind the structured data."""

    PLAIN = "plain"
    CEF = "cef"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Style:
    """How entries become messages.

    Args:
        log: Identity of the log.
        host: HOSTNAME, made printable ASCII (see `this_host`).
        version: Of this program.
        pen: Private enterprise number.
        most: Bytes of one message.
    """

    log: str
    host: str
    version: str
    text: Text = Text.PLAIN
    pen: int = EXAMPLE_PEN
    most: int = 8192


def message(record: Record, style: Style) -> bytes:
    """Return the SYSLOG-MSG of one record, at most `style.most` bytes."""
    whole = _message(record, style, _elements(record, style), _text(record, style))
    if len(whole) <= style.most:
        return whole
    fact = Fact(
        record.fact.id,
        record.fact.kind,
        record.fact.at,
        record.fact.station[:32],
        record.fact.operator[:32],
        record.fact.delegate_id,
        record.fact.code_hash,
        record.fact.outcome,
        record.fact.reasons[:4],
        {"cut": True},
    )
    short = Record(record.index, fact, record.leaf_hash)
    return _message(short, style, _elements(short, style), title(fact).encode())[: style.most]


def this_host() -> str:
    """Return this machine's name as HOSTNAME takes it: printable ASCII, at most 255, `-` where there is none."""
    return "".join(char for char in socket.gethostname() if "!" <= char <= "~")[:255] or "-"


def _message(record: Record, style: Style, elements: str, text: bytes) -> bytes:
    fact = record.fact
    priority = _FACILITY * 8 + syslog_severity(fact)
    head = f"<{priority}>1 {utc(fact.at)} {style.host} {APP_NAME} - {fact.kind.value} {elements} "
    return head.encode() + text


def _elements(record: Record, style: Style) -> str:
    fact, pen = record.fact, style.pen
    parts = [
        _element("meta", [("sequenceId", record.index % _LAST_SEQUENCE + 1)]),
        _element("origin", [("enterpriseId", pen), ("software", APP_NAME), ("swVersion", style.version)]),
        _element(
            f"kiosk@{pen}",
            [
                ("log", style.log),
                ("index", record.index),
                ("id", fact.id),
                ("station", fact.station),
                ("operator", fact.operator),
                ("outcome", fact.outcome),
                ("reasons", ",".join(fact.reasons) or None),
                ("delegate", fact.delegate_id),
                ("codeHash", None if fact.code_hash is None else fact.code_hash.hex()),
                ("leafHash", record.leaf_hash.hex()),
            ],
        ),
    ]
    if fact.body:
        # Names in structured data are at most 32 characters.
        parts.append(
            _element(f"body@{pen}", [(key[:32], _scalar(value)) for key, value in fact.body.items()])
        )
    if record.person is not None:
        who = record.person
        told = [("number", who.number), ("name", who.name), ("nativeName", who.native or None)]
        told += [("delegation", who.delegation), ("category", who.category)]
        parts.append(_element(f"person@{pen}", told))
    return "".join(parts)


def _element(name: str, params: _Params) -> str:
    told = "".join(f' {key}="{_escaped(str(value))}"' for key, value in params if value is not None)
    return f"[{name}{told}]"


def _scalar(value: Plain) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    return str(plain(value))


def _escaped(text: str) -> str:
    return visible(text).replace("\\", "\\\\").replace('"', '\\"').replace("]", "\\]")


def _text(record: Record, style: Style) -> bytes:
    if style.text is Text.CEF:
        text = cef.event(record, version=style.version)
    elif style.text is Text.JSON:
        text = jsonl.line(record, origin=style.log, names=record.person is not None)
    else:
        text = _sentence(record.fact)
    # MSG-UTF8 begins with a mark; what is ASCII needs none (RFC 5424 section 6.4).
    return text.encode() if text.isascii() else _BOM + text.encode()


def _sentence(fact: Fact) -> str:
    because = f" ({', '.join(fact.reasons)})" if fact.reasons else ""
    return visible(f"{title(fact)} at {fact.station}{because}")
