"""Footage that waits: for a volunteer at every verdict, for the autopilot only while a badge is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from tests.qml.rig import Rig
from ui.models.flow import Action, Step
from ui.queue_pacer import QueuePacer


class Queue:
    """Remembers whether it is held."""

    held = True

    def hold(self) -> None:
        self.held = True

    def go(self) -> None:
        self.held = False


@pytest.mark.parametrize("reads", [True, False])
def test_the_next_person_waits(rig: Rig, reads: bool) -> None:  # noqa: FBT001 - pytest hands it in by name
    queue, parent = Queue(), QObject()
    pacer = QueuePacer(rig.desk, queue, reads=reads, parent=parent)
    assert queue.held
    pacer.begin()
    assert not queue.held
    rig.scan()
    assert queue.held is reads
    rig.desk.primary()
    assert rig.desk.step is Step.PHOTO
    assert not queue.held
    rig.look_until(Step.REVIEW)
    assert queue.held
    rig.desk.act(Action.NEXT)
    assert not queue.held
