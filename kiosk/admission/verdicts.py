"""What every station does with a code: read it, look, decide, write it down, all in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from kiosk.admission.codes import CodeRead, Codes
from kiosk.admission.decide import decide
from kiosk.admission.facts import Facts, GateFacts, Signature
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import OverrideAction
from kiosk.event.people import DelegateCard
from kiosk.event.verdict import Outcome, Verdict
from kiosk.store import mirror, operators, watch
from kiosk.store.lookup import standing_of
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import AdmissionSettings
    from kiosk.credential import KeyRing
    from kiosk.event.places import Event
    from kiosk.event.standing import Standing
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

_Found = tuple[CodeRead, "Standing | None", int]


@dataclass(frozen=True, slots=True)
class Presented:
    """What came of presenting a code or opening a person.

    Args:
        card: The person behind it, where the mirror knows one.
        entry: Index of the scan log entry that holds the verdict.
        wants_badge: Whether a portrait and a badge are what comes next.
        steps_ms: Milliseconds of each step, in order.
    """

    verdict: Verdict
    card: DelegateCard | None
    entry: int
    at: datetime
    wants_badge: bool = False
    steps_ms: Mapping[str, float] = field(default_factory=dict)


class Duty(Protocol):
    """What a kind of station adds to a verdict; each call is inside the verdict's own transaction."""

    def gate(self, conn: Connection, held: Standing | None, now: datetime) -> GateFacts | None:
        """Return what is known of the gate, or None at a desk."""
        ...

    def doubted(self, conn: Connection, held: Standing) -> bool:
        """Return whether somebody who compared the face could not say that it is the same person."""
        ...

    def admitted(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Write down what an ADMIT means here; return whether a badge is what comes next."""
        ...

    def body(self) -> Mapping[str, Plain]:
        """Return what the log entry says besides."""
        ...


class Verdicts:
    """Gives verdicts at one station, one at a time, each durable in the scan log when it returns.

    Args:
        ring: Returns the keys in force; asked again when a code names a key it does not hold.
        code_key: Secret under which codes are hashed into the log.
        event: The event this station serves.
        station: Code of this station.
        operator: Returns the code of whoever is signed in, or "-".
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        ring: Callable[[], KeyRing],
        code_key: bytes,
        event: Event,
        station: str,
        clock: Clock,
        settings: AdmissionSettings,
        operator: Callable[[], str] = lambda: "-",
    ) -> None:
        self._store = store
        self._log = log
        self._codes = Codes(ring, code_key)
        self._event = event
        self._zone = ZoneInfo(event.timezone)
        self._station = station
        self._clock = clock
        self._amber = timedelta(minutes=settings.mirror_amber_after_minutes)
        self._take_over = timedelta(minutes=settings.take_over_minutes)
        self._operator = operator

    def of_code(self, code: bytes, duty: Duty) -> Presented:
        """Return the verdict on `code` (the exact bytes read); never raises for a bad code.

        Raises:
            EnvironmentFault: When the store cannot be written; then there is no verdict either.
        """
        steps = _Steps(self._clock)
        read = self._codes.read(code)
        steps.mark("verify")
        return self._settle(lambda conn: self._codes.find(conn, read), duty, steps, found_by_name=False)

    def of_person(self, delegate_id: UUID, duty: Duty, *, by_name: bool = True) -> Presented:
        """Return the verdict on a person found by name, by the same rule, logged alike.

        Args:
            by_name: False where somebody has shown already, at another station, that the invitation is theirs.
        """
        steps = _Steps(self._clock)
        return self._settle(lambda conn: _newest(conn, delegate_id), duty, steps, found_by_name=by_name)

    def of_absent(self, delegate_id: UUID, duty: Duty) -> Presented:
        """Return the verdict on a person for whom somebody else comes, by the same rule, logged alike.

        Nobody looked at a document, so none is spoken of; and no override is used up: whoever two people have
        admitted against a rule comes in person.
        """
        steps = _Steps(self._clock)
        return self._settle(
            lambda conn: _newest(conn, delegate_id), duty, steps, found_by_name=False, in_person=False
        )

    def foresee(self, conn: Connection, delegate_id: UUID, duty: Duty) -> Verdict:
        """Return what `of_absent` would say at this moment; nothing is written."""
        return decide(self._gathered(conn, _newest(conn, delegate_id), duty, self._clock.now()))

    def _settle(
        self,
        find: Callable[[Connection], _Found],
        duty: Duty,
        steps: _Steps,
        *,
        found_by_name: bool,
        in_person: bool = True,
    ) -> Presented:
        now = self._clock.now()
        wants_badge = False
        # The lookup stands inside the write, so that two stations of one store cannot both say yes.
        with self._store.write() as conn:
            found = find(conn)
            read, held, _ = found
            facts = self._gathered(conn, found, duty, now, found_by_name=found_by_name)
            steps.mark("lookup")
            verdict, override = self._decided(conn, facts) if in_person else (decide(facts), {})
            steps.mark("decide")
            if verdict.outcome is Outcome.ADMIT and held is not None:
                wants_badge = duty.admitted(conn, held, now)
            body = {**duty.body(), **override}
            entry = self._log.append(conn, self._entry(read, held, verdict, facts, body))
        steps.mark("log")
        card = None
        if held is not None:
            with self._store.read() as conn:
                card = delegate_card(conn, held.delegate_id)
        steps.mark("card")
        return Presented(verdict, card, entry.index, now, wants_badge, steps.taken)

    @staticmethod
    def _decided(conn: Connection, facts: Facts) -> tuple[Verdict, Mapping[str, Plain]]:
        """Return the verdict, and the override behind it where two people have granted one."""
        verdict = decide(facts)
        if verdict.outcome is Outcome.ADMIT or facts.standing is None:
            return verdict, {}
        granted = operators.active_override(conn, facts.standing.delegate_id, OverrideAction.ADMIT, facts.now)
        if granted is None:
            return verdict, {}
        allowed = decide(replace(facts, overridden=True))
        if allowed.outcome is not Outcome.ADMIT or not operators.use(conn, granted.id, facts.now):
            return verdict, {}
        return allowed, {"override": granted.id.bytes}

    def _gathered(
        self, conn: Connection, found: _Found, duty: Duty, now: datetime, *, found_by_name: bool = False
    ) -> Facts:
        held = found[1]
        facts = self._facts(conn, found, now, duty.gate(conn, held, now), found_by_name=found_by_name)
        if held is not None and duty.doubted(conn, held):
            facts = replace(facts, same_person_due=True)
        return facts

    def _facts(
        self, conn: Connection, found: _Found, now: datetime, gate: GateFacts | None, *, found_by_name: bool
    ) -> Facts:
        read, held, hits = found
        as_of = mirror.as_of(conn)
        return Facts(
            now=now,
            event_code=self._event.code,
            station=self._station,
            signature=read.signature,
            claims=read.claims,
            hits=hits,
            standing=held,
            found_by_name=found_by_name,
            gate=gate,
            watch=None if held is None else watch.action_for(conn, held.delegate_id, now),
            event_day=(now.astimezone(self._zone).date() - self._event.starts_on).days + 1,
            mirror_age=None if as_of is None else max(now - as_of, timedelta(0)),
            mirror_amber_after=self._amber,
            take_over_after=self._take_over,
        )

    def _entry(
        self,
        read: CodeRead,
        held: Standing | None,
        verdict: Verdict,
        facts: Facts,
        more: Mapping[str, Plain],
    ) -> Fact:
        body: dict[str, Plain] = dict(more)
        if held is not None:
            body["cti"] = held.credential.cti
        if facts.found_by_name:
            body["found_by_name"] = True
        if verdict.mirror_age is not None:
            body["mirror_age_s"] = int(verdict.mirror_age.total_seconds())
        return Fact(
            id=uuid4(),
            kind=FactKind.SCAN,
            at=facts.now,
            station=self._station,
            operator=self._operator(),
            delegate_id=None if held is None else held.delegate_id,
            code_hash=read.hash,
            outcome=verdict.outcome,
            reasons=verdict.reasons,
            body=body,
        )


def _newest(conn: Connection, delegate_id: UUID) -> _Found:
    """Return the standing behind a delegate's newest invitation, which nobody showed."""
    held = standing_of(conn, delegate_id)
    return CodeRead(Signature.NONE), held, 1 if held is not None else 0


class _Steps:
    """Takes the time of each step by the station's own clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = clock.monotonic()
        self._taken: dict[str, float] = {}

    def mark(self, name: str) -> None:
        now = self._clock.monotonic()
        self._taken[name] = (now - self._last) * 1000
        self._last = now

    @property
    def taken(self) -> Mapping[str, float]:
        return MappingProxyType(dict(self._taken))
