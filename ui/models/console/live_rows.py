"""A scan and a station as the page Live lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTime

from kiosk.event.verdict import Outcome
from ui.texts.console_facts import watched
from ui.texts.console_live import ago
from ui.texts.console_reasons import begun, reason_name
from ui.texts.reasons import locale_of, word

if TYPE_CHECKING:
    from kiosk.console.log_book import Heard, LiveScan
    from ui.models.base import Manners

LIVE_NAMES = (
    "time",
    "outcome",
    "word",
    "who",
    "delegation",
    "reason",
    "station",
    "mark",
    "markTone",
    "spoken",
)
STRIP_NAMES = ("station", "outcome", "word", "ago", "spoken")


@dataclass(frozen=True, slots=True)
class LiveRow:
    """One scan; `mark` is the name of a sign where the watch list knows the person."""

    key: int
    time: str
    outcome: str
    word: str
    who: str
    delegation: str
    reason: str
    station: str
    mark: str
    mark_tone: str
    spoken: str


@dataclass(frozen=True, slots=True)
class StripRow:
    """One station and its newest verdict."""

    key: str
    index: int
    station: str
    outcome: str
    word: str
    ago: str
    spoken: str


def clock_time(at: datetime, manners: Manners) -> str:
    """Return the time of day to the second at the venue."""
    local = at.astimezone(manners.zone)
    return locale_of(manners.language).toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")


def stranger() -> str:
    """Return what stands in place of a name where a code led to nobody."""
    return QCoreApplication.translate("Live", "Nobody known")


def live_row(live: LiveScan, labels: Mapping[str, str], manners: Manners) -> LiveRow:
    """Return a scan for the list.

    Args:
        labels: Station code to what people call it.
    """
    scan, card = live.scan, live.card
    who = scan.display_name or stranger()
    delegation = "" if card is None else card.delegation.names.get(manners.language)
    why = begun(reason_name(scan.reasons[0])) if scan.reasons else ""
    time, said = clock_time(scan.at, manners), word(scan.outcome)
    station = labels.get(scan.station, scan.station)
    mark = "" if live.watched is None else watched(live.watched)
    return LiveRow(
        key=scan.index,
        time=time,
        outcome=scan.outcome.value,
        word=said,
        who=who,
        delegation=delegation,
        reason=mark or why,
        station=station,
        mark="warning" if mark else "",
        mark_tone=Outcome.REFER.value if mark else "",
        spoken=", ".join(filter(None, (time, said, who, delegation, station, why, mark))),
    )


def strip_row(heard: Heard, now: datetime, manners: Manners) -> StripRow:
    """Return a station for the strip."""
    last = heard.last
    if last is None:
        return StripRow(heard.station.code, -1, heard.station.label, "", "", "", heard.station.label)
    said, since = word(last.outcome), ago(now - last.at, manners.language)
    return StripRow(
        key=heard.station.code,
        index=last.index,
        station=heard.station.label,
        outcome=last.outcome.value,
        word=said,
        ago=since,
        spoken=f"{heard.station.label}, {said}, {since}",
    )
