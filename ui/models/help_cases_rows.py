"""What stands in the list of who needs help, and in the card of the case in hand, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.texts import help_cases as texts

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.event.self_service import HelpCase


@dataclass(frozen=True, slots=True)
class HelpCaseLine:
    """A call for help: `free` where this desk may go there, `seen_to` who has gone else."""

    key: str
    station: str
    since: str
    language: str
    stage: str
    why: str
    signs: tuple[dict[str, str], ...]
    seen_to: str
    free: bool
    saying: str

    @classmethod
    def of(cls, case: HelpCase, now: datetime, language: str, *, ours: bool, free: bool) -> HelpCaseLine:
        """Return the card of a case.

        Args:
            ours: Whether this desk has gone there.
            free: Whether this desk may go there now.
        """
        station, since = texts.station(case), texts.since(now - case.opened_at, language)
        reads, stage, why = texts.reads(case, language), texts.stage(case), texts.why(case)
        gone = texts.seen_to(case, ours=ours)
        return cls(
            str(case.id),
            station,
            since,
            reads,
            stage,
            why,
            texts.signs(case),
            gone,
            free,
            ", ".join(filter(None, (station, since, why, stage, reads, gone))),
        )


@dataclass(frozen=True, slots=True)
class InHand:
    """The case that this desk is seeing to, in words; all empty where there is none."""

    up: bool = False
    title: str = ""
    facts: str = ""
    why: str = ""

    @classmethod
    def of(cls, case: HelpCase, language: str, *, came: bool) -> InHand:
        """Return the card beside the person; `came`: they came to the desk by themselves."""
        facts = " · ".join((texts.reads(case, language), texts.stage(case)))
        return cls(up=True, title=texts.go(case, came=came), facts=facts, why=texts.why(case))
