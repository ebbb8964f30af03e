"""Signed notes and checkpoints against notes that others published."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.scanlog import note

# The key and note of the package documentation and tests of golang.org/x/mod/sumdb/note.
GO_SEED = b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
GO_PUBLIC = b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:]
GO_TEXT = (
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
)
GO_NOTE = (
    GO_TEXT + "\n— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
# The Go checksum database: its public key, and three tree heads that it signed.
SUMDB_PUBLIC = b64decode("Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8")[1:]
SUMDB_NOTES = [
    "go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\n— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n",
    "go.sum database tree\n65209736\n5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=\n\n— sum.golang.org Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=\n",
    "go.sum database tree\n15067302\ngJyioq6dwR9n+NjEWORfYmH+ubeYm3kH42BBQ0bTpYI=\n\n— sum.golang.org Az3grp1rvWOs5NKlr/xR4GLN/CDyzzakmt1o61uSxYKpK1SerqOP2ClbX/peKUZjYnyomH5Xz7GZG3TpB7OeKn4E2ww=\n— test.example.com qTGhC/xIPQ0AXKHK6Y+9ypRfuvMZWPjRXM8NiOg5M1WREn07VQXyuIXM3NRNav3ieVFLUqDRK77PWDmL6w8w84UqeAw=\n",
]
# The example of C2SP tlog-checkpoint.
C2SP_NOTE = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
)


class GoSigner:
    public = GO_PUBLIC

    def sign(self, data: bytes) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(GO_SEED).sign(data)


def test_our_note_is_the_published_one_to_the_byte() -> None:
    assert note.key_id("PeterNeumann", GO_PUBLIC).hex() == "c74f20a3"
    assert note.sign(GO_TEXT, "PeterNeumann", GoSigner()) == GO_NOTE
    assert note.signed_by(note.parse(GO_NOTE), "PeterNeumann", [SUMDB_PUBLIC, GO_PUBLIC]) == GO_PUBLIC


@pytest.mark.parametrize("text", SUMDB_NOTES)
def test_tree_heads_of_the_go_checksum_database_verify(text: str) -> None:
    signed = note.parse(text)
    assert note.signed_by(signed, "sum.golang.org", [SUMDB_PUBLIC]) == SUMDB_PUBLIC
    said = note.read_checkpoint(signed)
    assert said.origin == "go.sum database tree"
    assert said.text == signed.text
    assert f"\n{said.size}\n" in text


def test_the_example_of_the_checkpoint_standard_is_read() -> None:
    signed = note.parse(C2SP_NOTE)
    said = note.read_checkpoint(signed)
    assert (said.origin, said.size, said.root[:2].hex()) == ("example.com/behind-the-sofa", 20852163, "0ac5")
    assert signed.signatures[0].key_id.hex() == "033de0ae"
    assert said.text == signed.text


def test_altered_notes_and_other_keys_and_names_are_not_signed() -> None:
    for other in (GO_NOTE.replace("graphy", "zoology"), GO_NOTE.replace("BwJnAM=", "BwJnAI=")):
        assert other != GO_NOTE
        assert note.signed_by(note.parse(other), "PeterNeumann", [GO_PUBLIC]) is None
    signed = note.parse(GO_NOTE)
    assert note.signed_by(signed, "PeterNeuman", [GO_PUBLIC]) is None
    assert note.signed_by(signed, "PeterNeumann", [SUMDB_PUBLIC]) is None
    assert note.signed_by(signed, "PeterNeumann", []) is None


def test_a_wrong_signature_of_a_known_key_spoils_the_right_one() -> None:
    line = GO_NOTE.rpartition("\n\n")[2]
    wrong = line.replace("JnAM=", "JnAI=")
    assert note.signed_by(note.parse(GO_NOTE + line), "PeterNeumann", [GO_PUBLIC]) == GO_PUBLIC
    assert wrong != line
    for text in (GO_NOTE + wrong, GO_TEXT + "\n" + wrong + line):
        assert note.signed_by(note.parse(text), "PeterNeumann", [GO_PUBLIC]) is None


def test_signatures_of_strangers_are_passed_over() -> None:
    more = "".join(f"— witness-{number} {'A' * 92}\n" for number in range(16))
    signed = note.parse(GO_NOTE + more)
    assert len(signed.signatures) == 17
    assert note.signed_by(signed, "PeterNeumann", [GO_PUBLIC]) == GO_PUBLIC


def test_a_text_with_empty_lines_is_split_at_the_last() -> None:
    text = "Ognuno sta solo\n\ned è subito sera.\n"
    signed = note.parse(note.sign(text, "quasimodo.example/salvatore", GoSigner()))
    assert signed.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "text\n",
        "text\n\n",
        "text\n\n— name AAAAAAA=",
        "\n\n— name AAAAAAA=\n",
        "te\txt\n\n— name AAAAAAA=\n",
        "te\udc80xt\n\n— name AAAAAAA=\n",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n— name\n",
        "text\n\n—  AAAAAAA=\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n— na\u2003me AAAAAAA=\n",
        "text\n\n— name AAAA\n",
        "text\n\n— name AAAAAAB=\n",
        "text\n\n— name AAAAAAA\n",
        "text\n\n— name !!!\n",
        "text\n\n— name AAAAAAA=\nmore\n",
        "text\n\n— name AAAAAAA=\n" + "— name AAAAAAA=\n" * 2000,
    ],
)
def test_what_is_no_signed_note_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        note.parse(text)
    assert caught.value.code == "bad_checkpoint"


@pytest.mark.parametrize(
    "text",
    [
        "origin\n5\n",
        "origin\n05\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n",
        "origin\n+5\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n",
        "origin\n٥\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n",
        "origin\n99999999999999999999\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n",
        "\n5\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n",
        "origin\n5\nAAAA\n",
        "origin\n5\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wl=\n",
        "origin\n5\nnot base64\n",
        "origin\n5\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\nafter an empty line\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        note.read_checkpoint(note.Note(text, ()))
    assert caught.value.code == "bad_checkpoint"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("no newline", "n"),
        ("\n", "n"),
        ("", "n"),
        ("a\rb\n", "n"),
        ("a\n", ""),
        ("a\n", "a b"),
        ("a\n", "a+b"),
        ("a\n", "a\nb"),
    ],
)
def test_what_no_note_may_have_is_not_signed(text: str, name: str) -> None:
    with pytest.raises(ValueError, match="no signed note"):
        note.sign(text, name, GoSigner())


@given(
    st.from_regex(r"\A[a-zA-Z0-9./-]{1,30}\Z"), st.integers(0, 10**18), st.binary(min_size=32, max_size=32)
)
def test_every_checkpoint_comes_back(origin: str, size: int, root: bytes) -> None:
    said = note.Checkpoint(origin, size, root)
    signed = note.parse(note.sign(said.text, origin, GoSigner()))
    assert note.read_checkpoint(signed) == said
    assert note.signed_by(signed, origin, [GO_PUBLIC]) == GO_PUBLIC


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    parsers: list[Any] = [text, "origin\n5\n\n" + text, C2SP_NOTE + text]
    for candidate in parsers:
        try:
            said = note.read_checkpoint(note.parse(candidate))
        except BadInput:
            continue
        assert len(said.root) == 32
