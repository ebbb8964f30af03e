"""The scan log: an RFC 6962 Merkle tree over facts, in the same transaction as what they tell of.

Promises that an entry, once committed, can be neither changed nor moved nor removed below a checkpoint
that left the store without every audit saying so and from where on. Entries after the last checkpoint
outside are only as safe as this machine's key files.
"""

from kiosk.scanlog.audit import Problem, Report, audit
from kiosk.scanlog.leaf import code_hash
from kiosk.scanlog.log import Entry, Head, LoggedFact, ScanLog, entries, origin_of, readable_entries
from kiosk.scanlog.note import Checkpoint
from kiosk.scanlog.proof import Proof

__all__ = [
    "Checkpoint",
    "Entry",
    "Head",
    "LoggedFact",
    "Problem",
    "Proof",
    "Report",
    "ScanLog",
    "audit",
    "code_hash",
    "entries",
    "origin_of",
    "readable_entries",
]
