"""The composition root of a self-service station: one delegate at a time, who is kept from the window until proved."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.accreditation.days import temporary_day
from kiosk.admission.telling import told
from kiosk.badge.content import BadgeContent
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.errors import BadInput
from kiosk.event.badges import Checked, PrintJob, PrintState, Seen
from kiosk.event.facts import Fact, FactKind
from kiosk.event.groups import GroupRead, Member
from kiosk.event.places import Station, StationKind
from kiosk.event.self_service import (
    Collected,
    Factor,
    Greeting,
    HelpCase,
    HelpCause,
    HelpEnd,
    Met,
    Proved,
    Sent,
    Stage,
)
from kiosk.identity.factors import factors_of, matches
from kiosk.people import Action
from kiosk.printing import open_printers
from kiosk.self_service_rooms import SelfServiceRooms
from kiosk.station import opening
from kiosk.store import blobs, check_ins, places

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from kiosk.identity.mrz import Mrz
    from kiosk.identity.mrz_reader import MrzReader
    from kiosk.vision import FrameSource, Image

_PREFIX = "self-"
_PREVIEW_DPI = 150
_SAMPLE_CODE = "THIS IS A PREVIEW AND OPENS NO DOOR"
_OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})


@dataclass(slots=True)
class _Visit:
    """One delegate, from the code to the end."""

    card: DelegateCard
    proved: bool
    portrait: bytes | None = None
    job: PrintJob | None = None
    unread: PrintJob | None = None
    kept_for: UUID | None = None
    page: Mrz | None = field(default=None, repr=False)


def open_self_service(
    data: Path,
    *,
    camera: str | FrameSource | None = None,
    printer: str | None = None,
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> SelfServiceDesk:
    """Open the self-service station of a data folder; close it with `close`. The camera is made but not started.

    Where the settings describe a desk, the station is called `self-CODE`, so that both can be open on one machine.

    Args:
        camera: Instead of the settings' source.
        printer: Instead of the settings' target.

    Raises:
        KioskError: Settings, keys, store or station lock; each with what to do.
    """
    settings = settings or Settings.load(data)
    code = station_code(settings)
    with opening(data, settings, clock or SystemClock(), lambda _: code) as opened:
        targets = open_printers(
            printer or settings.printer.target, data / "badges", settings.printer.few_left
        )
        source = camera if camera is not None else settings.camera.source
        one = SelfServiceDesk(opened, targets, source, attended=True)
        one.begin()
    return one


def station_code(settings: Settings) -> str:
    """Return the code of the self-service station on the machine that the settings describe."""
    own = settings.station
    if own.kind == StationKind.SELF_SERVICE.value or own.code.startswith(_PREFIX):
        return own.code
    return _PREFIX + own.code


class SelfServiceDesk(SelfServiceRooms):
    """One open self-service station. Nobody of the staff is signed in; only check-ins are made here.

    Of whoever holds up a code it gives away a first name and a delegation's code, until the second factor is given;
    portrait and badge are refused before. `forget` lets go of everything of the delegate.
    """

    alone = frozenset({Action.CHECK_IN, Action.CALL_SUPERVISOR})

    _visit: _Visit | None = None
    _failures: Mapping[UUID, int] = MappingProxyType({})

    @property
    def label(self) -> str:
        """Return what people call this station."""
        return self.settings.station.label

    def announce(self, station: Station) -> None:
        """Write down that this station opened, whatever kind the settings describe."""
        super().announce(Station(self._station, station.label, StationKind.SELF_SERVICE))
        with self.store.write() as conn:
            # What a crash cut off would else be asked about at every desk.
            check_ins.release_all(conn, self._station)

    # Who comes.

    def arrive(self, code: bytes) -> Greeting:
        """Return what may be said to whoever holds up `code`; the verdict is durable in the log when this returns.

        Whoever was here before is forgotten.
        """
        self.forget()
        presented = self.present(code)
        arrival, card = told(presented), presented.card
        if card is None or arrival.met in {Met.NOT_OURS, Met.REFUSED}:
            return Greeting(arrival)
        wanted = self.settings.self_service.second_factor
        factors = factors_of(card.delegate, wanted)
        # Also of whoever is referred, so that the case at the desk says who it is about.
        visit = self._visit = _Visit(card, proved=not wanted and arrival.met is not Met.REFERRED)
        if arrival.met is not Met.REFERRED and self._locked_out(card.delegate.id):
            arrival = replace(arrival, met=Met.REFERRED)
        if arrival.met is not Met.REFERRED:
            before = self.before_badge(card)
            visit.unread = before.unchecked
            arrival = replace(
                arrival,
                met=arrival.met if before.unchecked is None else Met.WELCOME,
                asks=bool(wanted),
                can_prove=bool(factors),
                unread=before.unchecked is not None,
                compare=before.same_person,
                leads=self.group.leads(card),
            )
        given = next(iter(card.delegate.name.given.split()), "")
        return Greeting(arrival, given, card.delegation.code, factors)

    def _locked_out(self, delegate_id: UUID) -> bool:
        tries = self.settings.self_service.factor_tries
        if self._failures.get(delegate_id, 0) >= tries:
            return True
        return any(
            case.delegate_id == delegate_id and case.cause is HelpCause.IDENTITY
            for case in self.assistance.waiting()
        )

    def prove(self, factor: Factor, answer: str | Mrz) -> Proved:
        """Say whether `answer` is that of the delegate whose code was read; the try stands in the log, the answer does not.

        Tries are counted for the delegate, not for the visit: starting again buys none. Once they are used up, a person
        has to see to it.

        Raises:
            BadInput: `nobody_here`; as `Attendance.require`.
        """
        visit = self._here()
        who = visit.card.delegate.id
        tries = self.settings.self_service.factor_tries
        before = self._failures.get(who, 0)
        asked = factor in factors_of(visit.card.delegate, self.settings.self_service.second_factor)
        ok = asked and before < tries and matches(factor, answer, visit.card.delegate)
        with self.store.write() as conn:
            fact = Fact(
                uuid4(),
                FactKind.IDENTITY_CHECKED,
                self.clock.now(),
                self._station,
                self.operator,
                who,
                body={"factor": factor.value, "right": ok},
            )
            self.log.append(conn, fact)
        failures = {**self._failures, who: before + 1}
        if ok:
            del failures[who]
            visit.proved = True
        self._failures = MappingProxyType(failures)
        return Proved(ok, max(0, tries - failures.get(who, 0)), visit.card if ok else None)

    def prove_by_page(self, image: Image) -> Proved | None:
        """Say whether the passport in `image`, `(H, W, 3) uint8` BGR, is the delegate's; None where no lines can be read.

        A second or two; neither picture nor lines are kept. A page that is read counts as a try.

        Raises:
            BadInput: As `prove`.
        """
        visit = self._here()
        page = self._page_reader.read(image)
        # One page that stays in view is one answer, however often it is read.
        if page is None or page == visit.page:
            return None
        visit.page = page
        return self.prove(Factor.PASSPORT, page)

    @cached_property
    def _page_reader(self) -> MrzReader:
        from kiosk.identity.mrz_reader import MrzReader

        return MrzReader()

    def known(self) -> DelegateCard | None:
        """Return the delegate who is here, once it was shown that the code is theirs."""
        visit = self._visit
        return visit.card if visit is not None and visit.proved else None

    # Portrait and badge.

    def keep(self, image: Image, accepted_because: str = "") -> None:
        """Keep the portrait in `image`, `(H, W, 3) uint8` BGR, for the badge of whoever is here.

        Raises:
            BadInput: `portrait_refused`, `nobody_here`, `not_proved`.
        """
        visit = self._proved()
        visit.portrait = self.keep_portrait(visit.card.delegate.id, image, accepted_because)

    def draft(self) -> Image:
        """Return the front of the badge as it will be, `(H, W, 3) uint8` BGR at 150 dpi, with a code that opens nothing.

        Whoever takes a picture of the screen has nothing to show at a gate.

        Raises:
            BadInput: `nobody_here`, `not_proved`; as the badge room.
        """
        from kiosk.printing.pages import drawn

        visit = self._proved()
        with self.store.read() as conn:
            zones = places.zones(conn)
            kept = None if visit.portrait is None else blobs.get(conn, visit.portrait)
        content = BadgeContent.for_card(
            visit.card,
            self.event,
            zones,
            code=_SAMPLE_CODE,
            serial=0,
            portrait=None if kept is None else kept.data,
            temporary=temporary_day(visit.card.delegate, self.event, self.clock.now()),
        )
        page = drawn(self._renderer.render(content), _PREVIEW_DPI, _PREVIEW_DPI)[0]
        return page[:, :, ::-1]

    def print(self) -> Sent:
        """Make the badge of whoever is here, where that was not done before, and print it.

        Raises:
            BadInput: `nobody_here`, `not_proved`; as `make_badge` and `print_badge`.
        """
        visit = self._proved()
        job = visit.job or self.make_badge(visit.card.delegate.id, visit.portrait)
        visit.job = job
        job = visit.job = self.print_badge(job.id)
        if job.state in _OUT:
            return Sent(out=True, check=self.check_due(job))
        return Sent(out=False, fault="print_unclear" if job.state is PrintState.UNKNOWN else self._fault())

    def read_back(self, code: bytes) -> Seen:
        """Say what is held to the camera after printing; the very badge is issued by it.

        Raises:
            BadInput: `nobody_here`, `not_proved`, `no_badge` where none was printed.
        """
        visit = self._proved()
        job = visit.job or visit.unread
        if job is None:
            raise BadInput("no_badge", "No badge was printed here.", "Print it first.")
        checked: Checked = self.check_badge(job.id, code)
        if checked.seen is Seen.RIGHT:
            visit.job = checked.job
        return checked.seen

    def handed_over(self) -> None:
        """Note that whoever is here has the badge in the hand.

        Raises:
            BadInput: `nobody_here`, `not_proved`.
        """
        job = self._proved().job
        if job is not None and job.state in {PrintState.PRINTED, PrintState.VERIFIED}:
            self.hand_over(job.id)

    # The head of a delegation.

    def members(self) -> tuple[Member, ...]:
        """Return the delegation of the head who is here, in protocol order (see `DelegationGroup.members`)."""
        return self.group.members(self._proved().card)

    def confirm(self, member_ids: Collection[UUID]) -> int:
        """Take the head's word that these have arrived (see `DelegationGroup.confirm_arrival`)."""
        return self.group.confirm_arrival(self._proved().card, member_ids)

    def collect(self, member_ids: Collection[UUID]) -> tuple[PrintJob, ...]:
        """Print the badges of these for the head to take along (see `DelegationGroup.collect`)."""
        return self.group.collect(self._proved().card, member_ids)

    def read_collected(self, code: bytes) -> GroupRead:
        """Read one of the badges that the head has collected (see `DelegationGroup.read_back`)."""
        return self.group.read_back(self._proved().card, code)

    # Somebody is needed.

    def call(
        self,
        cause: HelpCause,
        stage: Stage,
        language: str,
        detail: str,
        collected: frozenset[Collected],
    ) -> HelpCase:
        """Open a case for whoever is here, or for somebody who is not known, and return it."""
        self.attendance.require(Action.CALL_SUPERVISOR)
        visit = self._visit
        if visit is not None:
            visit.kept_for = visit.card.delegate.id
        return self.assistance.open(
            language=language,
            stage=stage,
            cause=cause,
            delegate_id=None if visit is None else visit.card.delegate.id,
            detail=detail,
            collected=collected,
        )

    def case(self, case_id: UUID) -> HelpCase:
        """Return a case as it stands now."""
        return self.assistance.get(case_id)

    def end_call(self, case_id: UUID, end: HelpEnd) -> None:
        """Take a case back: the delegate goes on alone, or has started again."""
        if self.assistance.get(case_id).open:
            self.assistance.close(case_id, end)
        if end is HelpEnd.WENT_ON and self._visit is not None:
            self._visit.kept_for = None

    def forget(self) -> None:
        """Let go of everything of whoever was here; an unfinished check-in without a case is nobody's from now on."""
        visit, self._visit = self._visit, None
        if visit is None or visit.kept_for is not None or visit.job is not None or visit.unread is not None:
            return
        with self.store.write() as conn:
            check_ins.release(conn, visit.card.delegate.id, self._station)

    def warm(self) -> None:
        """Load what the first delegate would else wait for: fonts, the badge design, the face finder."""
        import numpy as np

        from kiosk.badge.sample import sample, sample_names

        self._renderer.render(sample(sample_names()[0]))
        self._finder.find(np.zeros((720, 1280, 3), np.uint8))

    def _fault(self) -> str:
        part = self.health().printer
        return part.code if not part.ok else "not_printed"

    def _here(self) -> _Visit:
        self.attendance.require(Action.CHECK_IN)
        visit = self._visit
        if visit is None:
            raise BadInput("nobody_here", "Nobody is being checked in here.", "Hold the invitation up again.")
        return visit

    def _proved(self) -> _Visit:
        visit = self._here()
        if not visit.proved:
            raise BadInput(
                "not_proved", "It was not shown whose invitation this is.", "Give the second factor first."
            )
        return visit
