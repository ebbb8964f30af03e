from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
import shiboken6

from kiosk.errors import EnvironmentFault, KioskError
from kiosk.event.duty import Care, Duty, Trouble
from ui.models.self_service.duty_watch import DutyWatch
from ui.tasks import Lane

SINCE = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PAPER = Duty(Trouble.PAPER, "printer_out_of_paper", SINCE)
CAMERA = Duty(Trouble.CAMERA, "camera_missing", SINCE)


class Book:
    """Finds what it is told to; `next` may be an error."""

    def __init__(self) -> None:
        self.next: Duty | KioskError = Duty()
        self.looks = 0
        self.threads: set[int] = set()

    def look(self) -> Duty:
        self.looks += 1
        self.threads.add(threading.get_ident())
        if isinstance(self.next, KioskError):
            raise self.next
        return self.next


class Rig:
    def __init__(self, qtbot) -> None:
        self.bot, self.book, self.lane = qtbot, Book(), Lane("test")
        self.watch = DutyWatch(self.book, self.lane)
        self.heard: list[str] = []
        self.watch.out.connect(self.heard.append)
        self.watch.back.connect(lambda: self.heard.append("back"))

    def find(self, what: Duty | KioskError) -> None:
        self.book.next = what
        looks = self.book.looks
        self.watch.look()
        self.bot.waitUntil(lambda: self.book.looks > looks and self.settled())

    def settled(self) -> bool:
        told = []
        self.lane.run(lambda: None, lambda _: told.append(True), lambda _: None)
        self.bot.waitUntil(lambda: bool(told))
        return True

    def close(self) -> None:
        self.watch.stop()
        self.lane.close()
        shiboken6.delete(self.watch)
        shiboken6.delete(self.lane)


@pytest.fixture
def rig(qtbot):
    made = Rig(qtbot)
    yield made
    made.close()


def test_a_change_is_told_once(rig):
    for what in (Duty(), PAPER, PAPER, CAMERA, Duty(), Duty()):
        rig.find(what)
    assert rig.heard == ["paper", "camera", "back"]
    assert rig.book.threads != {threading.get_ident()}


def test_what_should_be_seen_to_soon_is_seen_without_closing_anything(rig):
    seen = []
    rig.watch.seen.connect(seen.append)
    rig.find(Duty(cares=(Care.LABELS_LOW,)))
    assert seen == [Duty(cares=(Care.LABELS_LOW,))]
    assert rig.heard == []


def test_a_look_that_fails_closes_the_station(rig):
    rig.find(EnvironmentFault("store_damaged", "Damaged."))
    assert rig.heard == ["store"]
    assert rig.watch.duty.part == "store_damaged"
    rig.find(Duty())
    assert rig.heard == ["store", "back"]


def test_it_looks_again_by_itself_until_it_is_stopped(rig):
    rig.watch.start()
    rig.bot.waitUntil(lambda: rig.book.looks >= 2)
    rig.watch.stop()
    rig.settled()
    looks = rig.book.looks
    rig.find(Duty())
    # The look out of turn did not wind it up again.
    assert rig.book.looks == looks + 1
    assert not rig.watch.active


def test_what_an_admin_orders_shows_at_once_and_an_older_look_is_no_news(rig):
    rig.watch.look()
    rig.watch.take(Duty(Trouble.KEEPER, "", SINCE))
    rig.settled()
    assert rig.heard == ["keeper"]
    rig.watch.take(Duty())
    assert rig.heard == ["keeper", "back"]
    assert not rig.watch.active
    rig.watch.start()
    rig.watch.take(PAPER)
    assert rig.watch.active
