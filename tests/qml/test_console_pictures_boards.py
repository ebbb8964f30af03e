"""Pictures of the pages Zones, Delegations, Stations and Report in their states; looked at by people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.store import operators
from tests.console_house import NOW
from tests.qml.console_rig import ConsoleRig, item, keep
from ui.console_window import ConsoleWindow
from ui.stage import Looks


class Stage:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, rig: ConsoleRig, looks: Looks, size: tuple[int, int]) -> None:
        self.rig, self.bot = rig, rig.bot
        self.looks, self.size = looks, size
        self.window: ConsoleWindow

    def open(self, code: str) -> Any:
        self.window = self.rig.page(code, self.looks, size=self.size)
        # The first pulse has come, so the window was drawn before.
        self.bot.waitUntil(lambda: not self.window.status.property("text").startswith("0 "))
        return self.window.console.page_model(code)

    def board(self, code: str) -> Any:
        page = self.open(code)
        self.bot.waitUntil(lambda: page.property("state") == "shown")
        return page

    def zones(self) -> None:
        page = self.board("zones")
        item(self.window, "zonesList").setProperty("currentIndex", 0)
        self.bot.waitUntil(lambda: page.property("insiders").rowCount() > 0)
        self.bot.waitUntil(lambda: page.property("chartState") == "shown")
        item(self.window, "arrivalsChart").setProperty("chosen", 8)

    def zones_none(self) -> None:
        with self.rig.service.store.write() as conn:
            conn.exec_driver_sql("DELETE FROM presence")
            conn.exec_driver_sql("UPDATE station SET gate = NULL")
            conn.exec_driver_sql("UPDATE check_in SET completed_at = NULL")
        page = self.board("zones")
        item(self.window, "zonesList").setProperty("currentIndex", 3)
        self.bot.waitUntil(lambda: page.property("chartState") == "empty")

    def zones_fault(self) -> None:
        self.window = self.rig.show(self.looks, size=self.size)
        self.rig.service.attendance.lock()
        self.window.console.show("zones")
        page = self.window.console.page_model("zones")
        self.bot.waitUntil(lambda: page.property("state") == "fault")

    def delegations(self) -> None:
        page = self.board("delegations")
        item(self.window, "delegationsList").setProperty("currentIndex", 2)
        self.bot.waitUntil(lambda: page.property("members").rowCount() > 0)

    def delegations_none(self) -> None:
        with self.rig.service.store.write() as conn:
            conn.exec_driver_sql("UPDATE check_in SET completed_at = NULL")
        page = self.board("delegations")
        page.search("atlantis")
        item(self.window, "delegationField").setProperty("text", "atlantis")

    def stations(self) -> None:
        with self.rig.service.store.write() as conn:
            operators.write_tally(conn, "v-1", 99, NOW, None)
        page = self.board("stations")
        item(self.window, "operatorsList").setProperty("currentIndex", 0)
        self.bot.waitUntil(lambda: page.property("mayUnlock"))

    def stations_lost(self) -> None:
        self.board("stations")
        item(self.window, "stationsList").setProperty("currentIndex", 2)

    def report(self) -> Any:
        return self.open("report")

    def report_whole(self) -> None:
        record = self.report().property("record")
        record.check("")
        self.bot.waitUntil(lambda: record.property("state") == "whole")

    def report_damaged(self) -> None:
        record = self.report().property("record")
        with self.rig.service.store.write() as conn:
            conn.exec_driver_sql('UPDATE log_entry SET leaf = substr(leaf, 1, 50) WHERE "index" > 340')
        record.check("")
        self.bot.waitUntil(lambda: record.property("state") == "damaged")

    def report_checking(self) -> None:
        record = self.report().property("record")
        record._state, record._done = "checking", (412_000, 1_000_000)
        record.told.emit("record")
        record.changed.emit()

    def report_checkpoint(self) -> None:
        record = self.report().property("record")
        record.showCheckpoint()
        self.bot.waitUntil(lambda: item(self.window, "checkpointCode").property("paintedWidth") > 100)

    def report_paper(self) -> None:
        papers = self.report().property("papers")
        papers.setPeriod("today")
        papers.makeReport()
        self.bot.waitUntil(
            lambda: item(self.window, "paperPicture").property("paintedWidth") > 100, timeout=20_000
        )

    def report_own(self) -> None:
        papers = self.report().property("papers")
        papers.setPeriod("own")
        papers.setMoments("2026-11-24 10:00", "2026-11-24 09:00")
        papers.export("csv")
        self.bot.waitUntil(lambda: papers.property("state") == "fault")

    def report_names(self) -> None:
        papers = self.report().property("papers")
        item(self.window, "namesButton").clicked.emit()
        papers.export("xlsx")
        dialog = item(self.window, "reportNamesDialog")
        self.bot.waitUntil(lambda: dialog.property("opened"))
        item(self.window, "secondCardField").setProperty("text", self.rig.house.card("s-2").decode())
        item(self.window, "secondPinField").setProperty("text", "111222")
        item(self.window, "namesAgreeButton").clicked.emit()
        self.bot.waitUntil(lambda: papers.property("refusal") != "")


STATES = (
    "zones",
    "zones-none",
    "zones-fault",
    "delegations",
    "delegations-none",
    "stations",
    "stations-lost",
    "report",
    "report-whole",
    "report-damaged",
    "report-checking",
    "report-checkpoint",
    "report-paper",
    "report-own",
    "report-names",
)
PAGES = ("zones", "delegations", "stations", "report-whole")


def _show(stage: Stage, state: str, path: Path) -> None:
    getattr(stage, state.replace("-", "_"))()
    keep(stage.window, path)


@pytest.mark.parametrize("state", PAGES)
def test_each_page_can_be_shown(console_rig: ConsoleRig, pictures: Path, state: str) -> None:
    stage = Stage(console_rig, Looks(language="ar", theme="dark"), (1440, 900))
    _show(stage, state, pictures / f"console-{state}-dark-ar.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(
    console_rig: ConsoleRig, pictures: Path, state: str, theme: str, language: str
) -> None:
    stage = Stage(console_rig, Looks(language=language, theme=theme), (1440, 900))
    _show(stage, state, pictures / f"console-{state}-{theme}-{language}.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("state", PAGES)
def test_the_other_languages(console_rig: ConsoleRig, pictures: Path, state: str, language: str) -> None:
    stage = Stage(console_rig, Looks(language=language), (1440, 900))
    _show(stage, state, pictures / f"console-{state}-light-{language}.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("state", [*PAGES, "report-checkpoint", "report-names"])
def test_large_text(console_rig: ConsoleRig, pictures: Path, state: str, language: str) -> None:
    stage = Stage(console_rig, Looks(language=language, text_scale=2.0), (1440, 900))
    _show(stage, state, pictures / f"console-{state}-large-{language}.png")


@pytest.mark.slow
@pytest.mark.parametrize("state", PAGES)
def test_the_smallest_window(console_rig: ConsoleRig, pictures: Path, state: str) -> None:
    stage = Stage(console_rig, Looks(), (1180, 720))
    _show(stage, state, pictures / f"console-{state}-small-en.png")
