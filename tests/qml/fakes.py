"""A desk made up for tests: the same calls as `kiosk.desk.Desk`, with people nobody has met."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import numpy as np

from kiosk.accreditation.walk_in_form import WalkInForm
from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.errors import BadInput, EnvironmentFault, KioskError
from kiosk.event.badges import (
    Badge,
    BadgeState,
    BeforeBadge,
    Checked,
    PrintJob,
    PrintState,
    ReplaceReason,
    SameAnswer,
    Seen,
    UnreadReason,
)
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, DelegateCard, Delegation, DelegationKind
from kiosk.event.places import Event
from kiosk.event.self_service import HelpCase, HelpEnd
from kiosk.event.verdict import Outcome, Reason, Scan, Verdict
from kiosk.people import Action
from kiosk.store.quotas import Places
from tests.qml.help_fakes import FakeHelp, Taken
from tests.qml.people_fakes import FakeAttendance
from tests.qml.prints_fakes import FakePrints

_SPACE = UUID("6d3ff4c5-2f4f-4a55-8bb1-9d9b5d2c7e10")
NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)


def _id(name: str) -> UUID:
    return uuid5(_SPACE, name)


EVENT = Event(
    _id("event"),
    "GA2026",
    LocalNames(
        "95th General Assembly",
        "95e Assemblée générale",
        "95.ª Asamblea General",
        "الجمعية العامة الخامسة والتسعون",
    ),
    LocalNames("Main entrance", "Entrée principale", "Entrada principal", "المدخل الرئيسي"),
    "Africa/Casablanca",
    date(2026, 11, 22),
    date(2026, 11, 25),
)


def _delegation(code: str, names: LocalNames, order: int, colours: tuple[str, ...]) -> Delegation:
    return Delegation(_id(code), code, names, DelegationKind.MEMBER, order, code[:2], colours)


MOROCCO = _delegation("MAR", LocalNames("Morocco", "Maroc", "Marruecos", "المغرب"), 1, ("#c1272d", "#006233"))
NIGERIA = _delegation(
    "NGA", LocalNames("Nigeria", "Nigéria", "Nigeria", "نيجيريا"), 2, ("#008751", "#ffffff")
)
BOLIVIA = _delegation(
    "BOL",
    LocalNames(
        "Bolivia (Plurinational State of)",
        "Bolivie (État plurinational de)",
        "Bolivia (Estado Plurinacional de)",
        "بوليفيا (دولة متعددة القوميات)",
    ),
    3,
    ("#d52b1e", "#f9e300", "#007934"),
)
INDIA = _delegation(
    "IND", LocalNames("India", "Inde", "India", "الهند"), 4, ("#ff9933", "#ffffff", "#138808")
)

HEAD = Category(
    _id("head"),
    "head",
    LocalNames("Head of delegation", "Chef de délégation", "Jefe de delegación", "رئيس الوفد"),
    "#7a1f3d",
    1,
)
DELEGATE = Category(
    _id("delegate"), "delegate", LocalNames("Delegate", "Délégué", "Delegado", "مندوب"), "#173f8f", 2
)


def _card(  # made-up people, told by what is seen of them
    number: int,
    name: PersonName,
    delegation: Delegation,
    category: Category,
    function: str = "",
    *,
    zones: tuple[int, ...] = (1, 2, 4),
    badge: int | None = None,
    photo: bytes | None = None,
) -> DelegateCard:
    delegate = Delegate(
        _id(f"person-{number}"), number, name, delegation.id, category.id, function, photo=photo
    )
    return DelegateCard(delegate, delegation, category, zones, badge_serial=badge)


RIGHT_BADGE = b"the badge just printed"
FACE = bytes(31) + b"\x01"
AMINA = _card(
    1042,
    PersonName("Amina", "El Fassi", "Dr.", "الدكتورة أمينة الفاسي"),
    MOROCCO,
    HEAD,
    "Director of International Police Cooperation",
    photo=FACE,
)
OKAFOR = _card(77, PersonName("Rosemary", "Okafor"), NIGERIA, DELEGATE, badge=311)
SMITHS = tuple(
    _card(200 + n, PersonName("John", "Smith"), where, DELEGATE, badge=None if n else 12)
    for n, where in enumerate((NIGERIA, INDIA, BOLIVIA))
)
LONG = _card(
    9,
    PersonName(
        "Wolfeschlegelsteinhausenbergerdorff Maria del Carmen Concepción",
        "Fernández de Córdoba y Gutiérrez-Oyarzábal von und zu Hohenlohe",
        "H.E. Ambassador",
        "मारिया देल कारमेन फ़र्नांडीज़ दे कोर्दोबा इ गुतिएरेस",
    ),
    BOLIVIA,
    HEAD,
    "Vice-Minister for the Coordination of Interinstitutional Security Affairs and Border Control",
    zones=tuple(range(1, 17)),
)
PEOPLE = (AMINA, OKAFOR, *SMITHS, LONG)


@dataclass(frozen=True)
class Presented:
    verdict: Verdict
    card: DelegateCard | None
    at: datetime = NOW


@dataclass(frozen=True)
class Hit:
    card: DelegateCard
    score: float = 1.0


@dataclass(frozen=True)
class Part:
    ok: bool
    code: str = "ok"
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Sender:
    delegation: Delegation
    places: Places


@dataclass(frozen=True)
class Health:
    camera: Part = Part(ok=True)
    printer: Part = Part(ok=True, detail={"left": 214})
    mirror: Part = Part(ok=True, detail={"minutes": 2})
    log: Part = Part(ok=True, detail={"size": 1284})
    stations: Part = Part(ok=True)


@dataclass(frozen=True)
class Face:
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Judgement:
    ok: bool
    face: Face | None
    problems: tuple[str, ...] = ()
    scores: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Frame:
    number: int
    at: float
    image: Any


@dataclass(frozen=True)
class CameraState:
    ok: bool
    code: str = "ok"
    message: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class ReadCode:
    data: bytes


class FakeCamera:
    """Gives the frames it is handed, and waits in between as the real one does."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._latest: Frame | None = None
        self.state = CameraState(ok=True)

    def start(self) -> None:
        pass

    def give(self, image: Any) -> None:
        with self._changed:
            number = 1 if self._latest is None else self._latest.number + 1
            self._latest = Frame(number, time.monotonic(), image)
            self._changed.notify_all()

    def lose(self, code: str) -> None:
        with self._changed:
            self.state = CameraState(ok=False, code=code)
            self._changed.notify_all()

    def wait(self, after: int, timeout_s: float) -> Frame | None:
        with self._changed:
            if self._latest is None or self._latest.number <= after:
                self._changed.wait(timeout_s)
            if self._latest is None or self._latest.number <= after:
                return None
            return self._latest


class FakeReader:
    """Reads the code that a test says is in view."""

    def __init__(self) -> None:
        self.in_view: bytes | None = None

    def live(self, image: Any) -> tuple[ReadCode, ...]:
        return () if self.in_view is None else (ReadCode(self.in_view),)


_RIGHTS = {
    "present": Action.CHECK_IN,
    "open_person": Action.CHECK_IN,
    "find": Action.SEARCH,
    "keep_portrait": Action.CHECK_IN,
    "make_badge": Action.CHECK_IN,
    "replace_badge": Action.REPRINT,
    "print_badge": Action.CHECK_IN,
    "answer_print": Action.CHECK_IN,
    "check_due": Action.CHECK_IN,
    "check_badge": Action.CHECK_IN,
    "badge_unread": Action.CHECK_IN,
    "hand_over": Action.CHECK_IN,
    "before_badge": Action.CHECK_IN,
    "same_person": Action.CHECK_IN,
    "call_supervisor": Action.CALL_SUPERVISOR,
    "senders": Action.WALK_IN,
    "lookalikes": Action.WALK_IN,
    "register_walk_in": Action.WALK_IN,
    "register_beyond_quota": Action.QUOTA,
    "renew_walk_in": Action.WALK_IN,
    "return_badge": Action.RETURN,
    "help_cases": Action.CHECK_IN,
    "take_case": Action.CHECK_IN,
    "close_case": Action.CHECK_IN,
}
"""As `kiosk.desk.Desk` asks before each."""


class FakeDesk:
    """Answers as it is told; remembers what it was asked."""

    def __init__(self, settings: Settings) -> None:
        self.event = EVENT
        self.settings = settings
        self.camera = FakeCamera()
        self.reader = FakeReader()
        self.answers: dict[bytes, Presented] = {}
        self.scans: list[Scan] = []
        self.judgement = Judgement(ok=True, face=Face((520, 160, 240, 300)))
        self.print_state = PrintState.PRINTED
        self.parts = Health()
        self.checks = False
        self.before = BeforeBadge()
        self.held: dict[bytes, tuple[Seen, str, str, bool]] = {}
        self.faults: dict[str, KioskError] = {}
        self.asked: list[tuple[str, Any]] = []
        self.gate: dict[str, threading.Event] = {}
        self.clock = FakeClock(NOW)
        self.alike: list[DelegateCard] = []
        self.places = Places(3, 5)
        self.newcomer = OKAFOR
        self.by_name: dict[UUID, Verdict] = {}
        self.attendance = FakeAttendance(self.clock, must=settings.people.volunteers_must_sign_in)
        self.prints = FakePrints(self)
        self.help = FakeHelp(self)
        self.pictures: dict[bytes, bytes] = {}

    def _ask(self, name: str, value: Any = None) -> None:
        if name in _RIGHTS:
            self.attendance.require(_RIGHTS[name])
        self.asked.append((name, value))
        if name in self.gate:
            assert self.gate[name].wait(20)
        if name in self.faults:
            raise self.faults[name]

    def know(self, code: bytes, verdict: Verdict, card: DelegateCard | None) -> None:
        self.answers[code] = Presented(verdict, card)

    def present(self, code: bytes) -> Presented:
        self._ask("present", code)
        unknown = Presented(Verdict(Outcome.REFUSE, (Reason.UNKNOWN_CODE,)), None)
        return self._logged(self.answers.get(code, unknown))

    def open_person(self, delegate_id: UUID) -> Presented:
        self._ask("open_person", delegate_id)
        card = next(card for card in PEOPLE if card.delegate.id == delegate_id)
        by_document = Verdict(Outcome.ADMIT, (Reason.IDENTITY_BY_DOCUMENT,))
        return self._logged(Presented(self.by_name.get(delegate_id, by_document), card))

    def _logged(self, presented: Presented) -> Presented:
        card, verdict = presented.card, presented.verdict
        name = card.delegate.name.display if card else None
        at = NOW - timedelta(minutes=10 - len(self.scans))
        self.scans.insert(
            0, Scan(len(self.scans), at, "desk-3", "-", verdict.outcome, verdict.reasons, display_name=name)
        )
        return presented

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        self._ask("find", text)
        wanted = text.casefold()
        return [Hit(card) for card in PEOPLE if wanted in card.delegate.name.display.casefold()][:limit]

    def recent(self, limit: int = 20) -> list[Scan]:
        return self.scans[:limit]

    def judge(self, image: Any) -> Judgement:
        self._ask("judge")
        return self.judgement

    def crop(self, image: Any, face: Any) -> Any:
        self._ask("crop")
        x, y, width, height = (int(part) for part in face.box)
        part = image[max(0, y - 80) : y + height + 40, max(0, x - 30) : x + width + 30]
        return np.ascontiguousarray(part)

    def keep_portrait(self, delegate_id: UUID, image: Any, accepted_because: str = "") -> bytes:
        self._ask("keep_portrait", (delegate_id, accepted_because))
        return b"\x07" * 32

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        self._ask("make_badge", (delegate_id, portrait))
        made = sum(name == "make_badge" for name, _ in self.asked)
        job, badge = _id(f"job-{made}"), _id(f"badge-{made}")
        return PrintJob(job, badge, "folder", PrintState.RENDERED, bytes(32), 0, NOW, NOW)

    def replace_badge(
        self, delegate_id: UUID, reason: ReplaceReason, portrait: bytes | None = None
    ) -> PrintJob:
        self._ask("replace_badge", (delegate_id, reason))
        return PrintJob(_id("job-r"), _id("badge-r"), "folder", PrintState.RENDERED, bytes(32), 0, NOW, NOW)

    def print_badge(self, job_id: UUID) -> PrintJob:
        self._ask("print_badge", job_id)
        message = "The printer is out of paper." if self.print_state is PrintState.FAILED else ""
        job = PrintJob(job_id, _id("badge"), "folder", self.print_state, bytes(32), 1, NOW, NOW)
        return replace(job, message=message)

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - as the desk has it
        self._ask("answer_print", came_out)
        state = PrintState.PRINTED if came_out else PrintState.VOID
        return PrintJob(job_id, _id("badge"), "folder", state, bytes(32), 1, NOW, NOW)

    def check_due(self, job: PrintJob) -> bool:
        self._ask("check_due", job.id)
        return self.checks and job.state is PrintState.PRINTED

    def check_badge(self, job_id: UUID, code: bytes) -> Checked:
        self._ask("check_badge", code)
        job = PrintJob(job_id, _id("badge"), "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)
        if code == RIGHT_BADGE:
            return Checked(Seen.RIGHT, replace(job, state=PrintState.VERIFIED))
        seen, name, place, ended = self.held.get(code, (Seen.OTHER, "", "", False))
        return Checked(seen, job, name, place, ended)

    def badge_unread(self, job_id: UUID, reason: UnreadReason) -> PrintJob:
        self._ask("badge_unread", reason)
        return PrintJob(job_id, _id("badge"), "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)

    def hand_over(self, job_id: UUID) -> PrintJob:
        self._ask("hand_over", job_id)
        return PrintJob(job_id, _id("badge"), "ipp", PrintState.HANDED_OVER, bytes(32), 1, NOW, NOW)

    def before_badge(self, card: DelegateCard) -> BeforeBadge:
        self._ask("before_badge", card.delegate.id)
        return self.before

    def same_person(self, delegate_id: UUID, answer: SameAnswer) -> None:
        self._ask("same_person", (delegate_id, answer))
        if answer is not SameAnswer.SAME:
            doubted = Verdict(Outcome.REFER, (Reason.SAME_PERSON_DUTY,))
            for code, known in list(self.answers.items()):
                if known.card is not None and known.card.delegate.id == delegate_id:
                    self.know(code, doubted, known.card)

    def senders(self) -> tuple[list[Sender], list[Category]]:
        self._ask("senders")
        sent = {card.delegation.code: card.delegation for card in PEOPLE}
        groups = {card.category.code: card.category for card in PEOPLE}
        return [Sender(one, self.places) for one in sent.values()], list(groups.values())

    def lookalikes(self, form: WalkInForm) -> list[DelegateCard]:
        self._ask("lookalikes", form)
        return self.alike

    def register_walk_in(
        self, form: WalkInForm, others: Any = (), *, beyond_quota: bool = False
    ) -> DelegateCard:
        self._ask("register_beyond_quota" if beyond_quota else "register_walk_in", (form, tuple(others)))
        if self.places.full and not beyond_quota:
            raise BadInput("quota_full", "No place left.", "Ask a supervisor.")
        return self.newcomer

    def renew_walk_in(self, delegate_id: UUID) -> DelegateCard:
        self._ask("renew_walk_in", delegate_id)
        raise BadInput("not_a_walk_in", "This delegate came from the list.", "Scan the invitation.")

    def return_badge(self, delegate_id: UUID, reason: str = "departure") -> Badge:
        self._ask("return_badge", (delegate_id, reason))
        return Badge(_id("badge"), delegate_id, 41, bytes(8), "a6", BadgeState.RETURNED, NOW, "desk-3")

    def picture(self, sha256: bytes) -> bytes | None:
        return registry_picture() if sha256 == FACE else self.pictures.get(sha256)

    def help_cases(self) -> tuple[HelpCase, ...]:
        self._ask("help_cases")
        return self.help.open()

    def take_case(self, case_id: UUID) -> Taken:
        self._ask("take_case", case_id)
        return self.help.take(case_id)

    def close_case(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        self._ask("close_case", (case_id, end))
        return self.help.close(case_id, end)

    def call_supervisor(self, delegate_id: UUID | None) -> None:
        self._ask("call_supervisor", delegate_id)

    def health(self) -> Health:
        self._ask("health")
        return self.parts


def disk_full() -> EnvironmentFault:
    return EnvironmentFault("disk_full", "The disk is full.", "Free some space.")


def registry_picture() -> bytes:
    """A JPEG of a drawn head, 300 by 400."""
    import PIL.Image

    stream = io.BytesIO()
    PIL.Image.fromarray(np.ascontiguousarray(_head(300, 400, (168, 150, 176))[:, :, ::-1])).save(
        stream, "JPEG"
    )
    return stream.getvalue()


def hall(width: int = 1280, height: int = 720) -> Any:
    """A frame with one drawn person in the middle of a hall."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[:] = np.linspace(150, 95, height, dtype=np.uint8)[:, None, None]
    left = (width - 480) // 2
    picture[height - 640 :, left : left + 480] = _head(480, 640, tuple(picture[200, 0]))
    return picture


def _head(width: int, height: int, ground: Any) -> Any:
    import cv2

    picture = np.empty((height, width, 3), np.uint8)
    picture[:] = ground
    middle = width // 2
    cv2.ellipse(
        picture, (middle, height), (width * 42 // 100, height * 34 // 100), 0, 0, 360, (84, 58, 40), -1
    )
    cv2.ellipse(
        picture,
        (middle, height * 40 // 100),
        (width * 24 // 100, height * 24 // 100),
        0,
        0,
        360,
        (120, 160, 205),
        -1,
    )
    cv2.ellipse(
        picture,
        (middle, height * 28 // 100),
        (width * 25 // 100, height * 15 // 100),
        0,
        180,
        360,
        (38, 44, 58),
        -1,
    )
    for side in (-1, 1):
        cv2.circle(
            picture, (middle + side * width * 9 // 100, height * 38 // 100), width // 45, (40, 40, 45), -1
        )
    cv2.ellipse(
        picture, (middle, height * 49 // 100), (width * 8 // 100, height // 60), 0, 0, 180, (80, 80, 150), 3
    )
    return cv2.GaussianBlur(picture, (5, 5), 0)
