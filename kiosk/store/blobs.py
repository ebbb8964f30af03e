"""Pictures and documents, kept by the SHA-256 of their content."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, bindparam, insert, select

from kiosk.store.schema import blob


@dataclass(frozen=True, slots=True)
class Blob:
    """One picture or document, with its media type (RFC 6838)."""

    media_type: str
    data: bytes


_HAS = select(blob.c.sha256).where(blob.c.sha256 == bindparam("digest"))
_GET = select(blob.c.media_type, blob.c.data).where(blob.c.sha256 == bindparam("digest"))
_ADD = insert(blob)


def put(conn: Connection, data: bytes, media_type: str) -> bytes:
    """Keep `data` and return its SHA-256; the same content is kept once."""
    digest = sha256(data).digest()
    if conn.execute(_HAS, {"digest": digest}).first() is None:
        conn.execute(_ADD, {"sha256": digest, "media_type": media_type, "data": data})
    return digest


def get(conn: Connection, digest: bytes) -> Blob | None:
    """Return what was kept under `digest` (32 bytes), or None."""
    row = conn.execute(_GET, {"digest": digest}).first()
    return None if row is None else Blob(row.media_type, bytes(row.data))
