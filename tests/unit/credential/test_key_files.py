"""Key files: private, never overwritten, and clear when something is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from kiosk.credential import SigningKey
from kiosk.errors import EnvironmentFault


def fault(path: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught:
        SigningKey.load(path)
    assert caught.value.remedy
    return caught.value


def write(path: Path, data: bytes, mode: int = 0o600) -> Path:
    path.write_bytes(data)
    path.chmod(mode)
    return path


def test_a_saved_key_comes_back_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key = SigningKey.generate()
    path = tmp_path / "station.key"
    key.save(path)
    assert path.stat().st_mode & 0o777 == 0o600
    again = SigningKey.load(path)
    assert (again.public, again.kid) == (key.public, key.kid)
    assert again.sign(b"x") == key.sign(b"x")
    assert len(key.kid) == 4


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "event.key"
    key = SigningKey.generate()
    key.save(path)
    with pytest.raises(EnvironmentFault) as caught:
        SigningKey.generate().save(path)
    assert caught.value.code == "key_exists"
    assert SigningKey.load(path).public == key.public


def test_a_folder_that_takes_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        SigningKey.generate().save(tmp_path / "nowhere" / "event.key")
    assert caught.value.code == "folder_not_writable"


def test_a_missing_key_is_said_so(tmp_path: Path) -> None:
    assert fault(tmp_path / "event.key").code == "key_missing"


def test_a_folder_in_the_place_of_the_key_is_unreadable(tmp_path: Path) -> None:
    assert fault(tmp_path).code == "key_unreadable"


@pytest.mark.skipif(os.name != "posix", reason="modes guard the file on POSIX only")
def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "station.key"
    SigningKey.generate().save(path)
    path.chmod(0o640)
    found = fault(path)
    assert found.code == "key_unreadable"
    assert "chmod 600" in found.remedy


def test_what_is_no_ed25519_pem_is_refused(tmp_path: Path) -> None:
    private = SigningKey.generate()._private
    encrypted = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))
    other = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    for number, data in enumerate([b"", b"hello", os.urandom(32), encrypted, other, b"-" * 5000]):
        assert fault(write(tmp_path / f"{number}.key", data)).code == "key_unreadable"


def test_the_key_does_not_show_in_its_representation() -> None:
    key = SigningKey.generate()
    assert key._private.private_bytes_raw().hex() not in f"{key!r}{vars(key)}"
