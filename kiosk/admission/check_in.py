"""Check-in at a desk: from a code to a verdict that is in the log before anyone sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.admission.decide import decide
from kiosk.admission.facts import Facts, Signature
from kiosk.credential import CredentialError, foreign_digest, is_ours, verify
from kiosk.event.credentials import MAX_CODE_CHARS, Claims, CredentialKind
from kiosk.event.facts import Fact, FactKind
from kiosk.event.people import DelegateCard
from kiosk.event.verdict import Outcome, Verdict
from kiosk.scanlog import code_hash
from kiosk.store import check_ins, credentials, mirror
from kiosk.store.keys_rows import is_revoked
from kiosk.store.lookup import standing, standing_of
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import AdmissionSettings
    from kiosk.credential import KeyRing
    from kiosk.event.standing import Standing
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

_SIGNATURES: Mapping[str, Signature] = MappingProxyType(
    {
        "forged": Signature.FORGED,
        "unknown_key": Signature.UNKNOWN_KEY,
        "key_not_valid": Signature.KEY_NOT_VALID,
    }
)


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


@dataclass(frozen=True, slots=True)
class _Read:
    """What a code turned out to be before the mirror was asked."""

    signature: Signature
    claims: Claims | None = None
    kid: bytes = b""
    digest: bytes = b""
    hash: bytes | None = None


class CheckIn:
    """Gives verdicts at one desk, one at a time, each durable in the scan log when it returns.

    Args:
        ring: Returns the keys in force; asked again when a code names a key it does not hold.
        code_key: Secret under which codes are hashed into the log.
        event: Code of the event this desk serves.
        station: Code of this desk.
        operator: Returns the code of whoever is signed in, or "-".
    """

    def __init__(  # noqa: PLR0913 - the services of one desk, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        ring: Callable[[], KeyRing],
        code_key: bytes,
        event: str,
        station: str,
        clock: Clock,
        settings: AdmissionSettings,
        operator: Callable[[], str] = lambda: "-",
    ) -> None:
        self._store = store
        self._log = log
        self._load_ring = ring
        self._ring = ring()
        self._code_key = code_key
        self._event = event
        self._station = station
        self._clock = clock
        self._amber = timedelta(minutes=settings.mirror_amber_after_minutes)
        self._take_over = timedelta(minutes=settings.take_over_minutes)
        self._operator = operator

    def present(self, code: bytes) -> Presented:
        """Return the verdict on `code` (the exact bytes read), durable in the log; never raises for a bad code.

        Raises:
            EnvironmentFault: When the store cannot be written; then there is no verdict either.
        """
        steps = _Steps(self._clock)
        read = self._read(code)
        steps.mark("verify")

        return self._settle(read, self._find, steps, found_by_name=False)

    def open_person(self, delegate_id: UUID) -> Presented:
        """Return the verdict on a person whom a volunteer found by name, by the same rule, logged alike."""
        steps = _Steps(self._clock)

        def find(conn: Connection, _: _Read) -> tuple[Standing | None, int]:
            held = standing_of(conn, delegate_id)
            return held, 1 if held is not None else 0

        return self._settle(_Read(Signature.NONE), find, steps, found_by_name=True)

    def _read(self, code: bytes) -> _Read:
        digest, hashed = foreign_digest(code), code_hash(self._code_key, code)
        try:
            text = code.decode("ascii")
        except UnicodeDecodeError:
            text = ""
        if not code or len(code) > MAX_CODE_CHARS:
            return _Read(Signature.UNREADABLE, hash=hashed)
        if not is_ours(text):
            return _Read(Signature.NONE, digest=digest, hash=hashed)
        try:
            try:
                signed = verify(text, self._ring)
            except CredentialError as error:
                if error.code != "unknown_key":
                    raise
                # A key may have arrived since this desk was opened: from an import or another station.
                self._ring = self._load_ring()
                signed = verify(text, self._ring)
        except CredentialError as error:
            return _Read(_SIGNATURES.get(error.code, Signature.UNREADABLE), hash=hashed)
        return _Read(Signature.VALID, claims=signed.claims, kid=signed.kid, hash=hashed)

    def _find(self, conn: Connection, read: _Read) -> tuple[Standing | None, int]:
        if read.claims is not None:
            held = standing(conn, read.claims.cti)
            return held, 1 if held is not None else 0
        if read.signature is not Signature.NONE:
            return None, 0
        hits = credentials.foreign(conn, read.digest)
        return (standing(conn, hits[0].cti) if len(hits) == 1 else None), len(hits)

    def _settle(
        self,
        read: _Read,
        find: Callable[[Connection, _Read], tuple[Standing | None, int]],
        steps: _Steps,
        *,
        found_by_name: bool,
    ) -> Presented:
        now = self._clock.now()
        # The lookup stands inside the write, so that two desks of one store cannot both say yes.
        with self._store.write() as conn:
            if read.kid and is_revoked(conn, read.kid):
                read = _Read(Signature.KEY_NOT_VALID, hash=read.hash)
            held, hits = find(conn, read)
            as_of = mirror.as_of(conn)
            steps.mark("lookup")
            verdict = decide(
                Facts(
                    now=now,
                    event_code=self._event,
                    station=self._station,
                    signature=read.signature,
                    claims=read.claims,
                    hits=hits,
                    standing=held,
                    found_by_name=found_by_name,
                    mirror_age=None if as_of is None else max(now - as_of, timedelta(0)),
                    mirror_amber_after=self._amber,
                    take_over_after=self._take_over,
                )
            )
            steps.mark("decide")
            if verdict.outcome is Outcome.ADMIT and held is not None:
                self._begin(conn, held, now)
            entry = self._log.append(conn, self._fact(read, held, verdict, now, found_by_name=found_by_name))
        steps.mark("log")
        card = None
        if held is not None:
            with self._store.read() as conn:
                card = delegate_card(conn, held.delegate_id)
        steps.mark("card")
        wants_badge = (
            verdict.outcome is Outcome.ADMIT
            and held is not None
            and held.credential.kind is CredentialKind.INVITATION
            and (held.check_in is None or held.check_in.completed_at is None)
        )
        return Presented(verdict, card, entry.index, now, wants_badge, steps.taken)

    def _begin(self, conn: Connection, held: Standing, now: datetime) -> None:
        if held.credential.kind is CredentialKind.BADGE:
            return
        go_on = check_ins.begin if held.check_in is None else check_ins.start
        go_on(conn, delegate_id=held.delegate_id, cti=held.credential.cti, station=self._station, at=now)

    def _fact(
        self, read: _Read, held: Standing | None, verdict: Verdict, now: datetime, *, found_by_name: bool
    ) -> Fact:
        body: dict[str, str | int | bool | bytes | None] = {}
        if held is not None:
            body["cti"] = held.credential.cti
        if found_by_name:
            body["found_by_name"] = True
        if verdict.mirror_age is not None:
            body["mirror_age_s"] = int(verdict.mirror_age.total_seconds())
        return Fact(
            id=uuid4(),
            kind=FactKind.SCAN,
            at=now,
            station=self._station,
            operator=self._operator(),
            delegate_id=None if held is None else held.delegate_id,
            code_hash=read.hash,
            outcome=verdict.outcome,
            reasons=verdict.reasons,
            body=body,
        )


class _Steps:
    """Takes the time of each step by the desk's own clock."""

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
