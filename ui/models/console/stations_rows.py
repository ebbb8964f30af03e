"""What stands in the lists of the page Stations, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.texts import console_stations as texts
from ui.texts import self_service_out
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.console.boards import OpenStation, OperatorState


@dataclass(frozen=True, slots=True)
class StationLine:
    """A station: `standing` is "open", "out" (open, and serves nobody), "lost" (worked on this day, open no more) or "closed"."""

    key: str
    name: str
    kind: str
    last: str
    today: str
    ever: str
    standing: str
    standing_words: str
    more: str
    saying: str

    @classmethod
    def of(cls, one: OpenStation, now: datetime, language: str) -> StationLine:
        """Return the row of a station."""
        count, locale = one.now.count, locale_of(language)
        name = count.label if count.label == count.code else f"{count.label} ({count.code})"
        last = texts.never() if count.last is None else texts.ago(now - count.last, language)
        out = one.out if one.is_open else None
        words = texts.out() if out else texts.state(is_open=one.is_open, is_lost=one.is_lost)
        heard = "" if one.now.heard is None else texts.heard(texts.ago(now - one.now.heard, language))
        return cls(
            count.code,
            name,
            texts.kind(count.kind),
            last,
            locale.toString(one.now.today),
            locale.toString(count.scans),
            "out" if out else "open" if one.is_open else "lost" if one.is_lost else "closed",
            words,
            self_service_out.words(out.trouble, out.part) if out else heard,
            texts.station_saying(name, words, locale.toString(one.now.today), last),
        )


@dataclass(frozen=True, slots=True)
class OperatorLine:
    """An operator: `much` says what happens far more often than with the others, `barred` what keeps from signing in."""

    key: str
    name: str
    role: str
    scans: str
    referred: str
    refer_rate: str
    asked: str
    override_rate: str
    granted: str
    sign_ins: str
    much: str
    barred: str
    may_unlock: bool
    saying: str

    @classmethod
    def of(cls, one: OperatorState, language: str) -> OperatorLine:
        """Return the row of an operator."""
        count, row, locale = one.now.count, one.now.row, locale_of(language)
        person = None if row is None else row.operator
        nobody = count.operator == "-"
        name = (
            texts.nobody()
            if nobody
            else count.operator
            if person is None
            else f"{person.name} ({person.code})"
        )
        barred = texts.barred(
            locked=one.locked,
            ended=person is not None and person.ended_at is not None,
            no_pin=row is not None and not row.pin_hash,
        )
        much = texts.much(one.now.much)
        scans = locale.toString(count.scans)
        return cls(
            count.operator,
            name,
            "" if person is None else texts.role(person.role),
            scans,
            locale.toString(count.referred),
            texts.rate(count.referred, count.scans, language),
            locale.toString(count.overrides_asked),
            texts.rate(count.overrides_asked, count.scans, language),
            locale.toString(count.overrides_granted),
            locale.toString(one.now.sign_ins),
            much,
            barred,
            one.locked and one.may_unlock,
            ". ".join(filter(None, (texts.operator_saying(name, scans), much, barred))),
        )
