"""The drill of a self-service station: a fresh station over a rehearsal, its real window, and everybody through it."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtQuick import QQuickWindow

from kiosk.config import Settings
from kiosk.desk import Desk, open_desk
from kiosk.event.places import StationKind
from kiosk.event.self_service import HelpEnd, Stage
from kiosk.rehearsal.drill_report import Drill, Walked
from kiosk.rehearsal.hall_camera import HallCamera
from kiosk.self_service import SelfServiceDesk, open_self_service
from kiosk.vision.no_camera import NO_CAMERA
from ui.app import application
from ui.drill.ledger import Ledger
from ui.drill.player import Player, Stand
from ui.drill.privacy import cards_held, files_holding, shown_wrongly
from ui.drill.waiter import Interrupted, Waiter
from ui.leaks import model_texts, shown_texts
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.event.people import DelegateCard
    from kiosk.rehearsal.walk import Walker

STATION, HELPERS = "self-drill", "desk-drill"
_SETTLED_S = 2.5
_OF_A_KIND = 2
_WRITTEN_S = 3.0
_LOOKS, _LOOK_S = 200, 0.05


@dataclass(frozen=True, slots=True)
class DrillOptions:
    """How a drill is played.

    Args:
        size: Width and height of the window in pixels.
        speed: By so much people think more quickly than the script says.
        idle_s: So long a page waits for somebody before it asks; a station's own settings allow no less than 20.
        warning_s: So long after that it is blanked.
        screenshots: Folder for the first two pictures of each page, or None.
        progress: Called after each walker with how many have gone and what came of this one.
    """

    size: tuple[int, int] = (1080, 1920)
    speed: float = 25.0
    idle_s: int = 6
    warning_s: int = 3
    screenshots: Path | None = None
    progress: Callable[[int, Walked], None] | None = None


def run_drill(data: Path, queue: Sequence[Walker], options: DrillOptions) -> Drill:
    """Let everybody in `queue` check in at a station of the rehearsal in `data`, and say what came of it.

    Raises:
        KioskError: The station or its window cannot be opened.
    """
    application()
    hall = HallCamera()
    began = time.monotonic()
    with (
        closing(
            open_self_service(data, camera=hall, printer="folder:", settings=_settings(data, options))
        ) as one,
        closing(open_desk(data, camera=NO_CAMERA, printer="folder:", settings=_helpers(data))) as desk,
    ):
        one.camera.start()
        window = SelfServiceWindow(one, Looks("en"))
        try:
            shown = window.show(size=options.size)
            drill = _Drill(window, shown, hall, one, desk, options)
            with _interruptible(drill.stop):
                return drill.play(queue, began)
        finally:
            window.close()


class _Drill:
    def __init__(  # noqa: PLR0913, PLR0917 - a station, its window, and who stands around it
        self,
        window: SelfServiceWindow,
        shown: QQuickWindow,
        hall: HallCamera,
        station: SelfServiceDesk,
        desk: Desk,
        options: DrillOptions,
    ) -> None:
        self._window, self._shown, self._desk, self._options = window, shown, desk, options
        self._waiter = Waiter(window, shown)
        self._ledger = Ledger(desk, STATION)
        self._leaks: list[str] = []
        self._card: DelegateCard | None = None
        self._cards: list[DelegateCard] = []
        self._pictures: dict[Stage, int] = {}
        self._badges = station.data / "badges"
        self._volunteer = _Volunteer(desk)
        stand = Stand(hall, self._volunteer, self._badges, self._elsewhere)
        self._player = Player(window, shown, self._waiter, stand, speed=options.speed, arrived=self._arrived)

    def stop(self) -> None:
        """End as soon as may be."""
        self._waiter.stopped = True

    def play(self, queue: Sequence[Walker], began: float) -> Drill:
        """Let everybody come, one after the other."""
        self._waiter.rest(_SETTLED_S)
        walked: list[Walked] = []
        try:
            for walker in queue:
                walked.append(self._one(walker))
                if self._card is not None:
                    self._cards.append(self._card)
                if self._options.progress is not None:
                    self._options.progress(len(walked), walked[-1])
        except Interrupted:
            return Drill(walked, ("the drill was stopped",), (), time.monotonic() - began)
        wrong = tuple(self._ledger.whole())
        leaks = tuple(files_holding(self._folders(), self._cards, self._badges))
        return Drill(walked, wrong, leaks, time.monotonic() - began)

    def _one(self, walker: Walker) -> Walked:
        self._leaks = []
        self._card = None if walker.delegate is None else self._ledger.card(walker.delegate.id)
        began = self._volunteer.since = datetime.now(UTC)
        took, astray = self._player.play(walker)
        wrong = [astray] if astray else []
        if self._waiter.stage is not Stage.ATTRACT and not self._player.clear():
            wrong.append(f"the window stays at {self._waiter.stage}")
        self._gone()
        # The page is blank before the last of it is written down.
        self._waiter.until(lambda: not self._ledger.wrong(walker, began), _WRITTEN_S if not wrong else 0)
        wrong += self._ledger.wrong(walker, began)
        return Walked(walker, took, tuple(wrong), tuple(dict.fromkeys(self._leaks)))

    def _arrived(self, _: Walker, stage: Stage) -> None:
        if self._card is not None:
            self._leaks += shown_wrongly(self._card, stage, shown_texts(self._shown))
        self._picture(stage)

    def _gone(self) -> None:
        """Look for what is left of somebody who has gone: on the first page, behind it, in memory."""
        window = self._window
        way = window.way
        if way.pictures.taken or way.pictures.draft:
            self._leaks.append("a picture after the end")
        if self._card is None:
            return
        models = (way, window.access, window.photo, window.date, window.document, window.group)
        texts = (*shown_texts(self._shown), *model_texts(models))
        self._leaks += [f"{line}, after the end" for line in shown_wrongly(self._card, Stage.ATTRACT, texts)]
        mine = (*self._cards, self._card)
        if not self._waiter.until(lambda: cards_held(mine) == 0, _WRITTEN_S):
            self._leaks.append("a delegate's card is held after the end")

    def _picture(self, stage: Stage) -> None:
        folder = self._options.screenshots
        if folder is None or self._pictures.get(stage, 0) >= _OF_A_KIND:
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._pictures[stage] = self._pictures.get(stage, 0) + 1
        self._shown.grabWindow().save(str(folder / f"{stage.value}-{self._pictures[stage]}.png"))

    def _elsewhere(self, work: Callable[[], bool], seconds: float) -> bool:
        done = threading.Event()

        def run() -> None:
            if work():
                done.set()

        thread = threading.Thread(target=run, name="drill-volunteer", daemon=True)
        thread.start()
        came = self._waiter.until(lambda: not thread.is_alive(), seconds)
        return came and done.is_set()

    def _folders(self) -> list[Path]:
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        return [one for one in (self._badges.parent, Path(cache)) if one.is_dir()]


class _Volunteer:
    """Somebody at the desk who sees to whoever waits at the station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.since = datetime.now(UTC)
        """When whoever is at the station came; who called before has gone."""

    def help_out(self) -> bool:
        """Take the case of whoever is at the station, once it is written down, and close it; False where there is none."""
        for _ in range(_LOOKS):
            waiting = [
                case
                for case in self._desk.help_cases()
                if case.station == STATION and case.opened_at >= self.since and not case.taken_by
            ]
            if waiting:
                case = waiting[-1]
                self._desk.take_case(case.id)
                self._desk.close_case(case.id, HelpEnd.HELPED)
                return True
            time.sleep(_LOOK_S)
        return False


def _settings(data: Path, options: DrillOptions) -> Settings:
    own = Settings.load(data)
    return replace(
        own,
        station=replace(own.station, code=STATION, label="Self-service", kind=StationKind.SELF_SERVICE.value),
        # A folder's badges are read back as a printer's are.
        printer=replace(own.printer, check_badge="always"),
        interface=replace(own.interface, sound=False),
        self_service=replace(
            own.self_service,
            idle_seconds=options.idle_s,
            warning_seconds=options.warning_s,
            groups="arrival",
        ),
    )


def _helpers(data: Path) -> Settings:
    own = Settings.load(data)
    return replace(own, station=replace(own.station, code=HELPERS, label="Desk", kind=StationKind.DESK.value))


@contextmanager
def _interruptible(stop: Callable[[], None]) -> Iterator[None]:
    before = {number: signal.signal(number, lambda *_: stop()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
