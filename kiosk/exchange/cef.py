r"""The scan log in ArcSight's Common Event Format, version 0 (implementation standard, revision 26).

`CEF:0|vendor|product|version|kind|name|severity|extension`. In the head `\` and `|` are escaped, in the extension
`\` and `=`; line breaks and other invisible characters are written out, so an event is always one line.

| key | what |
|---|---|
| `rt` | time, milliseconds since 1970 UTC |
| `dvchost` | station |
| `suser` | operator, where somebody is signed in |
| `externalId` | UUID of the fact |
| `outcome` | `admit`, `refer`, `refuse` |
| `reason` | stable codes, weightiest first |
| `duid` | UUID of the delegate |
| `cn1` | place in the log |
| `cs1` | leaf hash |
| `cs2` | keyed hash of the code |
| `cs3` | further values as JSON |
| `duser`, `cs4`, `cn2` | name, delegation and number, only where names were asked for |
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import IO

from kiosk.exchange.cells import visible
from kiosk.exchange.log_source import Record
from kiosk.exchange.wording import cef_severity, plain, title

VENDOR, PRODUCT = "Accreditation Kiosk", "accreditation-kiosk"
# The standard's own limits of the strings it defines.
_REASON_CHARS, _TEXT_CHARS = 1023, 4000


def write_cef(stream: IO[bytes], records: Iterable[Record], *, version: str) -> int:
    """Write the records, one a line, UTF-8, and return how many.

    Raises:
        OSError: From the stream.
    """
    written = 0
    for record in records:
        stream.write(event(record, version=version).encode() + b"\n")
        written += 1
    return written


def event(record: Record, *, version: str) -> str:
    """Return one record as a CEF event, one line; people are named where the record names them."""
    fact = record.fact
    head = (VENDOR, PRODUCT, version, fact.kind.value, title(fact), str(cef_severity(fact)))
    extension = " ".join(f"{key}={_value(text)}" for key, text in _extension(record) if text)
    return f"CEF:0|{'|'.join(map(_head, head))}|{extension}"


def _extension(record: Record) -> Iterator[tuple[str, str]]:
    fact = record.fact
    yield "rt", str(int(fact.at.astimezone(UTC).timestamp() * 1000))
    yield "dvchost", fact.station
    yield "suser", "" if fact.operator == "-" else fact.operator
    yield "externalId", str(fact.id)
    yield "outcome", "" if fact.outcome is None else fact.outcome.value
    yield "reason", ",".join(reason.value for reason in fact.reasons)[:_REASON_CHARS]
    yield "duid", "" if fact.delegate_id is None else str(fact.delegate_id)
    yield "cn1Label", "logIndex"
    yield "cn1", str(record.index)
    yield from _labelled("cs1", "leafHash", record.leaf_hash.hex())
    yield from _labelled("cs2", "codeHash", "" if fact.code_hash is None else fact.code_hash.hex())
    further = {key: plain(value) for key, value in fact.body.items()}
    yield from _labelled("cs3", "further", json.dumps(further) if further else "")
    if record.person is not None:
        yield "duser", record.person.name
        yield from _labelled("cs4", "delegation", record.person.delegation)
        yield from _labelled("cn2", "delegateNumber", str(record.person.number))


def _labelled(key: str, label: str, text: str) -> Iterator[tuple[str, str]]:
    if text:
        yield f"{key}Label", label
        yield key, text[:_TEXT_CHARS]


def _head(text: str) -> str:
    return visible(text).replace("\\", "\\\\").replace("|", "\\|")


def _value(text: str) -> str:
    return visible(text).replace("\\", "\\\\").replace("=", "\\=")
