from __future__ import annotations

import os
import stat

import pytest

from kiosk.store.keys import FileKeys
from tests.store_helpers import refused, unprivileged


def test_file_keys_are_made_once_and_read_back(tmp_path):
    keys = FileKeys(tmp_path)
    with refused("key_missing"):
        keys.store_key()
    keys.make()
    key = keys.store_key()
    assert len(key) == 32
    assert FileKeys(tmp_path).store_key() == key
    with refused("key_exists"):
        keys.make()
    assert keys.path("event.key") == tmp_path / "keys" / "event.key"
    if os.name == "posix":
        assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(keys.path("store.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "ab", "ab" * 31, "ab" * 33, "zz" * 32, "é" * 64, "00" * 100000])
def test_a_file_that_holds_no_key(tmp_path, text):
    keys = FileKeys(tmp_path)
    keys.make()
    keys.path("store.key").write_text(text, encoding="utf-8")
    with refused("key_unreadable"):
        keys.store_key()


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_key_that_others_may_read_is_refused(tmp_path):
    keys = FileKeys(tmp_path)
    keys.make()
    keys.path("store.key").chmod(0o640)
    with refused("key_unreadable"):
        keys.store_key()
    keys.path("store.key").chmod(0o600)
    with unprivileged(tmp_path), refused("key_unreadable"):
        keys.store_key()


def test_keys_cannot_be_made_where_nothing_can(tmp_path):
    (tmp_path / "keys").write_text("a file")
    with refused("folder_not_writable"):
        FileKeys(tmp_path).make()
