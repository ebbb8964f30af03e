"""What a self-service station says while it is out of service: to delegates in every language at once, and to the staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.duty import Care, Duty, Trouble
from ui.texts import health
from ui.texts.marks import QT_TRANSLATE_NOOP

Say = Callable[[str], str]
"""Translates a text of the context `SelfServiceOut`."""

CONTEXT = "SelfServiceOut"
_BREAK = QT_TRANSLATE_NOOP("SelfServiceOut", "This station is taking a short break.")
_ELSEWHERE = QT_TRANSLATE_NOOP("SelfServiceOut", "Please use another station, or ask a volunteer.")

SENTENCES: Mapping[Trouble, str] = MappingProxyType(
    {
        Trouble.KEEPER: QT_TRANSLATE_NOOP("SelfServiceOut", "Somebody is looking after this station."),
        Trouble.RECORD: _BREAK,
        Trouble.STORE: _BREAK,
        Trouble.CLOCK: _BREAK,
        Trouble.DISK: _BREAK,
        Trouble.REGISTRY: _BREAK,
        Trouble.PRINTER: QT_TRANSLATE_NOOP("SelfServiceOut", "This station cannot print badges just now."),
        Trouble.PAPER: QT_TRANSLATE_NOOP(
            "SelfServiceOut", "This station is waiting for new badges to print on."
        ),
        Trouble.CAMERA: QT_TRANSLATE_NOOP("SelfServiceOut", "The camera of this station is taking a break."),
    }
)
"""What a delegate reads; it names nobody's fault."""

_STAFF = QT_TRANSLATE_NOOP("SelfServiceOut", "For staff: {words} ({code})")

WORDS: Mapping[Trouble, str] = MappingProxyType(
    {
        Trouble.KEEPER: QT_TRANSLATE_NOOP("SelfServiceOut", "An admin has taken it out of service."),
        Trouble.RECORD: QT_TRANSLATE_NOOP("SelfServiceOut", "The signed record is not in order."),
        Trouble.STORE: QT_TRANSLATE_NOOP("SelfServiceOut", "The data of this station cannot be read."),
        Trouble.CLOCK: QT_TRANSLATE_NOOP("SelfServiceOut", "The clock of this computer was set back."),
        Trouble.DISK: QT_TRANSLATE_NOOP("SelfServiceOut", "The disk of this computer is nearly full."),
        Trouble.REGISTRY: QT_TRANSLATE_NOOP("SelfServiceOut", "The registry data is too old."),
        Trouble.PRINTER: QT_TRANSLATE_NOOP("SelfServiceOut", "No printer of this station works."),
        Trouble.PAPER: QT_TRANSLATE_NOOP("SelfServiceOut", "The printer has no badges left."),
        Trouble.CAMERA: QT_TRANSLATE_NOOP("SelfServiceOut", "The camera does not work."),
    }
)
"""What is the matter, for whoever can mend it."""

CARES: Mapping[Care, str] = MappingProxyType(
    {
        Care.DISK_LOW: QT_TRANSLATE_NOOP("SelfServiceOut", "The disk of this computer will soon be full."),
        Care.LABELS_LOW: QT_TRANSLATE_NOOP("SelfServiceOut", "The printer will soon have no badges left."),
        Care.ANOTHER_PRINTER: QT_TRANSLATE_NOOP(
            "SelfServiceOut", "Another printer of this station does not print."
        ),
        Care.BADGES_WAIT: QT_TRANSLATE_NOOP("SelfServiceOut", "Badges wait that were not printed."),
        Care.LOOK_IN_TRAY: QT_TRANSLATE_NOOP("SelfServiceOut", "A badge may lie in the tray: look there."),
    }
)

_PARTS: Mapping[Trouble, str] = MappingProxyType({Trouble.CAMERA: "camera", Trouble.PRINTER: "printer"})
_NOTICE = QT_TRANSLATE_NOOP("SelfServiceOut", "{station} is out of service: {words}")
_NOTICES = QT_TRANSLATE_NOOP("SelfServiceOut", "Out of service: {stations}")
_UNKNOWN = QT_TRANSLATE_NOOP("SelfServiceOut", "Look at its screen.")


def sentence(code: str, say: Say) -> tuple[str, str]:
    """Return why the station rests, kindly, and what a delegate does, as `say` translates them; any code is known."""
    text = SENTENCES[Trouble(code)] if code in set(Trouble) else _BREAK
    return say(text), say(_ELSEWHERE)


def words(trouble: Trouble | None, part: str) -> str:
    """Return what is the matter in the language of now: of a part, as the strip of a desk says it."""
    if trouble is None:
        return _tr(_UNKNOWN)
    key = _PARTS.get(trouble)
    if key is not None and (key, part) in health.FAULTS:
        return health.fault(key, part)[0]
    return _tr(WORDS[trouble])


def staff(duty: Duty) -> str:
    """Return the line for the staff in the language of now, with the stable code; empty while the station is open."""
    if duty.trouble is None:
        return ""
    return _tr(_STAFF).format(words=words(duty.trouble, duty.part), code=duty.part or duty.code)


def care(of: Care) -> str:
    """Return what should be seen to soon."""
    return _tr(CARES[of])


def notices(out: Sequence[tuple[str, Trouble | None, str]]) -> str:
    """Return what a desk says of other stations that are out of service: what each is called, why, the part at fault."""
    if len(out) == 1:
        station, trouble, part = out[0]
        return _tr(_NOTICE).format(station=station, words=words(trouble, part))
    return _tr(_NOTICES).format(stations=" · ".join(station for station, _, _ in out))


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
