"""Codes: one form, one error class, python-cwt's COSE as the second opinion."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import cbor2
import pytest
import qrcode
from cwt import COSE, COSEKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import credential
from kiosk.credential import CredentialError, KeyRing, SigningKey, base45
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.store.keys_rows import SigningKeyRow

Make = Callable[..., Claims]


def raw(code: str) -> bytes:
    return base45.decode(code.removeprefix(credential.PREFIX))


def coded(parts: object) -> str:
    data = parts if isinstance(parts, bytes) else cbor2.dumps(parts)
    return credential.PREFIX + base45.encode(data)


def refusal(code: str | bytes, ring: KeyRing) -> str:
    with pytest.raises(CredentialError) as caught:
        credential.verify(code, ring)
    assert caught.value.message
    assert caught.value.remedy
    return caught.value.code


def sealed_map(key: SigningKey, payload: bytes, protected: object = None, unprotected: object = None) -> str:
    """Any COSE_Sign1 at all, signed rightly."""
    head = cbor2.dumps({1: -19, 4: key.kid} if protected is None else protected)
    signature = key.sign(cbor2.dumps(["Signature1", head, b"", payload]))
    return coded([head, {} if unprotected is None else unprotected, payload, signature])


def claim_map(code: str) -> dict[int, object]:
    decoded: dict[int, object] = cbor2.loads(cbor2.loads(raw(code))[2])
    return decoded


def test_what_is_issued_is_verified(claims: Make, event_key: SigningKey, ring: KeyRing) -> None:
    for kind in CredentialKind:
        what = claims(kind=kind)
        code = credential.issue(what, event_key)
        seen = credential.verify(code, ring)
        assert (seen.claims, seen.kid, seen.issuer) == (what, event_key.kid, "event")
        assert credential.verify(code.encode(), ring) == seen
        assert credential.inspect(code).issuer == ""


def test_the_code_holds_what_the_contract_says(claims: Make, event_key: SigningKey) -> None:
    protected, unprotected, payload, signature = cbor2.loads(raw(credential.issue(claims(), event_key)))
    assert cbor2.loads(protected) == {1: -19, 4: event_key.kid}
    assert unprotected == {}
    assert len(signature) == 64
    assert cbor2.loads(payload) == {
        2: "bx2KUpwRTw6KVwtdPw9qAQ",
        3: "GA94",
        4: 1795804200,
        5: 1795392000,
        7: bytes(range(8)),
        9: b"\x02\x80\x05",
    }


def test_python_cwt_agrees_on_the_signature(claims: Make, event_key: SigningKey) -> None:
    code = credential.issue(claims(), event_key)
    key = COSEKey.new({1: 1, 2: event_key.kid, 3: -19, -1: 6, -2: event_key.public})
    assert cbor2.loads(COSE.new().decode(b"\xd2" + raw(code), key)) == claim_map(code)


def test_a_code_made_by_python_cwt_is_read(claims: Make, ring: KeyRing, event_key: SigningKey) -> None:
    seed = event_key._private.private_bytes_raw()
    payload = cbor2.loads(raw(credential.issue(claims(), event_key)))[2]
    for algorithm in (-19, -8):
        key = COSEKey.new({1: 1, 2: event_key.kid, 3: algorithm, -1: 6, -2: event_key.public, -4: seed})
        tagged = COSE.new().encode(payload, key, protected={1: algorithm, 4: event_key.kid}, unprotected={})
        untagged = cbor2.dumps(cbor2.loads(tagged).value)
        assert credential.verify(coded(untagged), ring).claims == claims()


@pytest.mark.parametrize("event", ["A", "GA94", "GA-94_2.Ma"])
def test_the_code_fits_qr_version_8_at_level_m(event: str, claims: Make, event_key: SigningKey) -> None:
    code = credential.issue(claims(event=event), event_key)
    matrix = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, version=None)
    matrix.add_data(code, optimize=0)
    matrix.make(fit=True)
    assert matrix.version <= 8
    assert matrix.data_list[0].mode == qrcode.util.MODE_ALPHA_NUM
    assert len(code) <= 220
    assert code == code.strip(), "readers of pasted codes may trim"


def test_other_codes_are_not_ours(ring: KeyRing) -> None:
    for code in ("", "https://example.org/?c=AK1:", "ak1:BB8", b"\xff\xfe", b""):
        assert not credential.is_ours(code)
        assert refusal(code, ring) == "not_ours"
    assert credential.is_ours(b"AK1:")
    assert credential.foreign_digest(b"abc").hex().startswith("ba7816bf")


@pytest.mark.parametrize(
    "code",
    [
        "AK1:",
        "AK1:é",
        b"AK1:\xff",
        "AK1:BB8",
        "AK1:bb8",
        "AK1:" + "0" * 509,
        "AK1:" + base45.encode(b"\x81" * 330),
        "AK1:" + base45.encode(cbor2.dumps({2: "x", 4: 2**40})),
    ],
)
def test_what_is_no_cose_of_ours_is_malformed(code: str | bytes, ring: KeyRing) -> None:
    assert refusal(code, ring) == "malformed"


def test_a_code_of_512_characters_is_still_looked_at_and_longer_is_not(ring: KeyRing) -> None:
    assert refusal("AK1:" + "0" * 508, ring) == "malformed"
    assert refusal("AK1:" + "\N{SNOWMAN}" * 10_000_000, ring) == "malformed"


def test_every_other_form_is_malformed_though_signed_rightly(
    claims: Make, event_key: SigningKey, ring: KeyRing
) -> None:
    code = credential.issue(claims(), event_key)
    good = claim_map(code)
    assert b"\xa0\x58\x3a" in raw(code)
    payload = cbor2.dumps(good)
    kid = event_key.kid
    assert credential.verify(sealed_map(event_key, payload), ring)
    forms = {
        "tagged": coded(b"\xd2" + raw(code)),
        "trailing byte": coded(raw(code) + b"\x00"),
        "unprotected header": sealed_map(event_key, payload, unprotected={4: kid}),
        "other algorithm": sealed_map(event_key, payload, protected={1: -7, 4: kid}),
        "header without kid": sealed_map(event_key, payload, protected={1: -19}),
        "header with more": sealed_map(event_key, payload, protected={1: -19, 4: kid, 3: 60}),
        "long kid": sealed_map(event_key, payload, protected={1: -19, 4: kid + b"\0"}),
        "lying length": coded(raw(code).replace(b"\xa0\x58\x3a", b"\xa0\x58\x3b", 1)),
        "no map": sealed_map(event_key, b"\x00" * 40),
    }
    changes: dict[str, dict[int, object]] = {
        "missing claim": {k: v for k, v in good.items() if k != 9},
        "further claim": good | {6: 1},
        "short cti": good | {7: b"1234567"},
        "unknown kind": good | {9: b"\x04\x80\x05"},
        "scope as text": good | {9: "abc"},
        "sub not base64url": good | {2: "!" * 22},
        "sub with stray bits": good | {2: "bx2KUpwRTw6KVwtdPw9qAR"},
        "event too long": good | {3: "ABCDEFGHIJK"},
        "event with space": good | {3: "GA 94"},
        "ends before it begins": good | {4: good[5]},
        "time as float": good | {4: 1795804200.5},
        "time past 2106": good | {4: 2**33},
        "short time": good | {5: 60_000},
    }
    for name, claim in changes.items():
        forms[name] = sealed_map(event_key, cbor2.dumps(claim))
    forms["other order"] = sealed_map(event_key, cbor2.dumps(dict(reversed(good.items()))))
    forms["long form of a time"] = sealed_map(
        event_key, payload.replace(cbor2.dumps(good[5]), b"\x1b" + bytes(4) + cbor2.dumps(good[5])[1:])
    )
    forms["padded time"] = sealed_map(
        event_key, payload.replace(cbor2.dumps(good[5]), b"\x1a\x00\x00\x00\x05")
    )
    forms["event length lies"] = sealed_map(event_key, payload.replace(b"\x03\x64GA94", b"\x03\x65GA94"))
    for name, form in forms.items():
        assert refusal(form, ring) == "malformed", name


def test_an_unknown_key_and_a_forged_signature_are_told_apart(
    claims: Make, event_key: SigningKey, ring: KeyRing
) -> None:
    stranger = SigningKey.generate()
    assert refusal(credential.issue(claims(), stranger), ring) == "unknown_key"
    data = bytearray(raw(credential.issue(claims(), event_key)))
    data[-1] ^= 1
    assert refusal(coded(bytes(data)), ring) == "forged"
    imposter = SigningKey.generate()
    imposter.kid = event_key.kid
    assert refusal(credential.issue(claims(), imposter), ring) == "forged"


@pytest.mark.parametrize(
    "wrong",
    [
        {"event": ""},
        {"event": "ABCDEFGHIJK"},
        {"event": "GÄ94"},
        {"event": "GA94\n"},
        {"cti": b"1234567"},
        {"zones": frozenset({0})},
        {"zones": frozenset({17})},
        {"not_before": datetime(2026, 11, 23)},  # noqa: DTZ001 - naive on purpose
        {"expires": datetime(2026, 11, 27, 1, 1, 1, 5, tzinfo=UTC)},
        {"not_before": datetime(1970, 1, 1, tzinfo=UTC)},
        {"expires": datetime(2107, 1, 1, tzinfo=UTC)},
        {"expires": datetime(2026, 11, 23, tzinfo=UTC)},
    ],
)
def test_claims_that_no_code_can_hold_are_not_issued(
    wrong: dict[str, object], claims: Make, event_key: SigningKey
) -> None:
    with pytest.raises(CredentialError) as caught:
        credential.issue(claims(**wrong), event_key)
    assert caught.value.code == "bad_claims"


_KEY = SigningKey.generate()
_RING = KeyRing(
    [SigningKeyRow(_KEY.public, "event", datetime(2000, 1, 1, tzinfo=UTC), datetime(2106, 1, 1, tzinfo=UTC))]
)
_CLAIMS = st.builds(
    lambda delegate, event, begin, days, cti, zones, kind: Claims(
        delegate,
        event,
        datetime.fromtimestamp(begin, UTC),
        datetime.fromtimestamp(begin, UTC) + timedelta(days=days),
        cti,
        zones,
        kind,
    ),
    st.uuids().map(lambda u: UUID(int=u.int)),
    st.from_regex(r"\A[A-Za-z0-9._-]{1,10}\Z"),
    st.integers(946_684_800, 4_000_000_000),
    st.integers(1, 3000),
    st.binary(min_size=8, max_size=8),
    st.frozensets(st.integers(1, 16)),
    st.sampled_from(CredentialKind),
)


@given(_CLAIMS)
def test_all_claims_come_back_and_have_one_encoding(what: Claims) -> None:
    code = credential.issue(what, _KEY)
    assert credential.verify(code, _RING).claims == what
    data = raw(code)
    assert cbor2.dumps(cbor2.loads(data), canonical=True) == data
    assert len(code) <= 220


@settings(max_examples=400)
@given(_CLAIMS, st.data())
def test_a_mutated_code_never_verifies(what: Claims, data: st.DataObject) -> None:
    code = credential.issue(what, _KEY)
    at = data.draw(st.integers(4, len(code) - 1))
    change = data.draw(st.sampled_from(["flip", "drop", "double", "cut", "byte"]))
    char = data.draw(st.characters(codec="utf-8"))
    octets = bytearray(raw(code))
    octets[at % len(octets)] ^= data.draw(st.integers(1, 255))
    mutated = {
        "flip": code[:at] + char + code[at + 1 :],
        "drop": code[:at] + code[at + 1 :],
        "double": code[:at] + code[at] + code[at:],
        "cut": code[:at],
        "byte": coded(bytes(octets)),
    }[change]
    if mutated != code:
        assert refusal(mutated, _RING) in {"malformed", "unknown_key", "forged"}


@given(st.one_of(st.text(max_size=600), st.binary(max_size=600)))
def test_nothing_but_a_credential_error_is_ever_raised(junk: str | bytes) -> None:
    prefixed = (b"AK1:" if isinstance(junk, bytes) else "AK1:") + junk  # type: ignore[operator]  # same kinds
    for code in (junk, prefixed):
        with pytest.raises(CredentialError):
            credential.inspect(code)
    if isinstance(junk, bytes):
        with pytest.raises(CredentialError):
            credential.inspect(coded(junk))
