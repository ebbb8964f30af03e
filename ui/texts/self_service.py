"""What a delegate reads at a self-service station: one short sentence a page, what to do, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import Seen
from kiosk.event.self_service import Factor, HelpCause, Stage
from ui.every_language import EveryLanguage
from ui.texts.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one page; empty where it has none.

    Args:
        title: What the page is about, or asks: at most twelve words.
        sentence: What to do or to know.
        primary: What the one large button says.
        secondary: What the button beside it says.
    """

    title: str
    sentence: str = ""
    primary: str = ""
    secondary: str = ""


PAGES: Mapping[Stage, Page] = MappingProxyType(
    {
        Stage.ATTRACT: Page(
            QT_TRANSLATE_NOOP("SelfService", "Welcome"),
            QT_TRANSLATE_NOOP("SelfService", "Touch the screen, or hold up your invitation."),
        ),
        Stage.LANGUAGE: Page(QT_TRANSLATE_NOOP("SelfService", "Which language do you read?")),
        Stage.SCAN: Page(
            QT_TRANSLATE_NOOP("SelfService", "Hold your invitation in front of the camera"),
            QT_TRANSLATE_NOOP("SelfService", "On paper or on your phone. No picture is kept."),
            secondary=QT_TRANSLATE_NOOP("SelfService", "I have no invitation here"),
        ),
        Stage.CHECKING: Page(
            QT_TRANSLATE_NOOP("SelfService", "One moment"),
            QT_TRANSLATE_NOOP("SelfService", "Your invitation is being checked."),
        ),
        Stage.CONFIRM: Page(
            QT_TRANSLATE_NOOP("SelfService", "Is this you?"),
            primary=QT_TRANSLATE_NOOP("SelfService", "Yes"),
            secondary=QT_TRANSLATE_NOOP("SelfService", "No, this is not me"),
        ),
        Stage.FACTOR: Page(""),
        Stage.PROVING: Page(
            QT_TRANSLATE_NOOP("SelfService", "One moment"),
            QT_TRANSLATE_NOOP("SelfService", "Your answer is being checked."),
        ),
        Stage.NOTICE: Page(
            QT_TRANSLATE_NOOP("SelfService", "Now a picture for your badge"),
            QT_TRANSLATE_NOOP(
                "SelfService",
                "It is printed on your badge and shown to the guards at the doors. "
                "It stays with the conference and is used for nothing else. Until now no picture was kept.",
            ),
            QT_TRANSLATE_NOOP("SelfService", "Go on"),
            QT_TRANSLATE_NOOP("SelfService", "I would rather not"),
        ),
        Stage.PORTRAIT: Page(QT_TRANSLATE_NOOP("SelfService", "Look into the camera")),
        Stage.REVIEW: Page(
            QT_TRANSLATE_NOOP("SelfService", "Do you like this picture?"),
            primary=QT_TRANSLATE_NOOP("SelfService", "Use this picture"),
            secondary=QT_TRANSLATE_NOOP("SelfService", "Take another picture"),
        ),
        Stage.PREVIEW: Page(
            QT_TRANSLATE_NOOP("SelfService", "Is everything right?"),
            primary=QT_TRANSLATE_NOOP("SelfService", "Print my badge"),
            secondary=QT_TRANSLATE_NOOP("SelfService", "Take another picture"),
        ),
        Stage.PRINTING: Page(
            QT_TRANSLATE_NOOP("SelfService", "Your badge is being printed"),
            QT_TRANSLATE_NOOP("SelfService", "Please wait here. It comes out in a few seconds."),
        ),
        Stage.BADGE: Page(
            QT_TRANSLATE_NOOP("SelfService", "Take your badge and hold it in front of the camera"),
            QT_TRANSLATE_NOOP("SelfService", "It opens the doors once it has been read."),
            secondary=QT_TRANSLATE_NOOP("SelfService", "It does not work"),
        ),
        Stage.WELCOME: Page(
            QT_TRANSLATE_NOOP("SelfService", "Welcome"),
            QT_TRANSLATE_NOOP("SelfService", "Please wear your badge so that it can be seen."),
            QT_TRANSLATE_NOOP("SelfService", "Finish"),
        ),
        Stage.GROUP: Page(QT_TRANSLATE_NOOP("SelfService", "Your delegation")),
        Stage.HELP: Page(QT_TRANSLATE_NOOP("SelfService", "A volunteer is coming to you")),
        Stage.OUT: Page(""),
    }
)

FACTORS: Mapping[Factor, Page] = MappingProxyType(
    {
        Factor.BIRTH_DATE: Page(
            QT_TRANSLATE_NOOP("SelfService", "When were you born?"),
            QT_TRANSLATE_NOOP("SelfService", "So that nobody else takes your badge."),
            secondary=QT_TRANSLATE_NOOP("SelfService", "Enter my date of birth"),
        ),
        Factor.DOCUMENT: Page(
            QT_TRANSLATE_NOOP("SelfService", "What is the number of your passport or card?"),
            QT_TRANSLATE_NOOP("SelfService", "The one that your delegation has announced."),
            secondary=QT_TRANSLATE_NOOP("SelfService", "Enter my document number"),
        ),
        Factor.PASSPORT: Page(
            QT_TRANSLATE_NOOP("SelfService", "Hold the photo page of your passport in front of the camera"),
            QT_TRANSLATE_NOOP("SelfService", "Only its lower lines are read. No picture is kept."),
            secondary=QT_TRANSLATE_NOOP("SelfService", "Show my passport"),
        ),
    }
)
"""What is asked for; `secondary` is what the button says that changes to it."""

NOTES: Mapping[str, str] = MappingProxyType(
    {
        "unreadable_code": QT_TRANSLATE_NOOP("SelfService", "This code could not be read. Please try again."),
        "unknown_code": QT_TRANSLATE_NOOP(
            "SelfService", "This is not an invitation to this conference. Please show the other code."
        ),
        "wrong_event": QT_TRANSLATE_NOOP("SelfService", "This invitation is for another conference."),
        "not_me": QT_TRANSLATE_NOOP("SelfService", "Then please hold up your own invitation."),
        "not_proved": QT_TRANSLATE_NOOP("SelfService", "That was not right. Please try again."),
        "has_badge": QT_TRANSLATE_NOOP("SelfService", "Your badge is in order."),
        "another": QT_TRANSLATE_NOOP("SelfService", "This is not the badge that was just printed."),
        "invitation": QT_TRANSLATE_NOOP("SelfService", "This is your invitation. Please hold up the badge."),
        "other": QT_TRANSLATE_NOOP("SelfService", "This is not the badge that was just printed."),
        "try_again": QT_TRANSLATE_NOOP("SelfService", "That did not work. Please try again."),
    }
)

SEEN: Mapping[Seen, str] = MappingProxyType(
    {Seen.ANOTHER: "another", Seen.INVITATION: "invitation", Seen.OTHER: "other"}
)

_STAY = QT_TRANSLATE_NOOP("SelfService", "Please stay here. Nothing that you have entered is lost.")

HELP: Mapping[HelpCause, str] = MappingProxyType(
    {
        HelpCause.ASKED: _STAY,
        HelpCause.REFUSED: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will look into it with you."
        ),
        HelpCause.REFERRED: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will look into it with you."
        ),
        HelpCause.CODES: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will find your invitation."
        ),
        HelpCause.IDENTITY: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here, and have your passport or card ready."
        ),
        HelpCause.NO_FACTOR: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here, and have your passport or card ready."
        ),
        HelpCause.NO_PORTRAIT: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will make your badge with you."
        ),
        HelpCause.PORTRAIT: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will take the picture with you."
        ),
        HelpCause.WRONG_LINE: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here. They will correct your badge."
        ),
        HelpCause.COMPARE: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here, and have your passport or card ready."
        ),
        HelpCause.PRINTER: QT_TRANSLATE_NOOP("SelfService", "The printer needs a hand. Please stay here."),
        HelpCause.UNREADABLE: QT_TRANSLATE_NOOP(
            "SelfService", "Please stay here, with your badge in your hand."
        ),
        HelpCause.LEFT: _STAY,
        HelpCause.FAULT: _STAY,
    }
)

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "already_used": QT_TRANSLATE_NOOP("SelfService", "A badge was made with this invitation before."),
        "expired": QT_TRANSLATE_NOOP("SelfService", "This invitation is over."),
        "not_yet_valid": QT_TRANSLATE_NOOP("SelfService", "This invitation is not valid yet."),
        "not_today": QT_TRANSLATE_NOOP("SelfService", "This invitation is for another day."),
        "replaced": QT_TRANSLATE_NOOP("SelfService", "There is a newer badge than this one."),
        "returned": QT_TRANSLATE_NOOP("SelfService", "This badge was handed back."),
    }
)
"""Why, where a delegate may know; all other reasons are for the volunteer alone."""

LINES: Mapping[str, str] = MappingProxyType(
    {
        "name": QT_TRANSLATE_NOOP("SelfService", "Name"),
        "own_script": QT_TRANSLATE_NOOP("SelfService", "Name in your own script"),
        "function": QT_TRANSLATE_NOOP("SelfService", "Function"),
        "delegation": QT_TRANSLATE_NOOP("SelfService", "Delegation"),
        "category": QT_TRANSLATE_NOOP("SelfService", "Category"),
        "days": QT_TRANSLATE_NOOP("SelfService", "Days"),
    }
)
"""The lines of a badge that may be wrong."""

PORTRAIT_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "no_face": QT_TRANSLATE_NOOP("SelfService", "Please step in front of the camera."),
        "two_faces": QT_TRANSLATE_NOOP("SelfService", "One person only, please."),
        "too_small": QT_TRANSLATE_NOOP("SelfService", "Please come a little closer."),
        "too_dark": QT_TRANSLATE_NOOP("SelfService", "It is too dark. Please turn towards the light."),
        "too_bright": QT_TRANSLATE_NOOP("SelfService", "It is too bright. Please turn away from the light."),
        "blurred": QT_TRANSLATE_NOOP("SelfService", "Please hold still for a moment."),
        "off_centre": QT_TRANSLATE_NOOP("SelfService", "Please move into the oval."),
        "tilted": QT_TRANSLATE_NOOP("SelfService", "Please hold your head upright."),
        "covered": QT_TRANSLATE_NOOP("SelfService", "Please uncover your face: no mask, no dark glasses."),
        "turned": QT_TRANSLATE_NOOP("SelfService", "Please look straight into the camera."),
        "chin_low": QT_TRANSLATE_NOOP("SelfService", "Please raise your chin a little."),
        "chin_high": QT_TRANSLATE_NOOP("SelfService", "Please lower your chin a little."),
        "mouth_open": QT_TRANSLATE_NOOP("SelfService", "Please close your mouth."),
        "uneven_light": QT_TRANSLATE_NOOP(
            "SelfService", "Please turn so that light falls on your whole face."
        ),
        "busy_background": QT_TRANSLATE_NOOP("SelfService", "Please stand before the plain wall."),
        "": QT_TRANSLATE_NOOP("SelfService", "Good. Please hold still."),
    }
)

SCAN_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "brighter": QT_TRANSLATE_NOOP("SelfService", "Please make the screen of your phone brighter."),
        "glare": QT_TRANSLATE_NOOP("SelfService", "It shines. Please tilt it a little."),
        "closer": QT_TRANSLATE_NOOP("SelfService", "A little closer, please."),
        "farther": QT_TRANSLATE_NOOP("SelfService", "A little farther away, please."),
        "hold_still": QT_TRANSLATE_NOOP("SelfService", "Please hold it still."),
        "turn": QT_TRANSLATE_NOOP("SelfService", "Please turn it so that the whole code faces the camera."),
        "nothing": "",
    }
)
"""What to do better with a code that is not read."""

_WELCOME_BY_NAME = QT_TRANSLATE_NOOP("SelfService", "Welcome, {name}")
_TAKEN = QT_TRANSLATE_NOOP("SelfService", "Somebody from {desk} is coming to you.")
_LEFT = QT_TRANSLATE_NOOP("SelfService", "Tries left: {left}")
_LEAD = QT_TRANSLATE_NOOP("SelfService", "See to my delegation")
_ASK_VOLUNTEER = QT_TRANSLATE_NOOP("SelfService", "Let a volunteer take it")
_GO_ON = QT_TRANSLATE_NOOP("SelfService", "Go on without help")
_FINISH = QT_TRANSLATE_NOOP("SelfService", "Finish")
_DRAWING = QT_TRANSLATE_NOOP("SelfService", "One moment. Your badge is being drawn.")
_STILL_THERE = QT_TRANSLATE_NOOP("SelfService", "Are you still there?")

FIRST_STRONG, POP = "\u2068", "\u2069"
"""FSI and PDI (UAX #9): a name of another direction must not turn the sentence around it."""


def tr(text: str) -> str:
    """Return `text` in the language of now."""
    return QCoreApplication.translate("SelfService", text) if text else ""


def isolated(text: str) -> str:
    """Return `text` so that its direction is its own."""
    return f"{FIRST_STRONG}{text}{POP}" if text else ""


def greetings(every: EveryLanguage) -> list[dict[str, str]]:
    """Return title and sentence of the first page in every language."""
    page = PAGES[Stage.ATTRACT]
    return [
        {
            "language": language,
            "title": every.say(language, "SelfService", page.title),
            "sentence": every.say(language, "SelfService", page.sentence),
        }
        for language in every.languages
    ]


def welcome(name: str) -> str:
    """Return the greeting on the last page."""
    return tr(_WELCOME_BY_NAME).format(name=isolated(name)) if name else tr(PAGES[Stage.WELCOME].title)


def taken(desk: str) -> str:
    """Return who is coming."""
    return tr(_TAKEN).format(desk=isolated(desk))


def tries_left(left: int, digits: str) -> str:
    """Return how many answers are left, written with `digits`."""
    return tr(_LEFT).format(left=digits) if left else ""


def lead() -> str:
    """Return what the button says that leads to the delegation's own page."""
    return tr(_LEAD)


def ask_volunteer() -> str:
    """Return what the button says that ends the attempts to take a picture."""
    return tr(_ASK_VOLUNTEER)


def go_on() -> str:
    """Return what the button says that sends help away."""
    return tr(_GO_ON)


def finish() -> str:
    """Return what the button says that ends it all."""
    return tr(_FINISH)


def drawing() -> str:
    """Return what stands there while the badge is drawn."""
    return tr(_DRAWING)


def still_there() -> str:
    """Return what is asked of a page that nobody has touched for long."""
    return tr(_STILL_THERE)
