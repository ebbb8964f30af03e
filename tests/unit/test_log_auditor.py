from __future__ import annotations

import threading

import pytest

from kiosk import log_auditor
from kiosk.errors import EnvironmentFault
from kiosk.log_auditor import LogAuditor


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(log_auditor, "_BEFORE_S", 0.0)
    monkeypatch.setattr(log_auditor, "_BREATH_S", 0.0)


def test_it_audits_beside_the_work_and_keeps_what_it_found():
    done = threading.Event()

    def audit(progress):
        progress(1)
        done.set()
        return "whole"

    auditor = LogAuditor(audit)
    auditor.begin()
    auditor.begin()
    assert done.wait(5)
    auditor.stop()
    assert auditor.report == "whole"


def test_it_gives_up_at_the_next_batch_when_the_station_closes():
    begun = threading.Event()

    def audit(progress):
        begun.set()
        while True:
            progress(1)

    auditor = LogAuditor(audit)
    auditor.begin()
    assert begun.wait(5)
    auditor.stop()
    assert auditor.report is None


def test_a_log_that_cannot_be_read_is_left_to_the_next_scan():
    asked = threading.Event()

    def audit(_):
        asked.set()
        raise EnvironmentFault("store_busy", "Busy.")

    auditor = LogAuditor(audit)
    auditor.begin()
    assert asked.wait(5)
    auditor.stop()
    assert auditor.report is None


def test_stopped_before_it_began_it_never_runs():
    auditor = LogAuditor(lambda _: pytest.fail("it ran"))
    auditor.stop()
    auditor.begin()
    auditor.stop()
