"""The Merkle tree against RFC 6962's own example, Certificate Transparency's reference tree and pymerkle."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymerkle import InmemoryTree

from kiosk.scanlog import tree

# The entries and roots that the reference implementation of Certificate Transparency is tested with.
CT_LEAVES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
CT_ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def leaves_of(count: int) -> list[bytes]:
    return [tree.leaf_hash(number.to_bytes(4, "big")) for number in range(count)]


def recursive_root(leaves: list[bytes]) -> bytes:
    """MTH as RFC 6962 section 2.1 writes it down."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + recursive_root(leaves[:k]) + recursive_root(leaves[k:])).digest()


@pytest.mark.parametrize("size", range(9))
def test_the_roots_of_certificate_transparency(size: int) -> None:
    assert tree.root([tree.leaf_hash(leaf) for leaf in CT_LEAVES[:size]]).hex() == CT_ROOTS[size]


def test_the_example_of_the_rfc() -> None:
    """RFC 6962 section 2.1.3: seven leaves, nodes named as there."""
    leaves = leaves_of(7)
    a, b, c, d, e, f, j = leaves
    g, h, i = tree.node_hash(a, b), tree.node_hash(c, d), tree.node_hash(e, f)
    k, m = tree.node_hash(g, h), tree.node_hash(i, j)
    assert tree.root(leaves) == tree.node_hash(k, m)
    assert tree.root(leaves[:3]) == tree.node_hash(g, c)
    assert tree.root(leaves[:6]) == tree.node_hash(k, i)
    paths = {0: [b, h, m], 3: [c, g, m], 4: [f, j, k], 6: [i, k]}
    for index, path in paths.items():
        assert tree.inclusion_proof(leaves, index) == path
    proofs = {3: [c, d, g, m], 4: [m], 6: [i, j, k], 7: []}
    for size, proof in proofs.items():
        assert tree.consistency_proof(leaves, size) == proof


@given(st.lists(st.binary(max_size=20), max_size=70))
def test_growing_gives_the_recursive_root_and_pymerkles(data: list[bytes]) -> None:
    leaves = [tree.leaf_hash(entry) for entry in data]
    assert tree.root(leaves) == recursive_root(leaves)
    if data:
        other = InmemoryTree.init_from_entries(data, algorithm="sha256")
        assert tree.root(leaves) == other.get_root()


@given(st.integers(1, 130), st.data())
def test_every_inclusion_proof_holds_and_nothing_else_does(size: int, data: st.DataObject) -> None:
    leaves = leaves_of(size)
    root = tree.root(leaves)
    index = data.draw(st.integers(0, size - 1))
    proof = tree.inclusion_proof(leaves, index)
    assert tree.verify_inclusion(leaves[index], index, size, proof, root)
    other = data.draw(st.integers(0, size - 1))
    if other != index:
        assert not tree.verify_inclusion(leaves[other], index, size, proof, root)
        assert not tree.verify_inclusion(leaves[index], other, size, proof, root)
    assert not tree.verify_inclusion(leaves[index], index, size, [*proof, root], root)
    assert not tree.verify_inclusion(leaves[index], index, size, proof, leaves[index][::-1])
    if proof:
        assert not tree.verify_inclusion(leaves[index], index, size, proof[:-1], root)


@given(st.integers(1, 60), st.data())
def test_inclusion_proofs_hold_the_nodes_that_pymerkle_names(size: int, data: st.DataObject) -> None:
    entries = [number.to_bytes(4, "big") for number in range(size)]
    index = data.draw(st.integers(0, size - 1))
    leaves = leaves_of(size)
    other = InmemoryTree.init_from_entries(entries, algorithm="sha256").prove_inclusion(index + 1)
    ours = [*tree.inclusion_proof(leaves, index), leaves[index]]
    assert sorted(ours) == sorted(bytes.fromhex(node) for node in other.serialize()["path"])


@given(st.integers(1, 130), st.data())
def test_every_consistency_proof_holds_and_nothing_else_does(size: int, data: st.DataObject) -> None:
    leaves = leaves_of(size)
    old = data.draw(st.integers(1, size))
    root, old_root = tree.root(leaves), tree.root(leaves[:old])
    proof = tree.consistency_proof(leaves, old)
    assert tree.verify_consistency(old, size, proof, old_root, root)
    wrong = tree.leaf_hash(b"another")
    assert not tree.verify_consistency(old, size, proof, wrong, root)
    assert not tree.verify_consistency(old, size, proof, old_root, wrong)
    assert not tree.verify_consistency(old, size, [*proof, wrong], old_root, root)
    if proof:
        assert not tree.verify_consistency(old, size, proof[:-1], old_root, root)
        spoilt = [*proof]
        spoilt[data.draw(st.integers(0, len(proof) - 1))] = wrong
        assert not tree.verify_consistency(old, size, spoilt, old_root, root)
    # A history rewritten below the old size has no proof.
    leaves[data.draw(st.integers(0, old - 1))] = wrong
    rewritten = tree.consistency_proof(leaves, old)
    assert not tree.verify_consistency(old, size, rewritten, old_root, tree.root(leaves))


def test_impossible_sizes_have_no_proofs() -> None:
    leaves = leaves_of(5)
    for index in (-1, 5):
        with pytest.raises(ValueError, match="no such leaf"):
            tree.inclusion_proof(leaves, index)
        assert not tree.verify_inclusion(leaves[0], index, 5, [], leaves[0])
    for size in (0, 6):
        with pytest.raises(ValueError, match="no such older tree"):
            tree.consistency_proof(leaves, size)
        assert not tree.verify_consistency(size, 5, [], leaves[0], leaves[0])


def test_a_consistency_proof_of_an_uneven_tree_is_not_empty() -> None:
    leaves = leaves_of(5)
    assert not tree.verify_consistency(3, 5, [], tree.root(leaves[:3]), tree.root(leaves))


def test_a_frontier_is_packed_and_unpacked() -> None:
    leaves = leaves_of(11)
    frontier: tree.Frontier = []
    for size, leaf in enumerate(leaves):
        tree.grow(frontier, size, leaf)
    assert frontier == [tree.root(leaves[:8]), tree.root(leaves[8:10]), leaves[10]]
    assert tree.unpack(tree.pack(frontier), 11) == frontier
    with pytest.raises(ValueError, match="does not fit"):
        tree.unpack(tree.pack(frontier)[:-1], 11)
    with pytest.raises(ValueError, match="does not fit"):
        tree.unpack(tree.pack(frontier), 8)
