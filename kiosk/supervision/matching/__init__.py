"""Says how alike two people on paper are: names of any script, spelling and word order, dates, documents.

Promises that everything here is pure, symmetric, never raises on any text, and gives 100 for the same name.
A name becomes words (`reading`), a word becomes the sounds it may stand for (`sounds`), sounds are compared
by how easily one is written for the other (`distance`), names by their words (`score`), and what else is
known raises or lowers that (`evidence`). `blocking` finds, among many names, those worth comparing.
"""

from kiosk.supervision.matching.blocking import NameIndex
from kiosk.supervision.matching.evidence import MATCHES_FROM, Likeness, compare, same_document
from kiosk.supervision.matching.reading import Name, read_name
from kiosk.supervision.matching.score import name_score

__all__ = [
    "MATCHES_FROM",
    "Likeness",
    "Name",
    "NameIndex",
    "compare",
    "name_score",
    "read_name",
    "same_document",
]
