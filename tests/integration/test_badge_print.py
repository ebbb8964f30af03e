"""`kiosk badge print` over a real data folder."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from tests import small_event


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path / "data")


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


def test_an_admitted_delegates_badge_comes_out_once(made, tmp_path, clock):
    desk = open_desk(made.folder, clock=clock)
    desk.present(made.invitations[1].encode())
    desk.close()
    command = (
        "badge",
        "print",
        "1",
        "--data",
        str(made.folder),
        "--print-to",
        str(tmp_path / "out"),
        "--json",
    )
    done = run(*command)
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["state"] == "printed"
    assert [str(path) for path in (tmp_path / "out").iterdir()] == [told["badge"]]
    again = run(*command)
    assert isinstance(again.exception, BadInput)
    assert again.exception.code == "badge_in_force"
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(("number", "code"), [("1", "not_admitted"), ("99", "unknown_delegate")])
def test_nobody_gets_a_badge_unadmitted(made, number, code):
    done = run("badge", "print", number, "--data", str(made.folder))
    assert isinstance(done.exception, BadInput)
    assert done.exception.code == code
