"""When a station closes and comes back, second by second, with a clock that only moves when told to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.desk_health import Health
from kiosk.event.duty import Care, Duty, Trouble
from kiosk.event.facts import Fact, FactKind
from kiosk.self_service_duty import (
    MEGABYTE,
    Bounds,
    ClockGuard,
    DutyRule,
    Findings,
    findings,
    latest_mark,
    unreadable,
)
from kiosk.station import Part

START = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
WELL = Part(ok=True, code="ok")
PLENTY = 50_000 * MEGABYTE
NOTHING = Findings({})


def health(**parts: Part) -> Health:
    return Health(**{"camera": WELL, "printer": WELL, "mirror": WELL, "log": WELL} | parts)


def found(
    free: int = PLENTY, *, clock_behind: bool = False, short: bool = False, **codes: str | Part
) -> Findings:
    parts = {key: one if isinstance(one, Part) else Part(ok=False, code=one) for key, one in codes.items()}
    return findings(health(**parts), free, clock_behind=clock_behind, bounds=Bounds(), short=short)


class Looks:
    """Looks once a second."""

    def __init__(self) -> None:
        self.clock = FakeClock(START)
        self.rule = DutyRule(self.clock)

    def see(self, what: Findings, seconds: int = 1) -> Duty:
        for _ in range(seconds):
            duty = self.rule.see(what)
            self.clock.advance(1)
        return duty


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.mark.parametrize(
    ("codes", "trouble", "part"),
    [
        ({"camera": "camera_unplugged"}, Trouble.CAMERA, "camera_unplugged"),
        ({"camera": "camera_black"}, Trouble.CAMERA, "camera_black"),
        ({"printer": "printer_out_of_paper"}, Trouble.PAPER, "printer_out_of_paper"),
        ({"printer": "printer_offline"}, Trouble.PRINTER, "printer_offline"),
        ({"printer": "printer_paused"}, Trouble.PRINTER, "printer_paused"),
        ({"mirror": "mirror_too_old"}, Trouble.REGISTRY, "mirror_too_old"),
        ({"mirror": "store_damaged"}, Trouble.STORE, "store_damaged"),
        ({"log": "log_damaged"}, Trouble.RECORD, "log_damaged"),
        ({"log": "store_busy"}, Trouble.STORE, "store_busy"),
    ],
)
def test_each_part_that_is_not_well_closes_the_station(looks, codes, trouble, part):
    duty = looks.see(found(**codes), 5)
    assert (duty.open, duty.trouble, duty.part, duty.code) == (False, trouble, part, trouble.value)


def test_a_full_disk_and_a_clock_set_back_close_it_too(looks):
    assert looks.see(found(199 * MEGABYTE), 5).trouble is Trouble.DISK
    # The clock weighs more: what is written down now has the wrong hour.
    assert looks.see(found(199 * MEGABYTE, clock_behind=True), 5).trouble is Trouble.CLOCK


def test_well_is_open_and_says_what_to_see_to_soon(looks):
    assert looks.see(found(), 5) == Duty()
    soon = Part(ok=True, code="ok", detail={"soon": ("labels_low", "another_down", "ink_low")})
    duty = looks.see(found(500 * MEGABYTE, printer=soon), 5)
    assert duty.open
    assert duty.cares == (Care.LABELS_LOW, Care.ANOTHER_PRINTER, Care.DISK_LOW)


def test_a_badge_that_may_lie_in_the_tray_is_told_and_closes_nothing(looks):
    duty = looks.see(found(printer="look_in_tray"), 60)
    assert duty.open
    assert duty.cares == (Care.LOOK_IN_TRAY,)


def test_a_trouble_must_last(looks):
    lost = found(camera="camera_unplugged")
    assert looks.see(lost, 3).open
    assert looks.see(NOTHING, 20).open
    assert looks.see(lost, 3).open
    assert not looks.see(lost).open


def test_it_comes_back_by_itself_when_all_has_been_well_for_a_while(looks):
    closed = looks.see(found(printer="printer_offline"), 10)
    assert closed.since == START + timedelta(seconds=3)
    for _ in range(4):
        assert looks.see(NOTHING) == closed
    assert looks.see(NOTHING) == Duty()


def test_what_comes_and_goes_is_one_trouble(looks):
    """A plug that is loose: two seconds there, two seconds gone."""
    opens = []
    for _ in range(10):
        opens += [looks.see(found(camera="camera_missing")).open for _ in range(2)]
        opens += [looks.see(NOTHING).open for _ in range(2)]
    assert opens.count(False) == len(opens) - opens.index(False)


def test_the_weightiest_is_told_and_the_rest_when_that_is_mended(looks):
    both = found(printer="printer_out_of_paper", log="log_damaged")
    assert looks.see(both, 10).trouble is Trouble.RECORD
    duty = looks.see(found(printer="printer_out_of_paper"), 10)
    assert duty.trouble is Trouble.PAPER
    assert duty.since == START + timedelta(seconds=3)


def test_a_camera_that_starts_and_a_printer_that_is_busy_get_more_time(looks):
    assert looks.see(found(camera="starting"), 12).open
    assert not looks.see(found(camera="starting"), 2).open
    other = Looks()
    assert other.see(found(printer="printer_busy"), 20).open
    assert not other.see(found(printer="printer_busy"), 2).open


def test_a_disk_at_the_bound_does_not_flap(looks):
    assert not looks.see(found(200 * MEGABYTE - 1, short=looks.rule.short), 5).open
    assert looks.rule.short
    assert not looks.see(found(210 * MEGABYTE, short=looks.rule.short), 60).open
    assert looks.see(found(251 * MEGABYTE, short=looks.rule.short), 10).open
    assert looks.see(found(210 * MEGABYTE, short=looks.rule.short), 60).open


def test_an_admin_holds_it_closed_and_lets_it_go(looks):
    held = looks.rule.hold()
    assert (held.trouble, held.since) == (Trouble.KEEPER, START)
    assert looks.see(found(camera="camera_missing"), 60).trouble is Trouble.KEEPER
    # Letting go mends nothing else.
    assert looks.rule.release().trouble is Trouble.CAMERA
    assert looks.see(NOTHING, 10).open


def test_an_error_in_looking_is_a_trouble_by_itself(looks):
    assert looks.see(unreadable("store_damaged"), 5).trouble is Trouble.STORE
    assert unreadable("disk_full").troubles == {Trouble.DISK: "disk_full"}


class Watch(FakeClock):
    """A clock on the wall that somebody may set."""

    def set_by(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


def test_a_clock_that_is_set_back_is_seen_until_it_has_caught_up():
    clock = Watch(START)
    guard = ClockGuard(clock, None)
    clock.advance(100)
    assert not guard.look()
    clock.set_by(-9)
    assert not guard.look()
    clock.set_by(-60)
    assert guard.look()
    clock.advance(58)
    assert guard.look()
    clock.advance(1)
    assert not guard.look()


def test_a_clock_behind_what_is_written_down_is_seen_at_the_start_and_accepted_by_a_person():
    clock = Watch(START)
    guard = ClockGuard(clock, START + timedelta(days=300))
    assert guard.look()
    guard.accept()
    assert not guard.look()
    clock.set_by(-60)
    assert guard.look()


def fact(minutes: int, kind: FactKind = FactKind.SCAN, **body: str) -> Fact:
    return Fact(uuid4(), kind, START + timedelta(minutes=minutes), "self-1", "-", body=body)


def test_the_latest_moment_written_down_counts_from_where_a_clock_was_accepted():
    assert latest_mark([]) is None
    days = [fact(0), fact(9000), fact(1)]
    assert latest_mark(days) == START + timedelta(minutes=9000)
    other = fact(2, FactKind.STATION_BACK, code="camera")
    assert latest_mark([*days, other]) == START + timedelta(minutes=9000)
    accepted = fact(3, FactKind.STATION_BACK, code="clock")
    assert latest_mark([*days, accepted, fact(5), fact(4)]) == START + timedelta(minutes=5)


@given(st.lists(st.tuples(st.sampled_from([None, *Trouble]), st.integers(1, 4)), max_size=40))
def test_whatever_happens_ten_quiet_seconds_open_it_and_ten_bad_ones_close_it(happened):
    looks = Looks()
    for trouble, seconds in happened:
        looks.see(NOTHING if trouble is None else Findings({trouble: "x"}), seconds)
    assert looks.see(NOTHING, 10) == Duty()
    assert looks.see(Findings({Trouble.CAMERA: "camera_missing"}), 10).trouble is Trouble.CAMERA
