"""Identity: how a delegate at a self-service station shows that the invitation is theirs.

Promises that an answer is compared whole and in constant time, that a passport's zone is believed only where all its
check digits hold (ICAO Doc 9303), and that nothing of it, picture or text, is written to disk or logged.
"""

from kiosk.identity.factors import factors_of, matches
from kiosk.identity.mrz import Mrz, MrzKind, parse
from kiosk.identity.mrz_reader import MrzReader

__all__ = ["Mrz", "MrzKind", "MrzReader", "factors_of", "matches", "parse"]
