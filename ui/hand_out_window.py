"""The window of one hand-out desk: a gate's eyes, threads and sign-in, with its own page and model."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from ui.camera_feed import CameraFeed
from ui.gate_window import GateWindow
from ui.models.gate_model import Pace
from ui.models.gate_place_model import GatePlaceModel
from ui.models.hand_out_model import HandOutModel, HandOutService
from ui.models.person_model import PersonModel
from ui.models.window_model import WindowModel
from ui.stage import Looks, Stage, page

if TYPE_CHECKING:
    from ui.models.gate_service import GateService

_PAGE = page("HandOut", "HandOutWindow")


class HandOutWindow(GateWindow):
    """Owns everything of one window, as `GateWindow` does; nobody is counted in or out here.

    Args:
        service: The opened desk; its camera is started, and nothing else of it is owned.
        looks: How to start.
        pace: How long verdicts stay; the desk's own when None.
    """

    def __init__(self, service: HandOutService, looks: Looks, pace: Pace | None = None) -> None:
        self.as_gate = cast("GateService", service)
        """The desk as a gate's window uses it: gate and zone, which it lacks, are asked for by no part of this page."""
        super().__init__(self.as_gate, looks, pace)

    @staticmethod
    def _make_stage() -> Stage:
        return Stage(_PAGE)

    def _make_models(self, operator: str, pace: Pace | None) -> None:
        service, manners = self._service, self._manners
        self.feed = CameraFeed(service.camera, self)
        self.person = PersonModel(manners, self)
        self.about = WindowModel(service.label, operator, manners, self)
        self.place = GatePlaceModel(service, manners, lambda: datetime.now(UTC), self)
        self.gate = HandOutModel(
            service=service,
            person=self.person,
            lane=self._lanes["store"],
            shelf=self.shelf,
            timeline=self.timeline,
            manners=manners,
            pace=pace,
            parent=self,
        )
