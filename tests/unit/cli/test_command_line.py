"""The command as a whole: quick to answer, clear when it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import cli
from kiosk.cli import output
from kiosk.errors import BadInput, EnvironmentFault

HEAVY = ("PySide6", "cv2", "numpy", "reportlab", "sqlalchemy", "faker", "babel", "openpyxl", "zxingcpp")


def _run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **variables},
    )


def test_help_names_every_command_and_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom typer.testing import CliRunner\nfrom kiosk.cli import app\n"
        "result = CliRunner().invoke(app, ['--help'])\nprint(result.output)\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for name in cli._COMMANDS:
        assert f"  {name} " in done.stdout
    assert "LOADED []" in done.stdout


@pytest.mark.parametrize("name", cli._COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    result = CliRunner().invoke(cli.app, [name, "--help"])
    assert result.exit_code == 0, result.output
    assert "Usage:" in result.output


def test_an_unknown_command_is_a_usage_error() -> None:
    done = _run("check-out")
    assert done.returncode == 2
    assert "No such command" in done.stderr


def test_an_expected_error_is_one_message_with_its_remedy_and_status_2() -> None:
    done = _run("bench", "nothing-of-that-name")
    assert done.returncode == 2
    assert "nothing-of-that-name" in done.stderr
    assert "Known are" in done.stderr
    assert "Traceback" not in done.stderr


def test_messages_show_brackets_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert output.fail(BadInput("code", "Section [station] is unknown.", "Known: [camera].")) == 2
    shown = capsys.readouterr().err
    assert "[station]" in shown
    assert "[camera]" in shown


def test_a_reader_that_hangs_up_ends_the_command_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang_up() -> None:
        raise BrokenPipeError

    monkeypatch.setattr(cli, "app", hang_up)
    monkeypatch.setattr(sys, "stderr", open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - main closes it
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 0


def test_a_fault_of_the_environment_ends_with_status_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall() -> None:
        raise EnvironmentFault("disk_full", "The disk is full.", "Make room.")

    monkeypatch.setattr(cli, "app", fall)
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    assert "Make room." in capsys.readouterr().err


def test_json_lines_keep_every_script_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    output.emit({"name": "ليلى", "path": Path("a")})
    assert capsys.readouterr().out == '{"name": "ليلى", "path": "a"}\n'
