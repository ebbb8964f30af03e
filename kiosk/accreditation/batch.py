"""Badges made ahead of time, some in a transaction, each with a pigeon-hole in which it waits for its holder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from kiosk.accreditation.making import badge_claims, badge_credential, void
from kiosk.accreditation.marks import badge_id, is_as_made, picture_of
from kiosk.badge.content import BadgeContent
from kiosk.credential import issue
from kiosk.errors import BadInput
from kiosk.event.badges import Badge, BadgeState, PigeonHole, PrintState
from kiosk.event.credentials import Claims
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.people import Vetting
from kiosk.store import badges, blobs, check_ins, credentials, pigeon_holes, places
from kiosk.store.people import delegate_card, delegate_cards

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.badge.renderer import BadgeRenderer
    from kiosk.clock import Clock
    from kiosk.credential import SigningKey
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event
    from kiosk.printing import PrintQueue
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.store.invitations import Choice
    from kiosk.store.pigeon_holes import Ahead, Waiting

BATCH = 25
"""Badges made in one transaction: other desks wait for a few hundredths of a second, and little is drawn twice."""

_PDF = "application/pdf"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Made:
    """One badge that was made, or why it was not.

    Args:
        number: The delegate's number.
        hole: Where it is to be put, or None where it was not made.
        fault: What is wrong with what was to stand on it, or None.
    """

    number: int
    serial: int = 0
    hole: PigeonHole | None = None
    fault: BadInput | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """A badge made ahead of time that is no longer good, and why (a stable code); its paper must not be handed out."""

    badge: Ahead
    reason: str


@dataclass(frozen=True, slots=True)
class _Draft:
    card: DelegateCard
    claims: Claims
    serial: int
    picture: bytes | None
    document: bytes


class BadgeBatch:
    """Makes badges ahead of time at a station that nobody stands at.

    Args:
        key: The station's key, which signs badges; `owner` is its owner in the key ring.
        station: Its code, which begins with `AHEAD`: that is what such badges are known by.
        renderer: Returns the renderer of the badge design in force.
        holes: Pigeon-holes of one shelf.
        operator: Code of whoever does it, or "-".
    """

    def __init__(  # noqa: PLR0913 - the services it works with, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        key: SigningKey,
        owner: str,
        event: Event,
        station: str,
        queue: PrintQueue,
        renderer: Callable[[], BadgeRenderer],
        clock: Clock,
        holes: int,
        operator: str = "-",
    ) -> None:
        self._store = store
        self._log = log
        self._key = key
        self._owner = owner
        self._event = event
        self._station = station
        self._queue = queue
        self._renderer = renderer
        self._clock = clock
        self._holes = holes
        self._operator = operator

    def end_stale(self, choice: Choice) -> Iterator[Ended]:
        """End those of `choice` made ahead that are no longer good, and yield each once that is durable.

        Not good are those of the cancelled and the no longer cleared, and those on which something else would stand
        now: name, function, category, delegation, zones or picture.
        """
        with self._store.read() as conn:
            made = pigeon_holes.ahead(conn, choice)
        for some in _some(made):
            with self._store.write() as conn:
                ended = list(self._end(conn, some))
            yield from ended

    def make_missing(self, choice: Choice, *, without_picture: bool = False) -> Iterator[Made]:
        """Make a badge for each of `choice` who needs one, in the order of handing out; yield each once durable.

        A transaction is whole, with holes, jobs and log entries, or not there; after a crash the rest get theirs the
        next time. Nobody is checked in by this.

        Args:
            without_picture: Make badges without a picture for those of whom there is none, instead of none.
        """
        with self._store.read() as conn:
            found = pigeon_holes.waiting(conn, choice)
        for some in _some(one for one in found if without_picture or one.picture is not None):
            yield from self._make(some)

    def content(self, one: Ahead) -> BadgeContent:
        """Return what stands on a badge made ahead, its code signed again from the store.

        Raises:
            BadInput: `unknown_badge`, `picture_missing`.
        """
        with self._store.read() as conn:
            badge = badges.badge_by_id(conn, one.badge_id)
            row = credentials.credential(conn, one.cti)
            card = delegate_card(conn, one.delegate_id)
            if badge is None or row is None or card is None:
                raise BadInput("unknown_badge", f"Badge {one.serial} is not in the store.", "Run it again.")
            claims = Claims(
                delegate=row.delegate_id,
                event=self._event.code,
                not_before=row.not_before,
                expires=row.expires,
                cti=row.cti,
                zones=frozenset(card.zones),
                kind=row.kind,
            )
            return self._content(conn, card, claims, badge.serial, badge.portrait)

    def document(self, one: Ahead) -> bytes:
        """Return the PDF of one badge, as its print job will send it.

        Raises:
            BadInput: `unknown_badge`.
        """
        with self._store.read() as conn:
            job = badges.job_by_id(conn, one.job_id)
            kept = None if job is None else blobs.get(conn, job.document)
        if kept is None:
            raise BadInput("unknown_badge", f"Badge {one.serial} is not in the store.", "Run it again.")
        return kept.data

    def came_out(self, made: Sequence[Ahead], name: str) -> None:
        """Write down that the file `name` holds these badges, so that the next run leaves them out."""
        now, to_print = self._clock.now(), (PrintState.RENDERED, PrintState.FAILED)
        for some in _some(made):
            with self._store.write() as conn:
                for one in some:
                    badges.move_job(
                        conn,
                        one.job_id,
                        of=to_print,
                        to=PrintState.PRINTED,
                        at=now,
                        printer="file",
                        remote=name,
                    )

    def note_export(self, made: int, *, form: str, listed: bool) -> None:
        """Write into the log that `made` people leave the store as files, before they do: `form` is "pdf", "folder" or empty."""
        body: dict[str, Plain] = {"what": "badges", "people": made, "format": form, "list": listed}
        fact = Fact(
            id=uuid4(),
            kind=FactKind.EXPORTED,
            at=self._clock.now(),
            station=self._station,
            operator=self._operator,
            body=body,
        )
        with self._store.write() as conn:
            self._log.append(conn, fact)

    def _end(self, conn: Connection, some: Sequence[Ahead]) -> Iterator[Ended]:
        cards, now = delegate_cards(conn, [one.delegate_id for one in some]), self._clock.now()
        for one in some:
            badge = badges.badge_by_id(conn, one.badge_id)
            if badge is None or badge.state is not BadgeState.MADE:
                continue
            reason = _stale(badge, cards[one.delegate_id])
            if reason:
                told = void(
                    conn, badge, at=now, station=self._station, operator=self._operator, reason=reason
                )
                if told is not None:
                    self._log.append(conn, told)
                    yield Ended(one, reason)

    def _make(self, some: Sequence[Waiting]) -> list[Made]:
        while True:
            # Drawn before the write begins: desks must not wait for fonts.
            drafts, faults = self._drawn(some)
            with self._store.write() as conn:
                made = self._keep(conn, drafts)
            if made is not None:
                return [*made, *faults]

    def _drawn(self, some: Sequence[Waiting]) -> tuple[list[_Draft], list[Made]]:
        """Draw a badge for each who still needs one; what cannot be drawn is told, and costs the others nothing."""
        renderer, now = self._renderer(), self._clock.now()
        drafts: list[_Draft] = []
        faults: list[Made] = []
        with self._store.read() as conn:
            serial = badges.next_serial(conn)
            cards = delegate_cards(conn, [one.delegate_id for one in some if _needs(conn, one.delegate_id)])
            for one in some:
                card = cards.get(one.delegate_id)
                if card is None or _barred(card):
                    continue
                claims, picture = badge_claims(card, self._event, now), picture_of(card)
                try:
                    content = self._content(conn, card, claims, serial, picture)
                    document = renderer.render(content)
                except BadInput as fault:
                    faults.append(Made(one.number, fault=fault))
                    continue
                drafts.append(_Draft(card, claims, serial, picture, document))
                serial += 1
        return drafts, faults

    def _keep(self, conn: Connection, drafts: Sequence[_Draft]) -> list[Made] | None:
        """Write the badges down, or return None where one draft was overtaken: by a desk, or a change."""
        if not drafts:
            return []
        cards = delegate_cards(conn, [draft.card.delegate.id for draft in drafts])
        if badges.next_serial(conn) != drafts[0].serial or any(
            not _needs(conn, draft.card.delegate.id) or cards.get(draft.card.delegate.id) != draft.card
            for draft in drafts
        ):
            return None
        now, last = self._clock.now(), pigeon_holes.last_hole(conn)
        made, facts = [], []
        for draft in drafts:
            whom = draft.card.delegate.id
            hole = pigeon_holes.hole_of(conn, whom)
            if hole is None:
                hole = last = next_hole(last, self._holes)
                pigeon_holes.take(conn, whom, hole, now)
            facts.append(self._add(conn, draft, hole, now))
            made.append(Made(draft.card.delegate.number, draft.serial, hole))
        self._log.append_many(conn, facts)
        return made

    def _add(self, conn: Connection, draft: _Draft, hole: PigeonHole, now: datetime) -> Fact:
        cti, whom = draft.claims.cti, draft.card.delegate.id
        badge = Badge(
            id=badge_id(draft.card, draft.serial, cti),
            delegate_id=whom,
            serial=draft.serial,
            cti=cti,
            design=self._renderer().design.name,
            state=BadgeState.MADE,
            made_at=now,
            station=self._station,
            portrait=draft.picture,
        )
        credentials.add_credential(conn, badge_credential(draft.claims, self._owner, draft.serial))
        badges.add_badge(conn, badge)
        self._queue.enqueue(conn, badge.id, blobs.put(conn, draft.document, _PDF))
        body: dict[str, Plain] = {"serial": draft.serial, "cti": cti, "hole": str(hole)}
        return Fact(uuid4(), FactKind.BADGE_MADE, now, self._station, self._operator, whom, body=body)

    def _content(
        self, conn: Connection, card: DelegateCard, claims: Claims, serial: int, picture: bytes | None
    ) -> BadgeContent:
        kept = None if picture is None else blobs.get(conn, picture)
        if picture is not None and kept is None:
            raise BadInput("picture_missing", "The picture is not in the store.", "Take it again.")
        return BadgeContent.for_card(
            card,
            self._event,
            places.zones(conn),
            code=issue(claims, self._key),
            serial=serial,
            portrait=None if kept is None else kept.data,
        )


def next_hole(last: PigeonHole | None, holes: int) -> PigeonHole:
    """Return the pigeon-hole after `last` where a shelf has so many `holes`: A 1 first, shelf AA after shelf Z."""
    if last is None:
        return PigeonHole("A", 1)
    if last.hole < holes:
        return PigeonHole(last.shelf, last.hole + 1)
    return PigeonHole(_next_shelf(last.shelf), 1)


def _next_shelf(shelf: str) -> str:
    if not shelf:
        return "A"
    if shelf[-1] == "Z":
        return _next_shelf(shelf[:-1]) + "A"
    return shelf[:-1] + chr(ord(shelf[-1]) + 1)


def _stale(badge: Badge, card: DelegateCard) -> str:
    """Return why a badge made ahead is no longer good, or nothing."""
    if card.delegate.cancelled_at is not None:
        return "cancelled"
    if card.delegate.vetting is not Vetting.CLEARED:
        return "not_cleared"
    return "" if is_as_made(badge, card) else "data_changed"


def _barred(card: DelegateCard) -> bool:
    return card.delegate.cancelled_at is not None or card.delegate.vetting is not Vetting.CLEARED


def _needs(conn: Connection, delegate_id: UUID) -> bool:
    return badges.badge_in_force(conn, delegate_id) is None and check_ins.get(conn, delegate_id) is None


def _some(items: Iterable[_T]) -> Iterator[tuple[_T, ...]]:
    left = iter(items)
    while batch := tuple(islice(left, BATCH)):
        yield batch
