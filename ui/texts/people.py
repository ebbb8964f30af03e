"""Words of sign-in, the lock, the first admin and PINs: what is asked, and what is said when it does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts import errors
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.operators import Operator
    from kiosk.event.people import Role

_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "volunteer": QT_TRANSLATE_NOOP("People", "Volunteer"),
        "supervisor": QT_TRANSLATE_NOOP("People", "Supervisor"),
        "admin": QT_TRANSLATE_NOOP("People", "Admin"),
    }
)

TITLES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "card": (
            QT_TRANSLATE_NOOP("People", "Show your card"),
            QT_TRANSLATE_NOOP("People", "Hold it before the camera, or use the hand scanner."),
        ),
        "pin": (
            QT_TRANSLATE_NOOP("People", "Now your PIN"),
            QT_TRANSLATE_NOOP("People", "The card was read. Nobody else should see what you type."),
        ),
        "locked": (
            QT_TRANSLATE_NOOP("People", "This station is locked"),
            QT_TRANSLATE_NOOP("People", "Whoever works here opens it again with the PIN."),
        ),
        "unlock": (
            QT_TRANSLATE_NOOP("People", "Your PIN"),
            QT_TRANSLATE_NOOP("People", "It opens this station again where you left it."),
        ),
        "old_pin": (
            QT_TRANSLATE_NOOP("People", "The PIN you have now"),
            QT_TRANSLATE_NOOP("People", "So that nobody else changes it for you."),
        ),
        "new_pin": (
            QT_TRANSLATE_NOOP("People", "Your new PIN"),
            QT_TRANSLATE_NOOP("People", "6 to 12 digits: no row, no pattern, no birth date."),
        ),
        "new_again": (
            QT_TRANSLATE_NOOP("People", "The new PIN once more"),
            QT_TRANSLATE_NOOP("People", "So that no slip of the finger locks you out."),
        ),
        "changed": (
            QT_TRANSLATE_NOOP("People", "Your PIN is changed"),
            QT_TRANSLATE_NOOP("People", "The old one lets nobody in any more."),
        ),
        "admin": (
            QT_TRANSLATE_NOOP("People", "The first admin"),
            QT_TRANSLATE_NOOP(
                "People", "Nobody can sign in here yet. The first admin is let in by a card and a PIN."
            ),
        ),
        "admin_pin": (
            QT_TRANSLATE_NOOP("People", "The admin’s PIN"),
            QT_TRANSLATE_NOOP("People", "6 to 12 digits: no row, no pattern, no birth date."),
        ),
        "admin_again": (
            QT_TRANSLATE_NOOP("People", "The PIN once more"),
            QT_TRANSLATE_NOOP("People", "So that no slip of the finger locks the admin out."),
        ),
        "admin_card": (
            QT_TRANSLATE_NOOP("People", "The admin’s card"),
            QT_TRANSLATE_NOOP(
                "People",
                "Keep it as you would a key: save it, or photograph it now. It is not shown again here.",
            ),
        ),
        "their_card": (
            QT_TRANSLATE_NOOP("People", "Supervisor: show your card"),
            QT_TRANSLATE_NOOP("People", "Hold it before the camera, or use the hand scanner."),
        ),
        "their_pin": (
            QT_TRANSLATE_NOOP("People", "Supervisor: your PIN"),
            QT_TRANSLATE_NOOP("People", "The exception is granted in your name."),
        ),
    }
)
"""What each step asks for, and why or how."""

_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "sign_in_failed": (
            QT_TRANSLATE_NOOP("People", "Card and PIN do not let you in."),
            QT_TRANSLATE_NOOP("People", "Try again."),
        ),
        "sign_in_wait": (QT_TRANSLATE_NOOP("People", "After wrong PINs the next try has to wait."), ""),
        "sign_in_locked": (
            QT_TRANSLATE_NOOP("People", "There were too many wrong PINs."),
            QT_TRANSLATE_NOOP("People", "A supervisor can unlock you."),
        ),
        "not_a_card": (
            QT_TRANSLATE_NOOP("People", "Nobody can sign in with this code."),
            QT_TRANSLATE_NOOP("People", "Show your operator’s card, or the badge that you work with."),
        ),
        "bad_pin": (
            QT_TRANSLATE_NOOP("People", "A PIN is 6 to 12 digits."),
            QT_TRANSLATE_NOOP("People", "Type it again, digits only."),
        ),
        "pin_too_simple": (
            QT_TRANSLATE_NOOP("People", "This PIN is among those that anyone would try first."),
            QT_TRANSLATE_NOOP("People", "Choose one without a pattern, a row of digits or a birth date."),
        ),
        "pins_differ": (
            QT_TRANSLATE_NOOP("People", "The two PINs were not the same."),
            QT_TRANSLATE_NOOP("People", "Choose it once more."),
        ),
        "typed_too_fast": (
            QT_TRANSLATE_NOOP("People", "That was as quick as a hand scanner, and was left out."),
            QT_TRANSLATE_NOOP("People", "Type the PIN a little slower, or touch the keys here."),
        ),
        "not_signed_in": (
            QT_TRANSLATE_NOOP("People", "Nobody is signed in here."),
            QT_TRANSLATE_NOOP("People", "Sign in with card and PIN."),
        ),
        "session_locked": (
            QT_TRANSLATE_NOOP("People", "This station is locked."),
            QT_TRANSLATE_NOOP("People", "Unlock it with your PIN."),
        ),
        "not_allowed": (
            QT_TRANSLATE_NOOP("People", "Your role may not do this."),
            QT_TRANSLATE_NOOP("People", "Ask a supervisor to do it."),
        ),
        "bad_operator": (
            QT_TRANSLATE_NOOP("People", "This code or this name cannot be used."),
            QT_TRANSLATE_NOOP(
                "People", "A code is 1 to 32 letters, digits, dots or hyphens; a name at most 120 letters."
            ),
        ),
        "operator_exists": (
            QT_TRANSLATE_NOOP("People", "There is an operator of this code already."),
            QT_TRANSLATE_NOOP("People", "Choose another code."),
        ),
        "admin_exists": (
            QT_TRANSLATE_NOOP("People", "There is an admin already."),
            QT_TRANSLATE_NOOP("People", "Ask that admin to add you."),
        ),
        "event_key_missing": (
            QT_TRANSLATE_NOOP("People", "The event’s key is not on this machine, and it signs the card."),
            QT_TRANSLATE_NOOP("People", "Make the first admin on the machine where the event was created."),
        ),
        "event_key_unknown": (
            QT_TRANSLATE_NOOP("People", "The event’s key on this machine belongs to another event."),
            QT_TRANSLATE_NOOP("People", "Make the first admin on the machine where the event was created."),
        ),
        "card_not_saved": (
            QT_TRANSLATE_NOOP("People", "The card could not be saved."),
            QT_TRANSLATE_NOOP("People", "Photograph it from the screen, or free some space and try again."),
        ),
        "key_missing": (
            QT_TRANSLATE_NOOP("People", "A key of this station is missing, so no PIN can be checked."),
            QT_TRANSLATE_NOOP("People", "Call an admin: keys/pepper.key must be restored."),
        ),
        "same_person": (
            QT_TRANSLATE_NOOP("People", "The second person must be somebody else."),
            QT_TRANSLATE_NOOP("People", "Fetch another supervisor."),
        ),
        "own_case": (
            QT_TRANSLATE_NOOP("People", "Nobody decides about themselves."),
            QT_TRANSLATE_NOOP("People", "Fetch another supervisor."),
        ),
        "bad_override": (
            QT_TRANSLATE_NOOP("People", "These words cannot be taken."),
            QT_TRANSLATE_NOOP("People", "“Another reason” needs words, at most 400 characters."),
        ),
        "event_over": (
            QT_TRANSLATE_NOOP("People", "The event has ended."),
            QT_TRANSLATE_NOOP("People", "Choose this passage or today."),
        ),
        "unknown_delegate": (
            QT_TRANSLATE_NOOP("People", "This station does not know the person any more."),
            QT_TRANSLATE_NOOP("People", "Find the person by name."),
        ),
        "request_answered": (
            QT_TRANSLATE_NOOP("People", "This was answered already."),
            QT_TRANSLATE_NOOP("People", "Look at the answer."),
        ),
        "no_such_request": (
            QT_TRANSLATE_NOOP("People", "Nobody knows of this request any more."),
            QT_TRANSLATE_NOOP("People", "Ask again."),
        ),
        "override_needed": (
            QT_TRANSLATE_NOOP("People", "This badge was replaced once already."),
            QT_TRANSLATE_NOOP("People", "Ask for an exception."),
        ),
    }
)


def role(of: Role) -> str:
    """Return what an operator is."""
    return QCoreApplication.translate("People", _ROLES[of.value])


def who(operator: Operator) -> str:
    """Return name and role, for a title."""
    return f"{operator.name} · {role(operator.role)}"


def title(step: str) -> tuple[str, str]:
    """Return what `step` asks for, and the sentence below it; empty where nothing is asked."""
    known = TITLES.get(step)
    if known is None:
        return "", ""
    return QCoreApplication.translate("People", known[0]), QCoreApplication.translate("People", known[1])


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do. A pause is said apart, as it counts down."""
    known = _SENTENCES.get(error.code)
    if known is None:
        return errors.words(error)
    remedy = QCoreApplication.translate("People", known[1]) if known[1] else ""
    return QCoreApplication.translate("People", known[0]), remedy


def wait(seconds: float) -> str:
    """Return how long the next try has to wait, or an empty text."""
    left = ceil(seconds)
    if left <= 0:
        return ""
    minutes, rest = divmod(left, 60)
    clock = f"{minutes}:{rest:02d}"
    return QCoreApplication.translate("People", "Try again in {clock}.").format(clock=clock)


def locked_by(operator: Operator) -> str:
    """Return whose PIN opens a locked station."""
    return QCoreApplication.translate("People", "{who} is signed in here.").format(who=who(operator))


def saved(path: str) -> str:
    """Return where the card lies."""
    return QCoreApplication.translate("People", "Saved as {path}").format(path=path)


def why_sign_in() -> str:
    """Return why somebody is asked to sign in before an exception."""
    return QCoreApplication.translate("People", "An exception is asked for in somebody’s name.")


def opening() -> str:
    """Return what is said while the station is not open yet."""
    return QCoreApplication.translate("People", "One moment: this station is being opened.")
