from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config import Settings, data_folder
from kiosk.errors import BadInput, EnvironmentFault


def own(folder: Path, text: str | bytes) -> Path:
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "settings.toml").write_bytes(data)
    return folder


def test_defaults_hold_where_nothing_is_set(tmp_path):
    settings = Settings.load(tmp_path)
    assert settings.station.code == "desk-1"
    assert settings.admission.mirror_amber_after_minutes == 720


def test_single_values_are_overridden(tmp_path):
    settings = Settings.load(
        own(tmp_path, '[station]\ncode = "desk-9"\n[admission]\nsame_code_hold_seconds = 3\n')
    )
    assert settings.station.code == "desk-9"
    assert settings.station.label == "Desk 1"
    assert settings.admission.same_code_hold_seconds == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[staton]\ncode = 'x'", "Known are: station"),
        ("station = 3", "Known are: station"),
        ("[station]\nname = 'x'", "Known are: code"),
        ("[station]\ncode = 3", "It takes a text"),
        ("[camera]\nfps = true", "whole number"),
        ("[camera]\nfps = 0", "It takes 1 to 240"),
        ("[people]\nlock_after_failures = 2", "It takes 3 to 20"),
        ("[people]\nidle_lock_minutes = 0", "It takes 1 to 720"),
        ("[people]\nvolunteers_must_sign_in = 'no'", "true or false"),
        ("[interface]\ntheme = 'pink'", "light, dark"),
        ("[interface]\nsound = 1", "true or false"),
        ("[station]\nlabel = '" + "x" * 500 + "'", "Shorten"),
        ("[station]\ngate = '" + "x" * 25 + "'", "Shorten"),
        ('[station]\nlabel = "a\\u0007b"', "Shorten"),
        ("[printer]\nfew_left = -1", "0 to 10000"),
        ("[printer]\nfew_left = 2.5", "whole number"),
        ("[printer]\ncheck_badge = 'sometimes'", "auto, always, never"),
        ("[printer]\ncheck_badge = true", "It takes a text"),
        ("[portrait]\nsame_person_one_in = -1", "It takes 0 to 10000"),
        ("[portrait]\nsame_person_one_in = 2.5", "whole number"),
        ("[portrait]\nsame_person_always = 'press'", "It takes a list of texts"),
        ("[portrait]\nsame_person_always = ['press', 3]", "It takes a list of texts"),
        ('[portrait]\nsame_person_always = ["a\\u0007b"]', "Shorten"),
        ("[station", "line"),
        (b"\xff\xfe[station]", "not valid TOML"),
        ("# " + "x" * 70_000, "64 KiB"),
    ],
)
def test_a_wrong_file_says_what_is_allowed(tmp_path, text, said):
    with pytest.raises(BadInput, match="settings.toml|" + said) as caught:
        Settings.load(own(tmp_path, text))
    assert caught.value.code == "bad_setting"
    assert said in str(caught.value)


def test_a_settings_folder_is_said(tmp_path):
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        Settings.load(tmp_path)
    assert caught.value.code == "settings_unreadable"


def test_the_data_folder_is_the_option_then_the_environment_then_the_users_own(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "named"))
    assert data_folder(tmp_path / "option") == tmp_path / "option"
    assert data_folder(None) == tmp_path / "named"
    monkeypatch.delenv("KIOSK_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder(None).name == "accreditation-kiosk"


def test_categories_to_compare_are_a_list(tmp_path):
    settings = Settings.load(own(tmp_path, '[portrait]\nsame_person_always = ["press", "security"]\n'))
    assert settings.portrait.same_person_always == ("press", "security")
    assert Settings.load(tmp_path / "none").portrait.same_person_always == ()
