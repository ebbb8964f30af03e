from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind
from kiosk.store.delegations import add_categories, add_delegations
from kiosk.store.engine import Store
from tests.store_helpers import FixedKey


class Cast:
    """Makes people of a small event: three delegations, two categories, numbers from 1001 on."""

    def __init__(self):
        self.delegations = tuple(
            Delegation(
                UUID(int=0xDE00 + order), code, names, DelegationKind.MEMBER, order, code[:2], ("#ff0000",)
            )
            for order, (code, names) in enumerate(
                [
                    ("MAR", LocalNames("Morocco", "Maroc", "Marruecos", "المغرب")),
                    ("CIV", LocalNames("Côte d’Ivoire", "Côte d’Ivoire", "Costa de Marfil", "كوت ديفوار")),
                    ("DEU", LocalNames("Germany", "Allemagne", "Alemania", "ألمانيا")),
                ],
                1,
            )
        )
        self.categories = (
            Category(
                UUID(int=0xCA01), "head", LocalNames("Head of delegation"), "#aa0000", 1, frozenset({1, 2, 3})
            ),
            Category(UUID(int=0xCA02), "delegate", LocalNames("Delegate"), "#0000aa", 2, frozenset({1, 2})),
        )
        self.last = 1000

    def person(self, given, family="", native="", place="DEU", **more):
        self.last += 1
        number = more.pop("number", self.last)
        category = next(c for c in self.categories if c.code == more.pop("category", "delegate"))
        return Delegate(
            id=UUID(int=0xD000_0000 + number),
            number=number,
            name=PersonName(given, family, native=native),
            delegation_id=next(d.id for d in self.delegations if d.code == place),
            category_id=category.id,
            **more,
        )

    @staticmethod
    def credential(person, number=1, **more):
        made = CredentialRow(
            cti=(person.number * 100 + number).to_bytes(8, "big"),
            delegate_id=person.id,
            kind=CredentialKind.INVITATION,
            issuer="event",
            state=CredentialState.ACTIVE,
            not_before=datetime(2026, 11, 20, tzinfo=UTC),
            expires=datetime(2026, 11, 28, tzinfo=UTC),
        )
        return replace(made, **more)


@pytest.fixture
def cast():
    return Cast()


@pytest.fixture
def store(tmp_path):
    store = Store.create(tmp_path, FixedKey())
    yield store
    store.close()


@pytest.fixture
def filled(store, cast):
    """A store that holds the delegations and categories of `cast`."""
    with store.write() as conn:
        add_delegations(conn, cast.delegations)
        add_categories(conn, cast.categories)
    return store
