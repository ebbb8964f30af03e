"""What happened in the console's test house on its two days, written as the stations would have."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection

from kiosk.event.badges import Badge, BadgeState
from kiosk.event.facts import Fact, FactKind
from kiosk.event.operators import Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.verdict import Outcome, Reason
from kiosk.event.watch import HitState, WatchAction, WatchEntry, WatchHit
from kiosk.scanlog import ScanLog, code_hash
from kiosk.store import badges, blobs, check_ins, operators, portraits, presence, watch
from tests.console_people import DELEGATES, uid

ADMIT = (Outcome.ADMIT, (Reason.VALID,))
# Every reason but those that the plan below brings by itself, in the order in which they happen on the second day.
_ODD: tuple[tuple[str, Outcome, tuple[Reason, ...], int | None], ...] = (
    ("desk-1", Outcome.ADMIT, (Reason.CHECK_IN_RESUMED,), 1046),
    ("desk-2", Outcome.ADMIT, (Reason.IDENTITY_BY_DOCUMENT,), 1047),
    ("gate-hall-in", Outcome.ADMIT, (Reason.OVERRIDDEN, Reason.ZONE_FULL), 1012),
    ("desk-1", Outcome.REFUSE, (Reason.UNREADABLE_CODE,), None),
    ("desk-1", Outcome.REFUSE, (Reason.UNKNOWN_KEY,), None),
    ("desk-2", Outcome.REFUSE, (Reason.KEY_NOT_VALID,), 1031),
    ("desk-2", Outcome.REFUSE, (Reason.WRONG_EVENT,), None),
    ("desk-1", Outcome.REFUSE, (Reason.UNKNOWN_CODE,), None),
    ("desk-1", Outcome.REFUSE, (Reason.CANCELLED,), 1054),
    ("gate-hall-in", Outcome.REFUSE, (Reason.REVOKED,), 1014),
    ("gate-hall-in", Outcome.REFUSE, (Reason.REPLACED,), 1002),
    ("desk-1", Outcome.REFUSE, (Reason.WATCH_LIST_REFUSED,), 1009),
    ("desk-1", Outcome.REFUSE, (Reason.VETTING_WITHDRAWN,), 1029),
    ("desk-2", Outcome.REFUSE, (Reason.EXPIRED,), 1034),
    ("gate-hall-in", Outcome.REFUSE, (Reason.NOT_THIS_ZONE,), 1057),
    ("desk-2", Outcome.REFER, (Reason.NOT_IN_MIRROR,), None),
    ("desk-2", Outcome.REFER, (Reason.AMBIGUOUS_CODE,), None),
    ("desk-1", Outcome.REFER, (Reason.WATCH_LIST,), 1004),
    ("desk-1", Outcome.REFER, (Reason.VETTING_PENDING, Reason.MIRROR_TOO_OLD), 1018),
    ("desk-1", Outcome.REFER, (Reason.NOT_YET_VALID,), 1049),
    ("desk-2", Outcome.REFER, (Reason.NOT_TODAY,), 1050),
    ("desk-2", Outcome.REFER, (Reason.CATEGORY_ELSEWHERE,), 1058),
    ("gate-hall-in", Outcome.REFER, (Reason.BADGE_NEEDED,), 1048),
    ("gate-hall-in", Outcome.REFER, (Reason.ZONE_FULL,), 1011),
    ("desk-1", Outcome.REFER, (Reason.ALREADY_USED,), 1003),
    ("desk-2", Outcome.REFER, (Reason.CHECK_IN_ELSEWHERE,), 1046),
    ("gate-hall-in", Outcome.REFER, (Reason.TOO_SOON_AGAIN,), 1016),
    ("gate-hall-in", Outcome.REFER, (Reason.ALREADY_INSIDE,), 1001),
    ("gate-hall-out", Outcome.REFER, (Reason.NOT_INSIDE,), 1017),
    ("desk-1", Outcome.REFER, (Reason.CLAIMS_DIFFER,), 1033),
    ("gate-hall-in", Outcome.REFER, (Reason.PORTRAIT_DUTY,), 1048),
    ("gate-hall-in", Outcome.REFER, (Reason.SAME_PERSON_DUTY,), 1019),
    ("desk-2", Outcome.REFER, (Reason.MIRROR_TOO_OLD,), 1049),
    ("desk-2", Outcome.REFER, (Reason.RULE_FAILED,), 1050),
    ("gate-hall-in", Outcome.REFUSE, (Reason.RETURNED,), 1014),
    ("gate-hall-in", Outcome.REFER, (Reason.NOT_HANDED_OVER,), 1019),
)
_OPERATOR = {"desk-1": "v-1", "desk-2": "s-2", "gate-hall-in": "-", "gate-hall-out": "-"}
_SILENT, _NOTIFY, _REFUSE = uid("watch-silent"), uid("watch-notify"), uid("watch-refuse")


def fact(kind: FactKind, at: datetime, station: str, **more: Any) -> Fact:
    """Return one fact, by whoever works at that station unless told otherwise."""
    return Fact(uuid4(), kind, at, station, more.pop("operator", _OPERATOR.get(station, "-")), **more)


class Days:
    """Plans both days; `badged` got a badge on the first, except the last eight, who came on the second.

    Args:
        now: The hour of the house.
        key: Under which codes are hashed.
        codes: Number of a delegate to the invitation.
    """

    def __init__(self, now: datetime, key: bytes, codes: dict[int, str]) -> None:
        self._now, self._key = now, key
        self._hash = {number: code_hash(key, code.encode()) for number, code in codes.items()}
        self._badge: dict[int, bytes] = {}
        self._chance = random.Random(94)
        self._first = now.replace(hour=7, minute=0) - timedelta(days=1)
        self._second = now.replace(hour=7, minute=5)
        first = [who.number for who in DELEGATES if who.number % 5 != 4][:40]
        self.badged = [*first, *(who.number for who in DELEGATES if who.number % 5 == 4)][:48]

    def serial(self, number: int) -> int:
        """Return the serial of somebody's badge."""
        return 1 + self.badged.index(number)

    def arrival(self, number: int) -> datetime:
        """Return when somebody came: on the first day from eight on, the last eight on the second."""
        place = self.badged.index(number)
        if place < 40:
            return self._first + timedelta(minutes=3.5 * place + (place % 3))
        return self._second + timedelta(minutes=9 * (place - 40) + 2)

    def give_badge(self, conn: Connection, number: int, cti: bytes, code: str) -> None:
        """Write down somebody's check-in and badge; every second got a portrait."""
        who, at, serial = uid(f"delegate-{number}"), self.arrival(number), self.serial(number)
        self._badge[number] = code_hash(self._key, code.encode())
        station = self._desk(number)
        check_ins.begin(conn, delegate_id=who, cti=cti, station=station, at=at)
        check_ins.complete(conn, who, at + timedelta(seconds=70))
        digest = None
        if number % 2:
            digest = blobs.put(conn, _face(number), "image/jpeg")
            taken = portraits.Portrait(uuid4(), who, digest, at + timedelta(seconds=40), station)
            portraits.add_portrait(conn, taken)
        made = Badge(uuid4(), who, serial, cti, "a6-portrait", BadgeState.ISSUED, at, station, digest)
        badges.add_badge(conn, made)

    def write(self, conn: Connection, log: ScanLog) -> None:
        """Write everything that happened, in its order."""
        self._watch(conn)
        told = sorted(
            [*self._arrivals(), *self._passages(conn), *self._odd(), *self._overrides(conn)], key=_when
        )
        log.append_many(conn, [*self._openings(), *told, *self._newest()])

    def _desk(self, number: int) -> str:
        return "desk-2" if number % 3 == 0 else "desk-1"

    def _openings(self) -> Iterator[Fact]:
        for station in _OPERATOR:
            yield fact(FactKind.STATION_OPENED, self._first - timedelta(minutes=30), station, operator="-")

    def _scan(self, at: datetime, station: str, verdict: Any, number: int | None, **more: Any) -> Fact:
        hashes = self._badge if station.startswith("gate") else self._hash
        return fact(
            FactKind.SCAN,
            at,
            station,
            delegate_id=None if number is None else uid(f"delegate-{number}"),
            code_hash=None if number is None else hashes.get(number, self._hash[number]),
            outcome=verdict[0],
            reasons=verdict[1],
            body=more,
        )

    def _arrivals(self) -> Iterator[Fact]:
        for number in self.badged:
            at, station, who = self.arrival(number), self._desk(number), uid(f"delegate-{number}")
            yield self._scan(at, station, ADMIT, number)
            if number % 2:
                yield fact(FactKind.PORTRAIT_TAKEN, at + timedelta(seconds=40), station, delegate_id=who)
            body = {"serial": self.serial(number)}
            yield fact(FactKind.BADGE_ISSUED, at + timedelta(seconds=70), station, delegate_id=who, body=body)
            yield fact(FactKind.CHECK_IN_COMPLETED, at + timedelta(seconds=70), station, delegate_id=who)

    def _passages(self, conn: Connection) -> Iterator[Fact]:
        """Everybody goes in and out on the first day; two of three are in the hall on the second."""
        for number in self.badged:
            came = self.arrival(number)
            if came < self._second:
                yield self._passage(conn, came + timedelta(hours=1), number, inside=True)
                yield self._passage(conn, came + timedelta(hours=4, minutes=number % 7), number, inside=False)
            if number % 3:
                at = max(self._second + timedelta(minutes=2 * (number - 1000)), came + timedelta(minutes=5))
                yield self._passage(conn, at, number, inside=True)
        for number in self.badged[:12]:
            who, at = uid(f"delegate-{number}"), self._second + timedelta(minutes=100)
            presence.move(conn, who, 2, inside=True, gate="rooms-in", at=at)

    def _passage(self, conn: Connection, at: datetime, number: int, *, inside: bool) -> Fact:
        gate = "hall-in" if inside else "hall-out"
        presence.move(conn, uid(f"delegate-{number}"), 1, inside=inside, gate=gate, at=at)
        return self._scan(at, f"gate-{gate}", ADMIT, number, gate=gate, zone=1)

    def _odd(self) -> Iterator[Fact]:
        for place, (station, outcome, reasons, number) in enumerate(_ODD):
            at = self._second + timedelta(minutes=4 * place + 1, seconds=20)
            more = {"gate": station.removeprefix("gate-"), "zone": 1} if station.startswith("gate") else {}
            yield self._scan(at, station, (outcome, reasons), number, **more)
        for place in range(4):
            at = self._second + timedelta(minutes=62, seconds=25 * place)
            yield self._scan(at, "gate-hall-in", (Outcome.REFUSE, (Reason.FORGED_SIGNATURE,)), None)
        yield from self._help()
        at = self._first + timedelta(hours=3)
        yield self._scan(
            at, "gate-hall-in", (Outcome.REFER, (Reason.ALREADY_INSIDE,)), 1021, gate="hall-in", zone=1
        )

    def _help(self) -> Iterator[Fact]:
        """Somebody at self-service needed help, and was helped."""
        at, who = self._first + timedelta(hours=2), uid("delegate-1046")
        body = {
            "case": uid("help-case").bytes,
            "cause": "wrong_line",
            "stage": "preview",
            "self_service": "self-1",
        }
        yield fact(FactKind.HELP_CASE_OPENED, at, "self-1", delegate_id=who, body=body)
        yield fact(FactKind.HELP_CASE_TAKEN, at + timedelta(seconds=20), "desk-1", delegate_id=who, body=body)
        closed = {**body, "end": "helped"}
        yield fact(
            FactKind.HELP_CASE_CLOSED, at + timedelta(minutes=2), "desk-1", delegate_id=who, body=closed
        )

    def _overrides(self, conn: Connection) -> Iterator[Fact]:
        for place, number in enumerate((1018, 1050, 1049, 1034, 1058, 1012)):
            who, at = uid(f"delegate-{number}"), self._second + timedelta(minutes=15 * place + 10)
            made = Override(
                id=uuid4(),
                delegate_id=who,
                action=OverrideAction.ADMIT,
                scope=OverrideScope.DAY if place % 2 else OverrideScope.PASSAGE,
                reason=list(OverrideReason)[place],
                text="",
                asked_by="v-1",
                granted_by="s-1",
                at=at,
                expires=at + timedelta(hours=9 if place % 2 else 1),
                used_at=at + timedelta(seconds=30) if not place % 2 else None,
            )
            operators.add_override(conn, made)
            body = {"override": made.id.bytes, "action": made.action.value, "scope": made.scope.value}
            body |= {"reason": made.reason.value, "text": None, "granted_by": "s-1"}
            yield fact(FactKind.OVERRIDE, at, "desk-1", delegate_id=who, body=body)

    def _watch(self, conn: Connection) -> None:
        at = self._first - timedelta(minutes=20)
        entry = [
            WatchEntry(_SILENT, "Asked for by the liaison officer", WatchAction.SILENT, "s-1", at, name="Tazi Omar"),
            WatchEntry(_NOTIFY, "Reported his passport as stolen", WatchAction.NOTIFY, "s-2", at, name="John Smith"),
            WatchEntry(_REFUSE, "Barred by decision of the host", WatchAction.REFUSE, "a-1", at, name="John Smith", delegation="NGA"),
            WatchEntry(uid("watch-old"), "Last year’s list", WatchAction.NOTIFY, "a-1", at, document="X0000001", expires=at + timedelta(hours=1)),
        ]  # fmt: skip
        watch.add_entries(conn, entry)
        watch.add_hits(
            conn,
            [
                WatchHit(_SILENT, uid("delegate-1004"), 97),
                WatchHit(_NOTIFY, uid("delegate-1014"), 100),
                WatchHit(
                    _NOTIFY, uid("delegate-1019"), 100, HitState.CLEARED, "s-1", at + timedelta(hours=2)
                ),
                WatchHit(_REFUSE, uid("delegate-1009"), 100, HitState.HELD, "s-2", at + timedelta(hours=1)),
            ],
        )

    def _newest(self) -> Iterator[Fact]:
        """The last minutes: one code at two places, a call for help, a clock that was set back."""
        last = self._now - timedelta(minutes=3)
        yield self._scan(last, "desk-2", ADMIT, 1022)
        twin = self._scan(last + timedelta(seconds=12), "gate-hall-in", ADMIT, 1022, gate="hall-in", zone=1)
        yield Fact(
            **{**{name: getattr(twin, name) for name in Fact.__slots__}, "code_hash": self._hash[1022]}
        )
        yield fact(
            FactKind.HELP_CALLED, last + timedelta(seconds=50), "desk-1", delegate_id=uid("delegate-1018")
        )
        yield self._scan(last - timedelta(minutes=6), "gate-hall-out", ADMIT, 1023, gate="hall-out", zone=1)
        yield self._scan(last + timedelta(seconds=100), "desk-1", (Outcome.REFER, (Reason.WATCH_LIST,)), 1004)
        yield self._scan(last + timedelta(seconds=125), "gate-hall-in", ADMIT, 1026, gate="hall-in", zone=1)
        yield self._scan(last + timedelta(seconds=150), "desk-1", ADMIT, 1001)


def _when(one: Fact) -> datetime:
    return one.at


def _face(number: int) -> bytes:
    """Return a JPEG of a drawn head, 150 by 200, of another colour for each number."""
    from PIL import Image, ImageDraw

    hue = number * 37 % 120
    picture = Image.new("RGB", (150, 200), (150 + hue // 2, 170, 190))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((15, 130, 135, 260), fill=(40 + hue, 60, 110))
    draw.ellipse((42, 40, 108, 130), fill=(205 - hue, 160 - hue // 2, 130 - hue // 2))
    draw.pieslice((38, 28, 112, 120), 180, 360, fill=(50, 36, 30))
    stream = io.BytesIO()
    picture.save(stream, "JPEG")
    return stream.getvalue()
