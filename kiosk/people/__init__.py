"""Operators: sign-in by card and PIN, roles, and what two of them may do together.

Promises that no PIN is tried uncounted, whatever crashes or jumps; that unknown cards and wrong PINs are
answered alike; and that every sign-in, failure, change and override is in the log with its fact.
"""

from kiosk.people.cards import Cards
from kiosk.people.finding import Candidate
from kiosk.people.four_eyes import FourEyes, Wish
from kiosk.people.pepper import Pepper
from kiosk.people.ports import FactLog, Sign, Signed, Verify
from kiosk.people.refusals import SignInRefused
from kiosk.people.requests import OverrideRequests
from kiosk.people.roles import Action, may, require
from kiosk.people.session import Session
from kiosk.people.sign_in import SignIn
from kiosk.people.staff import Staff
from kiosk.people.word import word_of_two

__all__ = [
    "Action",
    "Candidate",
    "Cards",
    "FactLog",
    "FourEyes",
    "OverrideRequests",
    "Pepper",
    "Session",
    "Sign",
    "SignIn",
    "SignInRefused",
    "Signed",
    "Staff",
    "Verify",
    "Wish",
    "may",
    "require",
    "word_of_two",
]
