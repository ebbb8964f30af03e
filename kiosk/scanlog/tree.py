"""The Merkle tree of RFC 6962 section 2.1: hashes, growth, inclusion and consistency proofs.

A tree of n leaves is held as its frontier: the hashes of the perfect subtrees that n's binary digits
name, largest first. Appending a leaf and computing the root both need only the frontier.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()
"""The root of a tree without leaves."""

Frontier = list[bytes]


def leaf_hash(leaf: bytes) -> bytes:
    """Return the hash of one leaf's bytes, 32 bytes."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node over its two children's hashes."""
    return sha256(b"\x01" + left + right).digest()


def grow(frontier: Frontier, size: int, leaf: bytes) -> None:
    """Append the leaf hash `leaf` to the tree of `size` leaves whose frontier is changed in place."""
    while size & 1:
        leaf = sha256(b"\x01" + frontier.pop() + leaf).digest()
        size >>= 1
    frontier.append(leaf)


def root_of(frontier: Sequence[bytes]) -> bytes:
    """Return the root of the tree with this frontier."""
    if not frontier:
        return EMPTY_ROOT
    root = frontier[-1]
    for left in reversed(frontier[:-1]):
        root = node_hash(left, root)
    return root


def pack(frontier: Sequence[bytes]) -> bytes:
    """Return the frontier as it is stored: its hashes one after another."""
    return b"".join(frontier)


def unpack(data: bytes, size: int) -> Frontier:
    """Return the frontier of a tree of `size` leaves.

    Raises:
        ValueError: `data` has another length than `size` leaves need.
    """
    if len(data) != HASH_BYTES * size.bit_count():
        raise ValueError("a frontier that does not fit the size")
    return [data[at : at + HASH_BYTES] for at in range(0, len(data), HASH_BYTES)]


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root over these leaf hashes (MTH of RFC 6962)."""
    frontier: Frontier = []
    for size, leaf in enumerate(leaves):
        grow(frontier, size, leaf)
    return root_of(frontier)


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Return the audit path of leaf `index` (PATH of RFC 6962 section 2.1.1), its nearest sibling first.

    Raises:
        ValueError: The tree has no leaf `index`.
    """
    if not 0 <= index < len(leaves):
        raise ValueError("no such leaf")
    path: list[bytes] = []
    begin, end = 0, len(leaves)
    while end - begin > 1:
        middle = begin + _split(end - begin)
        if index < middle:
            path.append(root(leaves[middle:end]))
            end = middle
        else:
            path.append(root(leaves[begin:middle]))
            begin = middle
    return path[::-1]


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """Return the proof that the first `old_size` leaves are a prefix (PROOF of RFC 6962 section 2.1.2).

    Raises:
        ValueError: `old_size` is not within 1 to the tree's size.
    """
    if not 0 < old_size <= len(leaves):
        raise ValueError("no such older tree")
    path: list[bytes] = []
    begin, end, whole = 0, len(leaves), True
    while old_size != end:
        middle = begin + _split(end - begin)
        if old_size <= middle:
            path.append(root(leaves[middle:end]))
            end = middle
        else:
            path.append(root(leaves[begin:middle]))
            begin, whole = middle, False
    if not whole:
        path.append(root(leaves[begin:end]))
    return path[::-1]


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Return whether `proof` shows the leaf hash at `index` of the tree (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            result = node_hash(sibling, result)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and result == expected


def verify_consistency(
    old_size: int, size: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes
) -> bool:
    """Return whether `proof` shows the older tree to be a prefix of the newer (RFC 9162 section 2.1.4.2)."""
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == new_root
    path = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not path:
        return False
    node, last = old_size - 1, size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old == old_root and new == new_root


def _split(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)
