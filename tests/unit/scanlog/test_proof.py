"""Proofs as texts that stand alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.event.facts import Fact
from kiosk.scanlog import Proof, ScanLog, proof


@pytest.fixture
def seventh(log: ScanLog, engine: sa.Engine, fact: Callable[..., Fact]) -> Proof:
    with engine.begin() as conn:
        log.append_many(conn, [fact() for _ in range(11)])
        return log.prove_inclusion(conn, 7)


def test_a_proof_comes_back_from_its_text_and_holds(seventh: Proof, log: ScanLog, desk: Any) -> None:
    text = str(seventh)
    assert text.startswith("c2sp.org/tlog-proof@v1\nextra ")
    assert "\nindex 7\n" in text
    again = proof.parse(text)
    assert again == seventh
    assert again.holds(log.origin, [desk.public])


def test_anything_altered_proves_nothing(seventh: Proof, log: ScanLog, desk: Any, stranger: Any) -> None:
    keys = [desk.public]
    assert not seventh.holds("other/origin", keys)
    assert not seventh.holds(log.origin, [stranger.public])
    for altered in (
        replace(seventh, index=6),
        replace(seventh, leaf=seventh.leaf + b"\0"),
        replace(seventh, hashes=seventh.hashes[:-1]),
        replace(seventh, hashes=seventh.hashes[::-1]),
        replace(seventh, note=seventh.note.replace("\n11\n", "\n12\n")),
        replace(seventh, note="?"),
    ):
        assert not altered.holds(log.origin, keys)


@pytest.mark.parametrize(
    "change",
    [
        ("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2"),
        ("index 7", "index 07"),
        ("index 7", "index -7"),
        ("index 7\n", ""),
        ("extra ", "other "),
        ("extra ", "extra !"),
        ("\n\n", "\n"),
        ("index 7\n", "index 7\nAAAA\n"),
        ("index 7\n", "index 7\n" + ("A" * 43 + "=\n") * 64),
        ("extra ", "extra " + "AAAA" * 6000),
        ("extra ", "extra " + "AAAA" * 30000),
    ],
)
def test_other_texts_are_no_proofs(change: tuple[str, str], seventh: Proof) -> None:
    text = str(seventh).replace(*change, 1)
    assert text != str(seventh)
    with pytest.raises(BadInput) as caught:
        proof.parse(text)
    assert caught.value.code == "bad_proof"


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for candidate in (text, "c2sp.org/tlog-proof@v1\nextra \nindex 0\n" + text, "c2sp.org/tlog-proof@v1"):
        try:
            found = proof.parse(candidate)
        except BadInput:
            continue
        assert not found.holds("x", [])
