"""Invitations: the credential that a delegate brings, its letter, and all of them at once.

Promises that nobody gets a second invitation while one is in force, whichever process asks, that each is in
the store, in the log and signed or does not exist, and that a code is made again from the store alone: no
code is kept, so letters and lists can be written anew at any time.
"""

from kiosk.invitation.issuing import Invited, Inviter, new_claims, row_of
from kiosk.invitation.letters import Letter, render, write_letters

__all__ = ["Invited", "Inviter", "Letter", "new_claims", "render", "row_of", "write_letters"]
