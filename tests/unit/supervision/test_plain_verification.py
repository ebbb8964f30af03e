from __future__ import annotations

import pytest

from tests.unit.supervision.conftest import scan


@pytest.fixture
def told(room):
    """Verify and return the sentences as one text."""
    return lambda *checkpoints: " ".join(room.supervision().verify(checkpoints).sentences)


def test_a_whole_record(room, moments, told):
    assert "empty" in told()
    room.write(*(scan(moments(n)) for n in range(4)))
    assert "The record is whole: all 4 entries are as they were written" in told()
    assert "No checkpoint has left this machine yet" in told()


def test_what_was_confirmed_from_outside(room, moments, told):
    room.write(*(scan(moments(n)) for n in range(4)))
    with room.store.write() as conn:
        note = room.log.export_checkpoint(conn, "paper", moments(5))
    assert "covers the first 4 entries. Hand" in told()
    room.scan(moments(6))
    assert "covers the first 4 entries; the 1 entry after it rest" in told()
    assert "confirm the first 4 entries" in told(note)


def test_the_first_wrong_entry_and_what_can_be_trusted(room, moments, told):
    room.write(*(scan(moments(n)) for n in range(9)))
    room.spoil(5)
    assert (
        "The first wrong entry is number 5. Entries 0 to 4 can be trusted, nothing from there on." in told()
    )
    assert "damaged or changed" in told()
    room.spoil(0)
    assert "The very first entry (number 0) is wrong already" in told()


def test_a_cut_off_end(room, moments, told):
    room.write(*(scan(moments(n)) for n in range(6)))
    with room.store.write() as conn:
        note = room.log.export_checkpoint(conn, "paper", moments(7))
        conn.exec_driver_sql('DELETE FROM log_entry WHERE "index" >= 4')
    text = told(note)
    assert "damaged or changed: 4 entries" in text
    assert "Keep this data folder as it is" in text


def test_a_long_list_of_findings_is_cut(room, moments):
    room.write(*(scan(moments(n)) for n in range(40)))
    for index in range(0, 40, 2):
        room.spoil(index)
    sentences = room.supervision().verify().sentences
    assert len(sentences) < 12
    assert any("further findings" in one for one in sentences)
