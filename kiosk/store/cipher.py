"""The encrypted file itself: how a connection to it is opened, and whether a key fits it."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

PAGE_BYTES = 4096
_SALT_BYTES = 16
_MAC_BYTES = 64
_MAC_SALT_MASK = 0x3A
_MAC_KEY_ROUNDS = 2
_PAGES_TRIED = 64


def connect(path: Path, key: bytes, busy_timeout_ms: int) -> Any:
    """Return a new DBAPI connection to the existing or new file `path`, keyed and set up; nothing is read yet.

    The driver is left in autocommit mode: transactions are begun and ended by `Store` alone.
    """
    conn = dbapi2.connect(
        str(path),
        timeout=busy_timeout_ms / 1000,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    # SQLCipher would write its own lines to standard error; every failure is told by an exception anyway.
    conn.execute("PRAGMA cipher_log_level = NONE")
    conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return conn


def tune(conn: Any) -> None:
    """Set what every connection to a store keeps to; reads the file, so a wrong key fails here."""
    conn.execute("PRAGMA journal_mode = WAL")
    for setting in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "cache_size = -16000",
        "journal_size_limit = 67108864",
    ):
        conn.execute(f"PRAGMA {setting}")


def key_fits(path: Path, key: bytes) -> bool:
    """Return whether any of the first pages of `path` was written under `key` (SQLCipher 4 page layout).

    A page ends in HMAC-SHA512 over its ciphertext, IV and little-endian number; the HMAC key is PBKDF2 of
    the raw key. So a damaged store can be told from a wrong key, unless the salt itself is damaged.
    """
    with path.open("rb") as file:
        data = file.read(PAGE_BYTES * _PAGES_TRIED)
    salt = bytes(byte ^ _MAC_SALT_MASK for byte in data[:_SALT_BYTES])
    mac_key = hashlib.pbkdf2_hmac("sha512", key, salt, _MAC_KEY_ROUNDS, len(key))
    for number in range(1, len(data) // PAGE_BYTES + 1):
        page = data[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]
        covered = page[_SALT_BYTES if number == 1 else 0 : -_MAC_BYTES] + number.to_bytes(4, "little")
        if hmac.compare_digest(hmac.digest(mac_key, covered, "sha512"), page[-_MAC_BYTES:]):
            return True
    return False
