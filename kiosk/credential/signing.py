"""Private signing keys and the files that hold them."""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from pathlib import Path
from typing import Self

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.errors import EnvironmentFault

_MAX_BYTES = 4096


class SigningKey:
    """An Ed25519 key (RFC 8032) that signs credentials, certificates and checkpoints.

    Args:
        private: The private key; it leaves this object only by `save`.
    """

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw()
        """The public key, 32 bytes."""
        self.kid = sha256(self.public).digest()[:4]
        """The key's id: the first 4 bytes of the SHA-256 of the public key."""

    @classmethod
    def generate(cls) -> Self:
        """Return a new key from the system's randomness."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the key in `path`, a PEM file (PKCS #8, RFC 5958) that only its owner may read.

        Raises:
            EnvironmentFault: `key_missing`, or `key_unreadable` (rights too wide, not a key, not Ed25519).
        """
        data = _read(path)
        try:
            private = load_pem_private_key(data, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise _unreadable(path, "is not an unencrypted PEM key") from error
        if not isinstance(private, Ed25519PrivateKey):
            raise _unreadable(path, "holds a key of another kind than Ed25519")
        return cls(private)

    def save(self, path: Path) -> None:
        """Write the key to the new file `path` with mode 0600; never overwrites.

        Raises:
            EnvironmentFault: `key_exists`, or `folder_not_writable`.
        """
        pem = self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise EnvironmentFault(
                "key_exists",
                f"The key file {path} is there already.",
                "Move it away first if it is really to be replaced.",
            ) from error
        except OSError as error:
            raise EnvironmentFault(
                "folder_not_writable",
                f"The key file {path} cannot be written: {error.strerror}.",
                "Check the folder's owner and rights, and the space left on the disk.",
            ) from error
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of `data`."""
        return self._private.sign(data)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "key_missing",
            f"The key file {path} is missing.",
            "Restore it from the sealed copy, or have a new key certified by the event's administrator.",
        ) from error
    except OSError as error:
        raise _unreadable(path, f"cannot be read: {error.strerror}") from error
    # Windows reports made-up modes; there the folder's own access list guards the file.
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise _unreadable(path, "may be read by others than its owner")
    if len(data) > _MAX_BYTES:
        raise _unreadable(path, "is far too large for a key")
    return data


def _unreadable(path: Path, why: str) -> EnvironmentFault:
    return EnvironmentFault(
        "key_unreadable",
        f"The key file {path} {why}.",
        f"Give it to the user who runs the station (chmod 600 {path.name}), or restore it from the sealed copy.",
    )
