"""Pictures of the pages Live and Log in their states, both themes, both directions; looked at by people."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from tests.console_house import NOW
from tests.console_people import DELEGATIONS
from tests.qml.console_rig import SIZE, ConsoleRig, item, keep
from ui.console_window import ConsoleWindow
from ui.stage import Looks


class Stage:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, rig: ConsoleRig, looks: Looks, size: tuple[int, int] = SIZE) -> None:
        self.rig, self.bot, self.looks, self.size = rig, rig.bot, looks, size
        self.window: ConsoleWindow

    def live(self) -> None:
        self.window = self.rig.show(self.looks, size=self.size)
        page = self.window.console.page_model("live")
        self.bot.waitUntil(lambda: page.property("state") == "shown")
        self.bot.waitUntil(lambda: page.property("entry").property("state") == "shown")

    def live_held(self) -> None:
        self.live()
        page = self.window.console.page_model("live")
        item(self.window, "liveTable").choose(2)
        self.bot.waitUntil(lambda: page.property("entry").property("watched") != [])
        self.rig.happens(
            self.rig.house.scan(1011, Outcome.ADMIT),
            self.rig.house.scan(None, Outcome.REFUSE, Reason.UNKNOWN_CODE),
        )
        page.look()
        self.bot.waitUntil(lambda: page.property("fresh") != "")

    def live_long(self) -> None:
        self.live()
        self.rig.happens(
            self.rig.house.scan(
                1011, Outcome.REFER, Reason.VETTING_PENDING, Reason.MIRROR_TOO_OLD, station="desk-2"
            )
        )
        page = self.window.console.page_model("live")
        page.look()
        self.bot.waitUntil(lambda: len(page.property("entry").property("told")) == 2)

    def log(self) -> None:
        self.window = self.rig.page("log", self.looks, size=self.size)
        page = self.window.console.page_model("log")
        self.bot.waitUntil(lambda: page.property("state") == "shown" and page.extent is not None)
        self.bot.waitUntil(lambda: page.known is not None)

    def log_filtered(self) -> None:
        self.log()
        page = self.window.console.page_model("log")
        self._want(
            Filter(
                begins=NOW.replace(hour=8, minute=0),
                outcomes=frozenset({Outcome.REFER, Outcome.REFUSE}),
                stations=frozenset({"desk-1", "desk-2"}),
                delegations=frozenset(one.id for one in DELEGATIONS[:3]),
            )
        )
        item(self.window, "logTable").choose(1)
        self.bot.waitUntil(lambda: page.property("entry").property("state") == "shown")
        self.rig.happens(self.rig.house.scan(1002, Outcome.REFUSE, Reason.EXPIRED))
        self.rig.service.log_book.catch_up()
        page.look()
        self.bot.waitUntil(lambda: page.property("fresh") != "")

    def log_verdict(self) -> None:
        self.log()
        self._want(Filter(outcomes=frozenset({Outcome.REFUSE})))
        self._edit("verdict")

    def log_delegation(self) -> None:
        self.log()
        self._want(Filter(delegations=frozenset({DELEGATIONS[2].id})))
        self._edit("delegation")

    def log_reason(self) -> None:
        self.log()
        self._want(Filter(reasons=frozenset({Reason.EXPIRED})))
        self._edit("reason")

    def log_time(self) -> None:
        self.log()
        self._edit("time")
        self.window.console.page_model("log").property("filter").between("half past", "")

    def log_more(self) -> None:
        self.log()
        self._edit("more")

    def log_code(self) -> None:
        self.log_more()
        self.window.console.page_model("log").property("filter").edit("code")
        self.bot.waitUntil(lambda: item(self.window, "filterTextField") is not None)

    def log_goto(self) -> None:
        self.log()
        item(self.window, "goToButton").clicked.emit()
        popover = item(self.window, "goToPopover")
        self.bot.waitUntil(lambda: popover.property("opened"))
        self.window.console.page_model("log").goToEntry("x")

    def log_other(self) -> None:
        """An entry that is no scan."""
        self.log()
        page = self.window.console.page_model("log")
        with self.rig.service.store.read() as conn:
            asked = next(one.index for one in entries(conn) if one.fact.kind is FactKind.OVERRIDE)
        page.goToEntry(str(asked))
        self.bot.waitUntil(lambda: page.property("entry").property("state") == "shown")

    def log_empty(self) -> None:
        self.log()
        self._want(Filter(name="nobody is called so", outcomes=frozenset({Outcome.ADMIT})), "empty")

    def log_fault(self) -> None:
        self.log()
        page = self.window.console.page_model("log")
        self.rig.service.attendance.sign_out()
        page.toNewest()
        self.bot.waitUntil(lambda: page.property("state") == "fault")

    def _want(self, wanted: Filter, state: str = "shown") -> None:
        page = self.window.console.page_model("log")
        page.want(wanted)
        self.bot.waitUntil(lambda: page.property("state") == state and page.extent is not None)

    def _edit(self, part: str) -> None:
        item(self.window, f"{part}Button").clicked.emit()
        popover = item(self.window, "filterPopover")
        self.bot.waitUntil(lambda: popover.property("opened"))


def show(stage: Stage, state: str, pictures: Path, name: str) -> None:
    getattr(stage, state.replace("-", "_"))()
    keep(stage.window, pictures / f"console-{name}.png")


STATES = (
    "live",
    "live-held",
    "live-long",
    "log",
    "log-filtered",
    "log-verdict",
    "log-delegation",
    "log-reason",
    "log-time",
    "log-more",
    "log-code",
    "log-goto",
    "log-other",
    "log-empty",
    "log-fault",
)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(
    console_rig: ConsoleRig, pictures: Path, state: str, theme: str, language: str
) -> None:
    stage = Stage(console_rig, Looks(language=language, theme=theme))
    show(stage, state, pictures, f"{state}-{theme}-{language}")


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("state", ["live-held", "log-filtered"])
def test_longer_languages_fit(console_rig: ConsoleRig, pictures: Path, state: str, language: str) -> None:
    show(Stage(console_rig, Looks(language=language)), state, pictures, f"{state}-light-{language}")


@pytest.mark.slow
@pytest.mark.parametrize("state", ["live-held", "log-filtered", "log-time"])
def test_larger_text_fits(console_rig: ConsoleRig, pictures: Path, state: str) -> None:
    show(Stage(console_rig, Looks(language="en", text_scale=1.5)), state, pictures, f"{state}-large-en")


@pytest.mark.slow
@pytest.mark.parametrize("state", ["live-held", "log-filtered", "log-time"])
def test_the_least_window_holds_it(console_rig: ConsoleRig, pictures: Path, state: str) -> None:
    stage = Stage(console_rig, Looks(language="ar"), (1180, 720))
    show(stage, state, pictures, f"{state}-least-ar")
