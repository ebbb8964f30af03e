"""`run_hand_out`: a hand-out desk as a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.app import application
from ui.gate_app import GateOptions, run_window
from ui.hand_out_window import HandOutWindow

if TYPE_CHECKING:
    from ui.models.hand_out_model import HandOutService


def run_hand_out(service: HandOutService, options: GateOptions | None = None) -> int:
    """Open the window of a hand-out desk and return the exit status when it is closed.

    Args:
        service: The opened desk, its camera started; whoever gave it closes it.
        options: How to run.

    Raises:
        KioskError: `window_failed` when Qt cannot make the window.
    """
    options = options or GateOptions()
    application()
    window = HandOutWindow(service, options.looks)
    return run_window(window, window.as_gate, options)
