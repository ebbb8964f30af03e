r"""The scan log as JSON Lines: one JSON object (RFC 8259) a line, UTF-8, fields that are never renamed.

| field | what |
|---|---|
| `format` | 1; a change that old readers would misread gets another number |
| `log` | identity of the log (`accreditation-kiosk/EVENT/8 hex digits`) |
| `index` | place in the log, 0 first, without gaps |
| `id` | UUID of the fact; the same fact never has two |
| `kind` | what happened: `scan`, `badge_printed`, … |
| `at` | RFC 3339, UTC, microseconds |
| `station`, `operator` | codes; `-` where nobody is signed in |
| `delegate` | UUID, or null |
| `outcome` | `admit`, `refer`, `refuse`, or null |
| `reasons` | array of stable codes, weightiest first |
| `code_hash` | keyed hash of the code, 32 hexadecimal digits, or null |
| `body` | further values by name; bytes as hexadecimal digits |
| `leaf_hash` | of the entry in the RFC 6962 tree, 64 hexadecimal digits |
| `person` | only where names were asked for: null, or `number`, `name`, `native_name`, `delegation`, `category` |

Characters beyond ASCII are written as `\uXXXX`, so a line is the same in every encoding and on every terminal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import IO, Any

from kiosk.exchange.log_source import Record
from kiosk.exchange.wording import plain, utc

FORMAT = 1


def write_jsonl(stream: IO[bytes], records: Iterable[Record], *, origin: str, names: bool) -> int:
    """Write the records, one a line, and return how many.

    Raises:
        OSError: From the stream.
    """
    written = 0
    for record in records:
        stream.write(line(record, origin=origin, names=names).encode("ascii") + b"\n")
        written += 1
    return written


def line(record: Record, *, origin: str, names: bool) -> str:
    """Return the JSON object of one record, ASCII, without a line break."""
    fact = record.fact
    told: dict[str, Any] = {
        "format": FORMAT,
        "log": origin,
        "index": record.index,
        "id": str(fact.id),
        "kind": fact.kind.value,
        "at": utc(fact.at),
        "station": fact.station,
        "operator": fact.operator,
        "delegate": None if fact.delegate_id is None else str(fact.delegate_id),
        "outcome": None if fact.outcome is None else fact.outcome.value,
        "reasons": [reason.value for reason in fact.reasons],
        "code_hash": None if fact.code_hash is None else fact.code_hash.hex(),
        "body": {key: plain(value) for key, value in fact.body.items()},
        "leaf_hash": record.leaf_hash.hex(),
    }
    if names:
        who = record.person
        told["person"] = (
            None
            if who is None
            else {
                "number": who.number,
                "name": who.name,
                "native_name": who.native,
                "delegation": who.delegation,
                "category": who.category,
            }
        )
    return json.dumps(_paired(told), allow_nan=False, separators=(",", ":"))


def _paired(value: Any) -> Any:
    """Return `value` with U+FFFD for every unpaired surrogate, which strict readers (RFC 7493) refuse."""
    if isinstance(value, str):
        return (
            value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    if isinstance(value, dict):
        return {_paired(key): _paired(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_paired(inner) for inner in value]
    return value
