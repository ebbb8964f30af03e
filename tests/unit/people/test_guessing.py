"""Guessing PINs with everything on the guesser's side: crashes, clocks, restarts, several processes at once."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.event.facts import FactKind
from kiosk.people import SignInRefused
from kiosk.people import tally as tallies
from kiosk.people.pins import Pins
from kiosk.people.tally import Tally
from kiosk.scanlog import audit, origin_of
from kiosk.store.keys import FileKeys
from tests.people_house import PINS, WRONG, House
from tests.small_event import NOW

MOST = 5


class Pulled(BaseException):
    """The plug was pulled."""


class Guesser(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.house = House(self.folder / "data", failures=MOST)
        self.house.fill()
        self.tally = Tally()
        self.looked_at = 0

    def teardown(self):
        if hasattr(self, "house"):
            self.house.store.close()
            shutil.rmtree(self.folder)

    def attempt(self, pin, *, fits=Pins.fits):
        """Try a PIN; return the session, the refusal's code, or None where the plug was pulled."""

        def counting(*given):
            self.looked_at += 1
            return fits(*given)

        try:
            with patch.object(Pins, "fits", counting):
                return self.house.enter("s-1", pin)
        except SignInRefused as error:
            return error.code
        except Pulled:
            self.house.reopen()
            return None

    def expected(self):
        """Return whether the next PIN will be looked at, having counted it; else the refusal's code."""
        now = self.house.clock.now()
        self.tally = tallies.settled(self.tally, now)
        if self.tally.failures >= MOST:
            return "sign_in_locked"
        if tallies.wait(self.tally, now):
            return "sign_in_wait"
        self.tally = tallies.counted(self.tally, now)
        return None

    def reset(self):
        self.tally, self.looked_at = Tally(), 0

    @rule()
    def wrong(self):
        told = self.expected()
        assert self.attempt(WRONG) == (told or "sign_in_failed")

    @rule()
    def right(self):
        told = self.expected()
        came_of_it = self.attempt(PINS["s-1"])
        if told:
            assert came_of_it == told
        else:
            assert came_of_it.operator.code == "s-1"
            self.reset()

    @rule(pin=st.sampled_from([WRONG, PINS["s-1"]]))
    def plug_pulled_before_the_answer(self, pin):
        def pull(*_):
            raise Pulled

        told = self.expected()
        assert self.attempt(pin, fits=pull) == told

    @rule(pin=st.sampled_from([WRONG, PINS["s-1"]]))
    def plug_pulled_while_the_answer_is_written(self, pin):
        told = self.expected()

        def then_pull(*given):
            self.house.sign_in.note = pull
            return Pins_fits(*given)

        def pull(*_):
            raise Pulled

        assert self.attempt(pin, fits=then_pull) == told
        self.house.reopen()

    @rule()
    def started_again(self):
        self.house.reopen()

    @rule(seconds=st.sampled_from([1, 5, 30, 60, 3600]))
    def time_goes_by(self, seconds):
        self.set_clock(seconds)

    @rule(seconds=st.integers(-86_400, 86_400))
    def clock_is_set(self, seconds):
        self.set_clock(seconds)

    def set_clock(self, seconds):
        moved = self.house.clock.now() + timedelta(seconds=seconds)
        # The card itself is valid for some days; that is tried elsewhere.
        if abs(moved - NOW) < timedelta(days=1.5):
            self.house.clock._now = moved

    @precondition(lambda self: self.tally.failures)
    @rule()
    def a_supervisor_unlocks(self):
        self.house.staff.unlock("s-1", "s-2")
        self.reset()

    @invariant()
    def no_guess_is_free(self):
        if hasattr(self, "house"):
            row = self.house.row("s-1")
            assert (row.failures, row.last_failure_at) == (self.tally.failures, self.tally.last)
            assert self.looked_at == self.tally.failures <= MOST


Pins_fits = Pins.fits
TestGuesser = Guesser.TestCase
TestGuesser.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)

GUESSER = """
import json, os, sys
from pathlib import Path
from tests.people_house import WRONG, attach
from kiosk.people import SignInRefused
from kiosk.people.pins import Pins
house, card = attach(Path(sys.argv[1])), sys.argv[2].encode()
real, looked = Pins.fits, []
def counting(self, *given):
    looked.append(1)
    if sys.argv[3] == "die":
        os.kill(os.getpid(), 9)
    return real(self, *given)
Pins.fits = counting
print("ready", flush=True)
sys.stdin.readline()
told = []
while "sign_in_locked" not in told:
    try:
        house.sign_in.pin(house.sign_in.with_card(card), WRONG)
    except SignInRefused as error:
        told.append(error.code)
        house.clock.advance(error.wait.total_seconds())
print(json.dumps([len(looked), told.count("sign_in_failed")]))
house.store.close()
"""


def guesser(house: House, how: str) -> subprocess.Popen[str]:
    card = house.card("s-1").decode()
    arguments = [sys.executable, "-W", "error", "-c", GUESSER, str(house.small.folder), card, how]
    root = Path(__file__).resolve().parents[3]
    return subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    )


def let_go(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()


def test_two_processes_share_one_number_of_tries(house):
    both = [guesser(house, "guess"), guesser(house, "guess")]
    let_go(*both)
    told = [json.loads(process.communicate(timeout=60)[0]) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum(looked for looked, _ in told) == sum(failed for _, failed in told) == 8
    assert house.row("s-1").failures == 8
    counts = [
        f.body["failures"] for f in house.facts(FactKind.SIGN_IN_FAILED) if f.body["reason"] == "wrong_pin"
    ]
    assert sorted(counts) == list(range(1, 9))
    with house.store.read() as conn:
        origin = origin_of("GA94", FileKeys(house.small.folder).log_key())
        assert audit(conn, origin, {house.small.station_key.public}).ok


@pytest.mark.skipif(os.name != "posix", reason="kills itself by a signal")
def test_a_process_killed_before_its_answer_has_counted(house):
    for failures in (1, 2):
        killed = guesser(house, "die")
        let_go(killed)
        killed.communicate(timeout=60)
        assert killed.returncode == -signal.SIGKILL
        assert house.row("s-1").failures == failures
    assert not house.facts(FactKind.SIGN_IN_FAILED)
    with pytest.raises(SignInRefused):
        house.enter("s-1", WRONG)
    # The log shows by its numbers that two tries were never answered.
    assert [f.body["failures"] for f in house.facts(FactKind.SIGN_IN_FAILED)] == [3]
