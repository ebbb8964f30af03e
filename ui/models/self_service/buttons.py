"""What each button means at each stage."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.event.self_service import HelpCause, Stage
from ui.models.self_service.states import Input

PRIMARY: Mapping[Stage, Input] = MappingProxyType(
    {
        Stage.ATTRACT: Input.TOUCHED,
        Stage.CONFIRM: Input.YES,
        Stage.NOTICE: Input.AGREED,
        Stage.REVIEW: Input.USE,
        Stage.PREVIEW: Input.RIGHT,
        Stage.WELCOME: Input.DONE,
    }
)
SECONDARY: Mapping[Stage, Input] = MappingProxyType(
    {
        Stage.SCAN: Input.HELP,
        Stage.CONFIRM: Input.NO,
        Stage.NOTICE: Input.NO,
        Stage.PORTRAIT: Input.HELP,
        Stage.REVIEW: Input.AGAIN,
        Stage.PREVIEW: Input.AGAIN,
        Stage.BADGE: Input.NO,
        Stage.WELCOME: Input.GROUP,
        Stage.HELP: Input.START_AGAIN,
    }
)
PLAIN: Mapping[str, Input] = MappingProxyType(
    {
        "back": Input.BACK,
        "start_again": Input.START_AGAIN,
        "help": Input.HELP,
        "more_time": Input.MORE_TIME,
        "leave": Input.GONE,
    }
)


CALLS: Mapping[Stage, HelpCause] = MappingProxyType(
    {Stage.SCAN: HelpCause.ASKED, Stage.PORTRAIT: HelpCause.PORTRAIT}
)
"""Why a volunteer is called by the button beside the large one."""
