"""A queue in which not everyone is in order: who presents what, and what the desk must say to it."""

from __future__ import annotations

import secrets
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.credential import SigningKey, issue
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.rehearsal.cast import Flaw
from kiosk.rehearsal.event import Invitation, Rehearsal, validity
from kiosk.store import check_ins
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, FileKeys

if TYPE_CHECKING:
    from kiosk.credential.envelope import Signer


class Case(StrEnum):
    """What is the matter with what a person presents."""

    GOOD = "good"
    TWICE = "twice"
    REVOKED = "revoked"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    WITHDRAWN = "vetting_withdrawn"
    PENDING = "vetting_pending"
    FORGED = "forged"
    STRANGER = "unknown_key"
    OTHER_EVENT = "other_event"
    UNLISTED = "not_in_mirror"
    ALIEN = "alien"


EXPECTED: Mapping[Case, tuple[Outcome, Reason]] = MappingProxyType(
    {
        Case.GOOD: (Outcome.ADMIT, Reason.VALID),
        Case.TWICE: (Outcome.REFER, Reason.ALREADY_USED),
        Case.REVOKED: (Outcome.REFUSE, Reason.REVOKED),
        Case.EXPIRED: (Outcome.REFUSE, Reason.EXPIRED),
        Case.CANCELLED: (Outcome.REFUSE, Reason.CANCELLED),
        Case.WITHDRAWN: (Outcome.REFUSE, Reason.VETTING_WITHDRAWN),
        Case.PENDING: (Outcome.REFER, Reason.VETTING_PENDING),
        Case.FORGED: (Outcome.REFUSE, Reason.FORGED_SIGNATURE),
        Case.STRANGER: (Outcome.REFUSE, Reason.UNKNOWN_KEY),
        Case.OTHER_EVENT: (Outcome.REFUSE, Reason.WRONG_EVENT),
        Case.UNLISTED: (Outcome.REFER, Reason.NOT_IN_MIRROR),
        Case.ALIEN: (Outcome.REFUSE, Reason.UNKNOWN_CODE),
    }
)
"""What the desk must say, while the event lasts."""

# One round of the queue. Whoever comes twice is the last good one but three, whose badge is made by then.
_ROUND = (
    *(Case.GOOD, Case.GOOD, Case.REVOKED, Case.GOOD, Case.FORGED, Case.GOOD, Case.EXPIRED, Case.GOOD),
    *(Case.ALIEN, Case.GOOD, Case.OTHER_EVENT, Case.TWICE, Case.GOOD, Case.UNLISTED, Case.GOOD),
    *(Case.PENDING, Case.GOOD, Case.CANCELLED, Case.GOOD, Case.STRANGER, Case.GOOD, Case.WITHDRAWN),
    *(Case.GOOD, Case.TWICE, Case.GOOD),
)
_TWICE_AFTER = 3
_FLAWS: Mapping[Case, Flaw] = MappingProxyType(
    {
        Case.REVOKED: Flaw.REVOKED,
        Case.EXPIRED: Flaw.EXPIRED,
        Case.CANCELLED: Flaw.CANCELLED,
        Case.WITHDRAWN: Flaw.WITHDRAWN,
        Case.PENDING: Flaw.PENDING,
    }
)
# So that a short queue already has many scripts in it.
_FIRST_SEEN = ("ar", "ru_RU", "hi", "zh_CN", "el_GR", "th", "ja_JP", "ko", "am", "ka_GE", "he", "bn", "si")


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One person in the queue, and the verdict that is right.

    Args:
        code: The text of the code presented.
        outcome: What the verdict must be.
        reason: Its first reason.
        number: The delegate's number where the code leads to a delegate of this event, else None.
    """

    case: Case
    code: str
    outcome: Outcome
    reason: Reason
    number: int | None = None
    delegate_id: UUID | None = None

    @property
    def badge(self) -> bool:
        """Return whether this person leaves with a badge."""
        return self.outcome is Outcome.ADMIT


def cases(rehearsal: Rehearsal, n: int = 50) -> tuple[QueueItem, ...]:
    """Return a queue of at most `n` people, good ones and every kind of trouble mixed.

    Good ones are people whose check-in has not begun, so that a rehearsal can be played again; people
    of many scripts come first. Shorter than `n` when the rehearsal has too few people.
    """
    event_key = SigningKey.load(FileKeys(rehearsal.folder).path(EVENT_KEY))
    good = in_order(rehearsal)
    flawed = {flaw: deque(item for item in rehearsal.invitations if item.flaw is flaw) for flaw in Flaw}
    made = Counterfeits(rehearsal, event_key)
    queue: list[QueueItem] = []
    admitted: deque[Invitation] = deque()
    for place in range(2 * n):
        case = _ROUND[place % len(_ROUND)]
        if len(queue) == n:
            break
        if case in _FLAWS:
            pool = flawed[_FLAWS[case]]
            if pool:
                queue.append(_item(case, pool[0]))
                pool.rotate(-1)
        elif case is Case.TWICE:
            if len(admitted) > _TWICE_AFTER:
                queue.append(_item(case, admitted[-_TWICE_AFTER - 1]))
        elif case is Case.GOOD:
            if (next_one := next(good, None)) is not None:
                admitted.append(next_one)
                queue.append(_item(case, next_one))
        else:
            queue.append(_bare(case, made.code(case)))
    return tuple(queue)


def _item(case: Case, invitation: Invitation) -> QueueItem:
    return QueueItem(case, invitation.code, *EXPECTED[case], invitation.number, invitation.delegate_id)


def _bare(case: Case, code: str) -> QueueItem:
    return QueueItem(case, code, *EXPECTED[case])


def in_order(rehearsal: Rehearsal) -> Iterator[Invitation]:
    """Yield those in order and not yet begun, two of an own script to one in Latin letters."""
    pools: dict[str, deque[Invitation]] = defaultdict(deque)
    latin: dict[str, deque[Invitation]] = defaultdict(deque)
    for member, invitation in zip(rehearsal.members, rehearsal.invitations, strict=True):
        if member.flaw is None:
            (pools if member.delegate.name.native else latin)[member.people].append(invitation)
    scripts = _in_turn(pools, [*_FIRST_SEEN, *sorted(pools)])
    others = _in_turn(latin, sorted(latin))
    store = Store.open(rehearsal.folder, FileKeys(rehearsal.folder))
    try:
        for one in _interleave(scripts, others):
            with store.read() as conn:
                begun = check_ins.get(conn, one.delegate_id) is not None
            if not begun:
                yield one
    finally:
        store.close()


def _in_turn(pools: Mapping[str, deque[Invitation]], order: Sequence[str]) -> Iterator[Invitation]:
    names = [name for name in dict.fromkeys(order) if pools.get(name)]
    while names:
        for name in list(names):
            yield pools[name].popleft()
            if not pools[name]:
                names.remove(name)


def _interleave(many: Iterator[Invitation], few: Iterator[Invitation]) -> Iterator[Invitation]:
    left = [many, many, few]
    while left:
        for source in list(left):
            one = next(source, None)
            if one is None:
                left = [other for other in left if other is not source]
            else:
                yield one


@dataclass(frozen=True, slots=True)
class _Impostor:
    """Signs with a key of its own under the id of another."""

    kid: bytes
    key: SigningKey

    def sign(self, data: bytes) -> bytes:
        return self.key.sign(data)


class Counterfeits:
    """Makes codes of people who are not in the mirror, or that nobody of this event has signed."""

    def __init__(self, rehearsal: Rehearsal, event_key: SigningKey) -> None:
        self._scene = rehearsal.scene
        self._event_key = event_key
        stranger = SigningKey.generate()
        self._impostor = _Impostor(event_key.kid, stranger)
        self._makers: Mapping[Case, Callable[[], str]] = {
            Case.FORGED: lambda: self._signed(self._impostor),
            Case.STRANGER: lambda: self._signed(stranger),
            Case.OTHER_EVENT: lambda: self._signed(self._event_key, event="GA2025"),
            Case.UNLISTED: lambda: self._signed(self._event_key),
            Case.ALIEN: lambda: f"https://tickets.example/e/{secrets.token_hex(12)}",
        }

    def code(self, case: Case) -> str:
        """Return a new code of that kind: `FORGED`, `STRANGER`, `OTHER_EVENT`, `UNLISTED` or `ALIEN`."""
        return self._makers[case]()

    def _signed(self, signer: Signer, event: str = "") -> str:
        begins, ends = validity(self._scene)
        claims = Claims(
            delegate=uuid4(),
            event=event or self._scene.event.code,
            not_before=begins,
            expires=ends,
            cti=secrets.token_bytes(8),
            zones=frozenset({1, 2}),
            kind=CredentialKind.INVITATION,
        )
        return issue(claims, signer)
