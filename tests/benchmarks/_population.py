"""Fills a store with N made-up delegates quickly, their names drawn like real ones: few common, many rare."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind
from kiosk.store.credentials import add_credentials
from kiosk.store.delegations import add_categories, add_delegations
from kiosk.store.engine import Store
from kiosk.store.people import add_delegates

FIRST_NUMBER = 1001
_PEOPLES = (
    "en_GB", "fr_FR", "es_ES", "ru_RU", "uk_UA", "el_GR", "ar_AA", "fa_IR", "he_IL", "hi_IN", "th_TH", "zh_CN",
    "ja_JP", "ko_KR", "pl_PL", "tr_TR", "de_DE", "vi_VN", "pt_BR", "cs_CZ",
)  # fmt: skip
_NOT_BEFORE, _EXPIRES = datetime(2026, 11, 20, tzinfo=UTC), datetime(2026, 11, 28, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one people: given and family, and whether they are of another script than Latin."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    native: bool


class FixedKey:
    """The key of stores that live as long as a benchmark."""

    def store_key(self) -> bytes:
        """Return 32 bytes that are no secret."""
        return b"benchmark store, no secret here."


def populated(folder: Path, count: int, *, index: bool = True, seed: int = 7) -> Store:
    """Return a new store in `folder` with `count` delegates, each with an invitation; the same by seed.

    Args:
        index: False leaves the name search empty, which is several times quicker.
    """
    rng = random.Random(seed)
    store = Store.create(folder, FixedKey())
    sent_by, here_as, pools = delegations(), categories(), name_pools()
    with store.write() as conn:
        add_delegations(conn, sent_by)
        add_categories(conn, here_as)
    for first in range(0, count, 50_000):
        numbers = range(first, min(first + 50_000, count))
        with store.write() as conn:
            add_delegates(conn, (delegate(n, rng, sent_by, here_as, pools) for n in numbers), index=index)
            add_credentials(conn, (invitation(n) for n in numbers))
    return store


def delegate_id(number: int) -> UUID:
    """Return the id of the delegate `number`, 0 first."""
    return UUID(int=0xA11CE << 100 | number)


def cti(number: int) -> bytes:
    """Return the credential id of the delegate `number`, spread like random ones."""
    return (number * 0x9E3779B97F4A7C15 % (1 << 64)).to_bytes(8, "big")


def invitation(number: int) -> CredentialRow:
    """Return the invitation of the delegate `number`."""
    return CredentialRow(
        cti(number), delegate_id(number), CredentialKind.INVITATION, "event", CredentialState.ACTIVE,
        _NOT_BEFORE, _EXPIRES,
    )  # fmt: skip


def delegate(
    number: int,
    rng: random.Random,
    sent_by: tuple[Delegation, ...],
    here_as: tuple[Category, ...],
    pools: tuple[Names, ...],
) -> Delegate:
    """Return one made-up delegate."""
    place = min(int(rng.expovariate(1 / 50)), len(sent_by) - 1)
    pool = pools[place % len(pools)]
    given, family = _drawn(pool.given, rng), _drawn(pool.family, rng)
    return Delegate(
        id=delegate_id(number),
        number=FIRST_NUMBER + number,
        name=_name(given, family, native=pool.native),
        delegation_id=sent_by[place].id,
        category_id=here_as[0 if rng.random() < 0.01 else 1].id,
    )


def delegations() -> tuple[Delegation, ...]:
    """Return 196 delegations with names in four languages."""
    from babel import Locale

    every = {tag: Locale(tag).territories for tag in ("en", "fr", "es", "ar")}
    codes = sorted(c for c in every["en"] if len(c) == 2 and c.isalpha())[:196]
    return tuple(
        Delegation(
            UUID(int=0xDE << 100 | order),
            f"{code}{code[0]}",
            LocalNames(**{tag: names.get(code, "") for tag, names in every.items()}),
            DelegationKind.MEMBER,
            order,
        )
        for order, code in enumerate(codes, 1)
    )


def categories() -> tuple[Category, ...]:
    """Return two categories, heads of delegation first."""
    return (
        Category(UUID(int=0xCA << 100 | 1), "head", LocalNames("Head"), "#aa0000", 1, frozenset({1, 2})),
        Category(UUID(int=0xCA << 100 | 2), "delegate", LocalNames("Delegate"), "#0000aa", 2, frozenset({1})),
    )


def name_pools() -> tuple[Names, ...]:
    """Return names of many peoples, the commonest first, as Faker has them."""
    import importlib

    return tuple(_pool(importlib.import_module(f"faker.providers.person.{loc}")) for loc in _PEOPLES)


def _pool(module: object) -> Names:
    provider = module.Provider  # type: ignore[attr-defined]  # every Faker provider module has it
    given = _texts(getattr(provider, "first_names", ()) or provider.first_names_male)
    family = _texts(getattr(provider, "last_names", ()) or given)
    return Names(given, family, native=not unicodedata.name(given[0][0]).startswith("LATIN"))


def _texts(names: object) -> tuple[str, ...]:
    return tuple(str(n[0] if isinstance(n, tuple) else n) for n in names)  # type: ignore[attr-defined]  # iterable


def _name(given: str, family: str, *, native: bool) -> PersonName:
    if not native:
        return PersonName(given, family)
    from anyascii import anyascii

    return PersonName(anyascii(given).title(), anyascii(family).title(), native=f"{family} {given}")


def _drawn(names: tuple[str, ...], rng: random.Random) -> str:
    """Draw like names are borne: the n-th commonest about 1/n as often as the first."""
    place = int(len(names) ** rng.random()) - 1
    return names[min(place, len(names) - 1)]
