"""Private signing keys and the files that hold them."""

from __future__ import annotations

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

from kiosk.store.key_files import key_unreadable, read_key_file, write_key_file


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
        data = read_key_file(path)
        try:
            private = load_pem_private_key(data, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise key_unreadable(path, "is not an unencrypted PEM key") from error
        if not isinstance(private, Ed25519PrivateKey):
            raise key_unreadable(path, "holds a key of another kind than Ed25519")
        return cls(private)

    def save(self, path: Path) -> None:
        """Write the key to the new file `path` with mode 0600; never overwrites.

        Raises:
            EnvironmentFault: `key_exists`, or `folder_not_writable`.
        """
        pem = self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_key_file(path, pem)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of `data`."""
        return self._private.sign(data)
