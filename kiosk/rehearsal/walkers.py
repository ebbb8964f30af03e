"""The cast of a drill: who comes to the self-service station, in which order, and with what.

The same rehearsal, number and seed give the same people with the same scripts, as long as nobody of them has
checked in already: those who have are passed over, so that a drill can be played again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import cycle
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.credential import SigningKey
from kiosk.errors import BadInput
from kiosk.event.self_service import Arrival, Met
from kiosk.event.verdict import Reason
from kiosk.rehearsal.cases import Case, Counterfeits, in_order
from kiosk.rehearsal.cast import Flaw
from kiosk.rehearsal.script import Holding, Script
from kiosk.rehearsal.walk import Hands, Manner, Walker
from kiosk.rehearsal.walks import WRITERS
from kiosk.store.keys import EVENT_KEY, FileKeys

if TYPE_CHECKING:
    from kiosk.rehearsal.event import Invitation, Rehearsal

_SHARES: Mapping[Manner, int] = MappingProxyType(
    {
        Manner.QUICK: 34,
        Manner.ORDINARY: 40,
        Manner.SLOW: 18,
        Manner.LEAVES: 8,
        Manner.REFUSED: 8,
        # The page gives up on a picture three times half a minute apart.
        Manner.NEVER_GOOD: 0,
        **dict.fromkeys((Manner.LOST, Manner.HEAD, Manner.WRONG_DATE, Manner.GLARE, Manner.NO_FACE), 5),
        **dict.fromkeys((Manner.KEYBOARD, Manner.LANGUAGE, Manner.NOT_ME, Manner.WRONG_CODE), 4),
    }
)
_SHARE = 3
_MOUSE_ONE_IN = 12
_REFUSED = (Flaw.REVOKED, Flaw.CANCELLED, Flaw.EXPIRED, Flaw.WITHDRAWN)
_HAS = Arrival(Met.HAS_BADGE)
_USED = Arrival(Met.REFERRED, detail=Reason.ALREADY_USED.value)
_UNREAD = Arrival(Met.WELCOME, unread=True)
_AFTER: Mapping[Manner, Manner] = MappingProxyType(
    {
        Manner.COMES_BACK: Manner.FORGETS_BADGE,
        Manner.HAS_BADGE: Manner.QUICK,
        Manner.USED: Manner.QUICK,
    }
)
"""Who needs whom to have been here."""


def walkers(rehearsal: Rehearsal, count: int, seed: int) -> tuple[Walker, ...]:
    """Return `count` people who come to the station, one after the other.

    Raises:
        BadInput: `too_few_delegates` when the rehearsal has not so many people who have not come yet.
    """
    rng = random.Random(f"{seed} walkers")
    manners = order(count, rng)
    cast = _Cast(rehearsal, rng)
    made: list[Walker] = []
    for place, manner in enumerate(manners, start=1):
        made.append(cast.walker(place, manner, made))
    return tuple(made)


def order(count: int, rng: random.Random) -> list[Manner]:
    """Return the manners of `count` people: all there are, when they are enough, by their shares, mixed.

    Whoever comes back for something comes after somebody who left it there.
    """
    kinds = list(Manner)
    if count <= len(kinds):
        return kinds[:count]
    shares = {manner: _SHARES.get(manner, _SHARE) for manner in kinds}
    whole, left = sum(shares.values()), count - len(kinds)
    counted = {manner: 1 + left * share // whole for manner, share in shares.items()}
    for manner in kinds[: count - sum(counted.values())]:
        counted[manner] += 1
    counted[Manner.COMES_BACK] = min(counted[Manner.COMES_BACK], counted[Manner.FORGETS_BADGE])
    queue = [manner for manner, times in counted.items() if manner not in _AFTER for _ in range(times)]
    queue += [Manner.ORDINARY] * (count - sum(counted.values()))
    rng.shuffle(queue)
    for late, early in _AFTER.items():
        for number in range(counted[late]):
            places = [place for place, manner in enumerate(queue) if manner is early]
            behind = places[number % len(places)] + 1
            queue.insert(rng.randint(behind, len(queue)), late)
    return queue


class _Cast:
    """Hands out the rehearsal's people, each once."""

    def __init__(self, rehearsal: Rehearsal, rng: random.Random) -> None:
        self._rng = rng
        self._delegates = {member.delegate.id: member.delegate for member in rehearsal.members}
        self._heads = {category.id for category in rehearsal.scene.categories if category.code == "head"}
        self._codes = {one.delegate_id: one.code for one in rehearsal.invitations}
        self._good = self._in_order(rehearsal)
        self._aside: list[Invitation] = []
        self._flawed = {
            flaw: cycle([one for one in rehearsal.invitations if one.flaw is flaw]) for flaw in Flaw
        }
        signer = SigningKey.load(FileKeys(rehearsal.folder).path(EVENT_KEY))
        self._forger = Counterfeits(rehearsal, signer)
        self._refused = cycle(_REFUSED)
        self._forged = cycle((Case.FORGED, Case.UNLISTED, Case.STRANGER))
        self._returned: dict[Manner, int] = {}
        self._special: Mapping[Manner, Callable[[list[Walker]], Holding]] = {
            Manner.HEAD: lambda _: self._leader(self._next(head=True)),
            Manner.REFUSED: lambda _: self._flaw(next(self._refused)),
            Manner.PENDING: lambda _: self._flaw(Flaw.PENDING),
            Manner.FORGED: lambda _: self._counterfeit(next(self._forged)),
            Manner.WRONG_CODES: lambda _: Holding(None, "", Arrival(Met.NOT_OURS)),
            Manner.WANDERS_OFF: lambda _: Holding(None, "", Arrival(Met.NOT_OURS)),
            Manner.NOT_ME: lambda _: replace(self._welcome(self._next()), other=self._next().code),
            Manner.HAS_BADGE: lambda before: self._earlier(before, Manner.HAS_BADGE, _HAS),
            Manner.USED: lambda before: self._earlier(before, Manner.USED, _USED),
            Manner.COMES_BACK: lambda before: self._earlier(before, Manner.COMES_BACK, _UNREAD),
        }

    def walker(self, place: int, manner: Manner, before: list[Walker]) -> Walker:
        """Return the next walker of that manner."""
        special = self._special.get(manner)
        holding = special(before) if special else self._welcome(self._next())
        delegate = holding.delegate
        language = delegate.language if delegate is not None else self._rng.choice(("en", "fr", "es", "ar"))
        script = Script(manner, holding, self._rng, language=language)
        end = WRITERS[manner](script)
        hands = Hands.KEYS if manner is Manner.KEYBOARD else Hands.TOUCH
        if hands is Hands.TOUCH and self._rng.randrange(_MOUSE_ONE_IN) == 0:
            hands = Hands.MOUSE
        return Walker(place, manner, language, delegate, tuple(script.steps), end, hands)

    def _in_order(self, rehearsal: Rehearsal) -> Iterator[Invitation]:
        for one in in_order(rehearsal):
            if self._delegates[one.delegate_id].birth_date is not None:
                yield one

    def _next(self, *, head: bool = False) -> Invitation:
        """Return the next whose papers are in order; a head where one is asked for, or where nobody else is left."""
        for one in self._aside:
            if self._is_head(one) is head:
                self._aside.remove(one)
                return one
        for one in self._good:
            if self._is_head(one) is head:
                return one
            self._aside.append(one)
        if self._aside and not head:
            return self._aside.pop(0)
        raise BadInput(
            "too_few_delegates",
            "The rehearsal has too few delegates who have not checked in yet.",
            "Make a larger one in another folder, or ask for fewer people.",
        )

    def _is_head(self, one: Invitation) -> bool:
        return self._delegates[one.delegate_id].category_id in self._heads

    def _welcome(self, one: Invitation) -> Holding:
        delegate = self._delegates[one.delegate_id]
        return Holding(delegate, one.code, Arrival(Met.WELCOME, delegate.language))

    def _leader(self, one: Invitation) -> Holding:
        holding = self._welcome(one)
        return replace(holding, arrival=replace(holding.arrival, leads=True))

    def _flaw(self, flaw: Flaw) -> Holding:
        try:
            one = next(self._flawed[flaw])
        except StopIteration:
            raise BadInput(
                "too_few_delegates",
                "The rehearsal is too small to have people whose papers are not in order.",
                "Make one of at least 50 delegates in another folder.",
            ) from None
        delegate = self._delegates[one.delegate_id]
        met = Met.REFERRED if flaw is Flaw.PENDING else Met.REFUSED
        detail = Reason.EXPIRED.value if flaw is Flaw.EXPIRED else ""
        return Holding(delegate, one.code, Arrival(met, delegate.language, detail))

    def _counterfeit(self, case: Case) -> Holding:
        met = Met.REFERRED if case is Case.UNLISTED else Met.REFUSED
        return Holding(None, self._forger.code(case), Arrival(met))

    def _earlier(self, before: list[Walker], manner: Manner, arrival: Arrival) -> Holding:
        there = [one for one in before if one.manner is _AFTER[manner]]
        number = self._returned.get(manner, 0)
        self._returned[manner] = number + 1
        one = there[number % len(there)]
        assert one.delegate is not None  # noqa: S101 - a badge is somebody's
        code = self._codes[one.delegate.id]
        return Holding(one.delegate, code, replace(arrival, language=one.language), earlier=one.place)
