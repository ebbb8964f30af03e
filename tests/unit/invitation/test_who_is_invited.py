"""Who needs an invitation: held against a plain reading of the rule, person by person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.people import Delegate, Vetting
from kiosk.store import credentials, people
from kiosk.store.invitations import EVERYBODY, Choice, Counts, invitation_counts, invited, uninvited
from tests.small_event import DELEGATE, NOW, SmallEvent, make, person, row

DAY = timedelta(days=1)
# What a person may have been given: state, reason, kind, days until it ends.
HISTORIES = (
    (),
    (("active", "", 1, 2),),
    (("active", "", 1, 0),),
    (("active", "", 2, 2),),
    (("revoked", "lost", 1, 2),),
    (("revoked", "withdrawn", 1, 2),),
    (("revoked", "withdrawn", 2, 2),),
    (("replaced", "", 1, 2), ("active", "", 1, 2)),
    (("revoked", "withdrawn", 1, 2), ("active", "", 1, 2)),
    (("active", "", 1, 2), ("active", "", 1, 3)),
)
STANDINGS = tuple(product((False, True), Vetting))


def expected(*, cancelled: bool, vetting: Vetting, history) -> str:
    if cancelled:
        return "cancelled"
    if vetting is Vetting.WITHDRAWN:
        return "withdrawn"
    mine = [one for one in history if one[2] == 1]
    if any(state == "active" and days > 0 for state, _, _, days in mine):
        return "invited"
    return "withdrawn" if any(one[:2] == ("revoked", "withdrawn") for one in mine) else "waiting"


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> tuple[SmallEvent, dict[int, str]]:
    """One person a case, and what is right to say of each."""
    made = make(Path(tmp_path_factory.mktemp("crowd")) / "data", person(1))
    right = {1: "invited"}
    store = made.open()
    with store.write() as conn:
        for number, ((cancelled, vetting), history) in enumerate(product(STANDINGS, HISTORIES), start=100):
            who: Delegate = replace(person(number), cancelled_at=NOW if cancelled else None, vetting=vetting)
            people.add_delegates(conn, [who])
            made.ids[number] = who.id
            for state, reason, kind, days in history:
                claims = made.claims(number, kind=CredentialKind(kind), expires=NOW + days * DAY)
                credentials.add_credential(conn, row(claims, state=CredentialState(state), reason=reason))
            right[number] = expected(cancelled=cancelled, vetting=vetting, history=history)
    store.close()
    return made, right


def test_each_person_is_in_one_case(crowd) -> None:
    made, right = crowd
    store = made.open()
    with store.read() as conn:
        counts = invitation_counts(conn, EVERYBODY, NOW)
        waiting = uninvited(conn, EVERYBODY, NOW, after=0, most=500)
        holding = invited(conn, EVERYBODY, NOW, after=0, most=500)
        nobody = invitation_counts(conn, Choice(delegation=DELEGATE.id), NOW)
    store.close()
    assert [card.delegate.number for card in waiting] == [n for n, case in right.items() if case == "waiting"]
    assert [card.delegate.number for card, _ in holding] == [
        n for n, case in right.items() if case == "invited"
    ]
    cases = list(right.values())
    assert counts == Counts(*(cases.count(one) for one in ("waiting", "invited", "cancelled", "withdrawn")))
    assert nobody == Counts(0, 0, 0, 0)


def test_the_invitation_shown_is_in_force_and_the_latest(crowd) -> None:
    made, _ = crowd
    store = made.open()
    with store.read() as conn:
        holding = invited(conn, EVERYBODY, NOW, after=0, most=500)
    store.close()
    for card, held in holding:
        assert held.delegate_id == card.delegate.id
        assert (held.kind, held.state) == (CredentialKind.INVITATION, CredentialState.ACTIVE)
        assert held.expires > NOW
    two = HISTORIES.index((("active", "", 1, 2), ("active", "", 1, 3))) + 100 + len(HISTORIES)
    (latest,) = [held for card, held in holding if card.delegate.number == two]
    assert latest.expires == NOW + 3 * DAY


@pytest.mark.parametrize("most", [1, 7, 500])
def test_pages_follow_one_another(crowd, most: int) -> None:
    made, right = crowd
    seen: list[int] = []
    store = made.open()
    with store.read() as conn:
        while page := uninvited(conn, EVERYBODY, NOW, after=seen[-1] if seen else 0, most=most):
            assert len(page) <= most
            seen += [card.delegate.number for card in page]
    store.close()
    assert seen == [n for n, case in right.items() if case == "waiting"]
