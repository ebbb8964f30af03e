"""From an admitted delegate to a badge in the hand: portrait kept, badge made, check-in completed.

Promises that each step is one transaction with its entry in the scan log, that a delegate has at most
one badge in force, and that going on after a crash makes no second one.
"""

from kiosk.accreditation.service import Accreditation

__all__ = ["Accreditation"]
