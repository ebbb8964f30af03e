"""Who comes: the made-up delegates of a scene, and the few whose papers are not in order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from kiosk.event.names import PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind, Vetting
from kiosk.rehearsal.names import make_name
from kiosk.rehearsal.scene import Scene, new_id

FIRST_NUMBER = 1001
"""The first delegate number; four digits are easy to read aloud."""


class Flaw(StrEnum):
    """What is wrong with a delegate's papers in the mirror; every other one's are in order."""

    REVOKED = "revoked"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    WITHDRAWN = "vetting_withdrawn"
    PENDING = "vetting_pending"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast.

    Args:
        people: Whose names this person bears, a key of names.toml or a Faker locale.
        flaw: What is wrong with the papers, or None.
    """

    delegate: Delegate
    people: str
    flaw: Flaw | None = None


def cast(scene: Scene, count: int, rng: random.Random) -> tuple[Member, ...]:
    """Return `count` members in protocol order, numbered from `FIRST_NUMBER`; all follows from `rng`.

    Every delegation has a head as long as `count` reaches; a few papers are flawed (see `flaw_count`).
    """
    categories = {category.code: category for category in scene.categories}
    seats = _seats(scene.delegations, count, rng)
    peoples = sorted(set(scene.peoples.values()))
    members: list[Member] = []
    for delegation, size in zip(scene.delegations, seats, strict=True):
        for place in range(size):
            category = categories[_category_code(delegation, place, rng)]
            people = scene.peoples.get(delegation.code) or rng.choice(peoples)
            number = FIRST_NUMBER + len(members)
            delegate = _delegate(
                scene, delegation=delegation, category=category, people=people, number=number, rng=rng
            )
            members.append(Member(delegate, people))
    return _with_flaws(members, scene, rng)


def flaw_count(count: int) -> int:
    """Return how many of `count` delegates bear each flaw: none of a handful, one in 250 of a crowd."""
    return 0 if count < 20 else max(count // 250, 3 if count >= 50 else 1)


def _seats(delegations: Sequence[Delegation], count: int, rng: random.Random) -> list[int]:
    """Deal `count` seats: one each as far as they go, then by a weight that few large delegations have."""
    everyone = range(len(delegations))
    first = everyone if count >= len(delegations) else rng.sample(everyone, count)
    seats = [0] * len(delegations)
    for index in first:
        seats[index] = 1
    weights = [
        30.0 if delegation.kind is DelegationKind.SECRETARIAT else rng.paretovariate(1.6)
        for delegation in delegations
    ]
    for index in rng.choices(everyone, weights, k=count - sum(seats)):
        seats[index] += 1
    return seats


def _category_code(delegation: Delegation, place: int, rng: random.Random) -> str:
    if delegation.kind is DelegationKind.SECRETARIAT:
        return rng.choices(("staff", "security", "press", "observer"), (50, 20, 20, 10))[0]
    if place == 0:
        return "head" if delegation.kind is DelegationKind.MEMBER else "observer"
    ordinary = "delegate" if delegation.kind is DelegationKind.MEMBER else "observer"
    return rng.choices((ordinary, "staff", "press", "security"), (76, 12, 6, 6))[0]


def _delegate(  # noqa: PLR0913 - the parts of one person
    scene: Scene,
    *,
    delegation: Delegation,
    category: Category,
    people: str,
    number: int,
    rng: random.Random,
) -> Delegate:
    female = rng.random() < 0.45
    name = make_name(people, rng, female=female)
    title = rng.choice(scene.titles[category.code])
    language = scene.languages.get(delegation.code) or rng.choice(("en", "fr", "es", "ar"))
    functions = scene.functions[category.code].get(language) or scene.functions[category.code]["en"]
    return Delegate(
        id=new_id(rng),
        number=number,
        name=PersonName(name.given, name.family, title, name.native),
        delegation_id=delegation.id,
        category_id=category.id,
        function=rng.choice(functions),
        birth_date=_birth_date(scene.event.starts_on, category.code, rng),
        language=language,
        zones_added=frozenset({2}) if category.code == "press" and rng.random() < 0.1 else frozenset(),
    )


def _birth_date(today: date, category: str, rng: random.Random) -> date:
    youngest = 38 if category == "head" else 23
    return today - timedelta(days=rng.randint(youngest * 365, 67 * 365))


def _with_flaws(members: Sequence[Member], scene: Scene, rng: random.Random) -> tuple[Member, ...]:
    each = flaw_count(len(members))
    chosen = rng.sample(range(len(members)), each * len(Flaw))
    flawed = list(members)
    for place, index in enumerate(chosen):
        flawed[index] = _flaw(members[index], list(Flaw)[place % len(Flaw)], scene)
    return tuple(flawed)


def _flaw(member: Member, flaw: Flaw, scene: Scene) -> Member:
    delegate = member.delegate
    if flaw is Flaw.CANCELLED:
        at = datetime.combine(scene.event.starts_on - timedelta(days=5), datetime.min.time(), UTC)
        delegate = replace(delegate, cancelled_at=at)
    elif flaw is Flaw.WITHDRAWN:
        delegate = replace(delegate, vetting=Vetting.WITHDRAWN)
    elif flaw is Flaw.PENDING:
        delegate = replace(delegate, vetting=Vetting.PENDING)
    return replace(member, delegate=delegate, flaw=flaw)
