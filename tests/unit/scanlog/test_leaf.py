"""Leaves: one encoding, the way back, and the same bytes from the columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import code_hash, leaf
from kiosk.store.types import to_microseconds

Make = Callable[..., Fact]
BEFORE = bytes(range(32))

FORM = (
    "ac0001015820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f02500011223344556677"
    "8899aabbccddeeff03647363616e041b000661025ab6760505666465736b2d3106646f702d3707500000000000000000"
    "0000000000000001086561646d697409816576616c69640a50000000000000000000000000000000000ba2647a6f6e65"
    "036761745f67617465f5"
)

_PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(1 << 64), (1 << 64) - 1),
    st.text(max_size=20),
    st.binary(max_size=20),
)
FACTS = st.builds(
    Fact,
    id=st.uuids(),
    kind=st.sampled_from(FactKind),
    at=st.datetimes(datetime(1969, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - given by timezones
    station=st.text(max_size=32),
    operator=st.text(max_size=32),
    delegate_id=st.none() | st.uuids(),
    code_hash=st.none() | st.binary(min_size=16, max_size=16),
    outcome=st.none() | st.sampled_from(Outcome),
    reasons=st.lists(st.sampled_from(Reason), max_size=4).map(tuple),
    body=st.dictionaries(st.from_regex(r"\A[a-z][a-z0-9_]{0,39}\Z"), _PLAIN, max_size=5),
)


def test_the_form_of_a_leaf_is_final() -> None:
    """A change of these bytes would make every log written before unverifiable."""
    fact = Fact(
        id=UUID("00112233-4455-6677-8899-aabbccddeeff"),
        kind=FactKind.SCAN,
        at=datetime(2026, 11, 24, 9, 30, 0, 5, tzinfo=UTC),
        station="desk-1",
        operator="op-7",
        delegate_id=UUID(int=1),
        code_hash=bytes(16),
        outcome=Outcome.ADMIT,
        reasons=(Reason.VALID,),
        body={"zone": 3, "at_gate": True},
    )
    assert leaf.encode(fact, BEFORE).hex() == FORM


@given(FACTS)
def test_every_fact_comes_back_from_its_one_encoding(fact: Fact) -> None:
    data = leaf.encode(fact, BEFORE)
    assert leaf.decode(data) == (BEFORE, fact)
    assert cbor2.dumps(cbor2.loads(data), canonical=True) == data


@given(FACTS)
def test_the_columns_give_the_beginning_of_the_leaf(fact: Fact) -> None:
    columns: leaf.Columns = (
        fact.id.hex,
        fact.kind.value,
        to_microseconds(fact.at),
        fact.station,
        fact.operator,
        None if fact.delegate_id is None else fact.delegate_id.hex,
        None if fact.outcome is None else fact.outcome.value,
        leaf.joined(fact.reasons),
    )
    data = leaf.encode(fact, BEFORE)
    assert data.startswith(leaf.beginning(BEFORE, columns) + b"\x0a")
    assert not data.startswith(leaf.beginning(bytes(32), columns))
    for place, value in enumerate(columns):
        other: Any = (
            "0" * 31 + "9" if place in {0, 5} else ("x" if isinstance(value, str | None) else value + 1)
        )
        if other != value:
            changed = (*columns[:place], other, *columns[place + 1 :])
            assert not data.startswith(leaf.beginning(BEFORE, changed))  # type: ignore[arg-type]  # same shape


@pytest.mark.parametrize(
    "wrong",
    [
        {"code_hash": bytes(15)},
        {"body": {"Upper": 1}},
        {"body": {"": 1}},
        {"body": {"x": 1.5}},
        {"body": {"x": [1]}},
        {"body": {"x": 1 << 64}},
        {"body": {"x": -(1 << 64) - 1}},
        {"body": {"x": "y" * leaf.MAX_LEAF_BYTES}},
        {"at": datetime(2026, 11, 24)},  # noqa: DTZ001 - naive on purpose
    ],
)
def test_what_no_leaf_may_hold_is_refused(wrong: dict[str, Any], fact: Make) -> None:
    with pytest.raises(ValueError, match=r".+"):
        leaf.encode(fact(**wrong), BEFORE)


def test_other_forms_are_not_read(fact: Make) -> None:
    good = cbor2.loads(leaf.encode(fact(), BEFORE))
    changes: dict[str, dict[int, object]] = {
        "version": good | {0: 2},
        "short hash": good | {1: bytes(31)},
        "id as text": good | {2: "x" * 16},
        "unknown kind": good | {3: "coffee"},
        "time as text": good | {4: "now"},
        "time out of range": good | {4: 1 << 63},
        "station null": good | {5: None},
        "unknown outcome": good | {8: "maybe"},
        "reasons as text": good | {9: "valid"},
        "unknown reason": good | {9: ["because"]},
        "code hash as text": good | {10: "x" * 16},
        "body as list": good | {11: []},
        "bad key": good | {11: {"A": 1}},
        "missing": {k: v for k, v in good.items() if k != 11},
        "more": good | {12: 1},
        "other order": dict(reversed(good.items())),
    }
    forms = {name: cbor2.dumps(value) for name, value in changes.items()}
    data = leaf.encode(fact(), BEFORE)
    forms |= {
        "empty": b"",
        "trailing": data + b"\x00",
        "cut": data[:-1],
        "too long": data + bytes(leaf.MAX_LEAF_BYTES),
        "nested": data[:38] + b"\x02" + b"\x81" * 5000,
        "long form": data.replace(b"\x04\x1b", b"\x04\xc2\x48"),
    }
    for name, form in forms.items():
        with pytest.raises(BadInput) as caught:
            leaf.decode(form)
        assert caught.value.code == "bad_leaf", name


@given(FACTS, st.data())
def test_a_mutated_leaf_is_read_or_refused_but_never_as_the_same(fact: Fact, data: st.DataObject) -> None:
    octets = bytearray(leaf.encode(fact, BEFORE))
    octets[data.draw(st.integers(0, len(octets) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        read = leaf.decode(bytes(octets))
    except BadInput:
        return
    assert read != (BEFORE, fact)


def test_a_code_is_hashed_under_a_key() -> None:
    """Test case 2 of RFC 4231, cut to 16 bytes."""
    assert code_hash(b"Jefe", b"what do ya want for nothing?").hex() == "5bdcc146bf60754e6a042426089575c7"
    assert code_hash(b"other", b"x") != code_hash(b"Jefe", b"x")


def test_facts_of_one_moment_differ_by_id(fact: Make) -> None:
    at = datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=1)
    assert leaf.encode(fact(at=at), BEFORE) != leaf.encode(fact(at=at), BEFORE)
