"""What a printer says of itself and of a job, in our words."""

from __future__ import annotations

import pytest

from kiosk.event.badges import PrintState
from kiosk.printing import Soon, Supply
from kiosk.printing.ipp_state import job_state, sheets_left, state_of, supplies

IDLE = {"printer-state": [3], "printer-is-accepting-jobs": [True], "printer-state-reasons": ["none"]}


@pytest.mark.parametrize(
    ("reason", "code", "word"),
    [
        ("media-empty-error", "printer_out_of_paper", "paper"),
        ("media-empty", "printer_out_of_paper", "paper"),
        ("media-needed-error", "printer_out_of_paper", "paper"),
        ("media-jam-error", "printer_stopped", "jammed"),
        ("input-media-jam", "printer_stopped", "jammed"),
        ("door-open", "printer_stopped", "cover"),
        ("cover-open-error", "printer_stopped", "cover"),
        ("toner-empty-error", "printer_stopped", "toner"),
        ("marker-supply-empty-error", "printer_stopped", "toner"),
        ("marker-waste-full-error", "printer_stopped", "waste"),
        ("output-area-full-error", "printer_stopped", "tray"),
        ("offline-error", "printer_offline", "answer"),
        ("shutdown", "printer_offline", "answer"),
        ("connecting-to-device", "printer_offline", "answer"),
        ("paused", "printer_stopped", "paused"),
        ("spool-area-full-error", "printer_stopped", "memory"),
    ],
)
def test_reasons_become_faults(reason, code, word):
    state = state_of({**IDLE, "printer-state-reasons": ["other-report", reason]}, "P")
    assert (state.ok, state.code) == (False, code)
    assert word in state.message
    assert state.remedy


@pytest.mark.parametrize(
    ("reason", "word"),
    [
        ("media-low-warning", "paper is low"),
        ("toner-low-report", "toner is low"),
        ("marker-supply-low-warning", "toner is low"),
        ("media-empty-warning", "one of its trays is empty"),
        ("marker-waste-almost-full-warning", "waste"),
    ],
)
def test_warnings_do_not_stop_it(reason, word):
    state = state_of({**IDLE, "printer-state-reasons": [reason]}, "P")
    assert (state.ok, state.code) == (True, "ready")
    assert word in state.message


def test_reports_are_nothing():
    assert state_of({**IDLE, "printer-state-reasons": ["door-open-report"]}, "P").message == ""


def test_an_open_cover_comes_before_the_jam_behind_it():
    state = state_of({**IDLE, "printer-state-reasons": ["media-jam-error", "cover-open-error"]}, "P")
    assert "cover" in state.message


@pytest.mark.parametrize(
    "shown",
    [
        {},
        {**IDLE, "printer-state": [5]},
        {**IDLE, "printer-state": [None]},
        {**IDLE, "printer-is-accepting-jobs": [False]},
    ],
)
def test_a_stopped_printer_without_a_reason(shown):
    state = state_of(shown, "P")
    assert (state.ok, state.code) == (False, "printer_stopped")


@pytest.mark.parametrize("state", [4, 5])
@pytest.mark.parametrize(
    ("reason", "code"),
    [("media-empty-warning", "printer_out_of_paper"), ("media-jam-warning", "printer_stopped")],
)
def test_a_warning_is_what_a_printer_waits_for_that_is_not_idle(state, reason, code):
    shown = {**IDLE, "printer-state": [state], "printer-state-reasons": [reason]}
    assert state_of(shown, "P").code == code


@pytest.mark.parametrize(
    ("levels", "limits", "low"),
    [
        ([50, 3], [], True),
        ([50, 12], [10, 15], True),
        ([50, 12], [10, 10], False),
        ([-1, -2], [], False),
        ([None], [], False),
    ],
)
def test_supplies_by_their_levels(levels, limits, low):
    state = state_of({**IDLE, "marker-levels": levels, "marker-low-levels": limits}, "P")
    assert ("low" in state.message) == low


@pytest.mark.parametrize(
    ("trays", "left"),
    [
        ([b"type=sheetFeedAuto;maxcapacity=250;capacity=250;level=100;status=0;name=main;"], 100),
        (["capacity=250;level=0"], 0),
        (["capacity=250;level=-3"], None),
        (["capacity=250;level=-2"], None),
        (["level=1"], None),
        (["capacity=250;level=99999999999"], None),
        (["capacity=250;level=10", "capacity=100;level=20"], None),
        (["capacity=250;level=10", "capacity=100;level=-2"], 10),
        ([None, 7, b"\xff\xfe"], None),
        ([], None),
    ],
)
def test_sheets_are_counted_where_one_tray_counts(trays, left):
    assert sheets_left({"printer-input-tray": trays}) == left


@pytest.mark.parametrize(
    ("shown", "pages", "state"),
    [
        ({"job-state": [3]}, 1, PrintState.SENT),
        ({"job-state": [4]}, 1, PrintState.SENT),
        ({"job-state": [5]}, 1, PrintState.PRINTING),
        ({"job-state": [6]}, 1, PrintState.PRINTING),
        ({"job-state": [9]}, 1, PrintState.PRINTED),
        ({"job-state": [9], "job-impressions-completed": [0]}, 2, PrintState.PRINTED),
        ({"job-state": [9], "job-impressions-completed": [2]}, 2, PrintState.PRINTED),
        ({"job-state": [9], "job-impressions-completed": [1]}, 2, PrintState.UNKNOWN),
        ({"job-state": [9], "job-state-reasons": ["job-completed-with-errors"]}, 1, PrintState.UNKNOWN),
        ({"job-state": [7]}, 1, PrintState.UNKNOWN),
        ({"job-state": [7], "time-at-processing": [None]}, 1, PrintState.FAILED),
        ({"job-state": [7], "time-at-processing": [17]}, 1, PrintState.UNKNOWN),
        ({"job-state": [8], "time-at-processing": [None]}, 1, PrintState.FAILED),
        (
            {"job-state": [8], "time-at-processing": [None], "job-impressions-completed": [1]},
            1,
            PrintState.UNKNOWN,
        ),
        ({"job-state": [8], "time-at-processing": [17]}, 1, PrintState.UNKNOWN),
        ({"job-state": [8], "job-state-reasons": ["document-format-error"]}, 1, PrintState.FAILED),
        ({"job-state": [42]}, 1, PrintState.UNKNOWN),
        ({}, 1, PrintState.UNKNOWN),
    ],
)
def test_jobs(shown, pages, state):
    assert job_state(shown, pages) is state


def test_supplies_are_told_by_name_and_level():
    shown = {
        "marker-names": ["Black\u202e Toner\n", "Cyan", "x" * 500, "Waste", "Unknown", "Odd"],
        "marker-levels": [45, 3, 100, -3, -2, "full"],
    }
    assert supplies(shown) == (Supply("Black Toner", 45), Supply("Cyan", 3), Supply("x" * 60, 100))
    assert supplies({"marker-names": ["a"]}) == ()
    assert len(supplies({"marker-names": ["a"] * 90, "marker-levels": [1] * 90})) == 12
    state = state_of({**IDLE, **shown, "marker-low-levels": [10, 10, 10, -1, -1, -1]}, "P")
    assert (state.ok, state.soon, len(state.supplies)) == (True, (Soon.INK_LOW,), 3)


@pytest.mark.parametrize(
    ("reason", "soon"),
    [
        ("media-low-warning", Soon.PAPER_LOW),
        ("media-empty-warning", Soon.TRAY_EMPTY),
        ("toner-low-report", Soon.INK_LOW),
        ("marker-waste-almost-full-warning", Soon.WASTE_FULL),
    ],
)
def test_what_will_be_the_matter_has_a_code(reason, soon):
    assert state_of({**IDLE, "printer-state-reasons": [reason]}, "P").soon == (soon,)
