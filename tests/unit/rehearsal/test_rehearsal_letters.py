"""A rehearsal's letters: whose they are, and where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.rehearsal.event import Rehearsal, make_event
from kiosk.rehearsal.letters import write_letters


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return make_event(tmp_path_factory.mktemp("letters") / "data", delegates=12, seed=11)


def test_letters_are_written_by_number(made: Rehearsal, tmp_path: Path) -> None:
    some = made.invitations[4:7]
    paths = write_letters(made, some, tmp_path / "letters")
    assert [path.name for path in paths] == [f"{i.number}.pdf" for i in some]
    assert all(path.read_bytes().startswith(b"%PDF-1.") for path in paths)


def test_a_folder_that_cannot_be_written_says_so(made: Rehearsal, tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file")
    with pytest.raises(EnvironmentFault) as caught:
        write_letters(made, made.invitations[:1], tmp_path / "letters")
    assert caught.value.code == "folder_not_writable"
