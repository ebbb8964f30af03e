from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from kiosk.errors import BadInput, KioskError
from ui.tasks import Lane


@pytest.fixture
def lane(qtbot):
    made = Lane("test")
    yield made
    made.close()


def no_error(error: KioskError) -> None:
    raise AssertionError(error.code)


def test_results_come_back_to_the_thread_that_owns_the_lane(lane: Lane, qtbot) -> None:
    seen: list[tuple[int, int]] = []
    lane.run(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())), no_error)
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.get_ident()
    assert worker != here


def test_work_is_done_one_after_the_other_in_order(lane: Lane, qtbot) -> None:
    done: list[int] = []
    for number in range(20):
        lane.run(lambda number=number: number, done.append, no_error)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_only_the_newest_of_a_topic_is_told(lane: Lane, qtbot) -> None:
    gate = threading.Event()
    told: list[str] = []
    begun: list[str] = []

    def work(name: str) -> str:
        begun.append(name)
        assert gate.wait(10)
        return name

    for name in ("a", "b", "c"):
        lane.run(lambda name=name: work(name), told.append, no_error, topic="search")
    gate.set()
    qtbot.waitUntil(lambda: told == ["c"])
    assert "b" not in begun


def test_an_expected_error_arrives_as_itself_and_a_bug_as_words(
    lane: Lane, qtbot, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[KioskError] = []

    def refuse() -> None:
        raise BadInput("bad_thing", "It is bad.")

    def crash() -> None:
        raise ZeroDivisionError

    lane.run(refuse, lambda _: None, errors.append)
    lane.run(crash, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 2)
    assert [error.code for error in errors] == ["bad_thing", "internal_error"]
    assert "ZeroDivisionError" in caplog.text


def test_after_closing_nothing_is_told_and_nothing_begins(qtbot) -> None:
    gate, told = threading.Event(), []
    lane = Lane("closing", QObject())
    lane.run(lambda: gate.wait(10), told.append, no_error)
    lane.run(lambda: 2, told.append, no_error)
    gate.set()
    lane.close()
    lane.run(lambda: 3, told.append, no_error)
    qtbot.wait(10)
    assert told == []
