from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import Settings
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.settings_file import change_settings, changed_text

BY_HAND = """# Ours
[station]
code = "self-1"   # by the door

[interface]
# Nobody here reads Latin.
language = "ar"
sound = true

[camera]
source = "camera:0"
"""


def test_only_what_is_named_changes_and_comments_stay():
    made = changed_text(BY_HAND, {"interface.language": "fr", "interface.theme": "dark"})
    assert made == BY_HAND.replace('language = "ar"', 'language = "fr"').replace(
        "sound = true\n", 'sound = true\ntheme = "dark"\n'
    )


def test_a_section_that_is_not_there_is_added():
    assert changed_text("", {"interface.sound": False}) == "[interface]\nsound = false\n"
    made = changed_text(BY_HAND, {"self_service.speech": "never"})
    assert made == BY_HAND + '\n[self_service]\nspeech = "never"\n'


@pytest.mark.parametrize(
    "text",
    [
        '[interface]\nlanguage = """\nar"""\n',
        'interface = { language = "ar" }\n',
        'interface.language = "ar"\n',
        '["interface"]\nlanguage = "ar"\n',
    ],
)
def test_what_only_a_person_can_change_is_left_alone(text):
    with pytest.raises(BadInput, match="only a person") as refused:
        changed_text(text, {"interface.language": "fr"})
    assert refused.value.code == "settings_not_simple"
    assert "interface.language" in refused.value.remedy


def test_it_is_written_whole_and_read_back(tmp_path: Path):
    (tmp_path / "settings.toml").write_text(BY_HAND, encoding="utf-8")
    made = change_settings(tmp_path, {"interface.language": "es", "camera.source": 'camera:C "2" \\ é'})
    assert made == Settings.load(tmp_path)
    assert (made.interface.language, made.camera.source) == ("es", 'camera:C "2" \\ é')
    assert made.station.code == "self-1"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_a_folder_without_settings_gets_some(tmp_path: Path):
    assert change_settings(tmp_path, {"interface.sound": False}).interface.sound is False


def test_a_value_that_is_not_allowed_changes_nothing(tmp_path: Path):
    (tmp_path / "settings.toml").write_text(BY_HAND, encoding="utf-8")
    for changes in ({"interface.language": "xx"}, {"interface.sound": "loud"}, {"interface.smell": True}):
        with pytest.raises(BadInput):
            change_settings(tmp_path, changes)
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == BY_HAND
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "folder_not_writable")]
)
def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, monkeypatch, number, code):
    def refuse(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("kiosk.settings_file.os.fsync", refuse)
    with pytest.raises(EnvironmentFault) as told:
        change_settings(tmp_path, {"interface.sound": False})
    assert told.value.code == code
    assert list(tmp_path.iterdir()) == []


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=60))
def test_any_printable_text_comes_back_as_it_was(text):
    import tomllib

    made = changed_text(BY_HAND, {"camera.source": text})
    assert tomllib.loads(made)["camera"]["source"] == text
