"""A delegation with its head over a real store, and the station at which the head sees to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID, uuid4

from kiosk.accreditation import Accreditation
from kiosk.accreditation.delegation_group import DelegationGroup
from kiosk.accreditation.same_person import SamePerson
from kiosk.admission.check_in import CheckIn
from kiosk.admission.codes import Codes
from kiosk.admission.verdicts import Verdicts
from kiosk.clock import FakeClock
from kiosk.config import AdmissionSettings, PortraitSettings, Settings
from kiosk.credential import KeyRing, issue
from kiosk.event.badges import PrintState
from kiosk.event.credentials import Claims
from kiosk.event.facts import Fact, FactKind
from kiosk.event.groups import Member, MemberState
from kiosk.event.names import LocalNames
from kiosk.event.people import Category, Delegate, DelegateCard, Delegation, DelegationKind, Vetting
from kiosk.event.watch import WatchAction, WatchEntry, WatchHit
from kiosk.printing import PrintQueue
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import badges, credentials, delegations, people, watch
from kiosk.store.engine import Store
from kiosk.store.people import delegate_card
from tests import small_event
from tests.contract.printers import MemoryPrinter
from tests.small_event import NOW, SmallEvent, person

STATION, SECRET = "kiosk-1", b"k" * 32
HEAD_OF = Category(uuid4(), "head", LocalNames("Head of delegation"), "#7a1f2b", 1, frozenset({1, 2}))
PRESS = Category(uuid4(), "press", LocalNames("Press"), "#555555", 5, frozenset({2}))
SENEGAL = Delegation(uuid4(), "SEN", LocalNames("Senegal"), DelegationKind.MEMBER, 2, "SN")
HEAD, ABROAD = 1, 9
# Numbers stand in another order than names: Amrani, El Fassi, Tazi are delegates, Zidane of the press comes last.
ORDER = (3, 2, 4, 5)


def make_delegation(folder: Path, more: int = 0) -> SmallEvent:
    """Make the small event with a head, three delegates, one of the press, and somebody of another delegation.

    Args:
        more: So many more of the press, numbers 101 and on, in the order of their names.
    """
    who = [
        replace(person(1, "Karim", "Alaoui", ""), category_id=HEAD_OF.id),
        person(2, "Amina", "El Fassi"),
        person(3, "Hassan", "Amrani", ""),
        person(4, "Nadia", "Tazi", ""),
        replace(person(5, "Ali", "Zidane", ""), category_id=PRESS.id),
        replace(person(9, "Awa", "Ndiaye", ""), delegation_id=SENEGAL.id),
        *(
            replace(person(101 + place, "Zz", f"Zz{place:02}", ""), category_id=PRESS.id)
            for place in range(more)
        ),
    ]
    made = small_event.make(folder, *(replace(one, **_PLAIN) for one in who))
    store = made.open()
    with store.write() as conn:
        delegations.add_categories(conn, [HEAD_OF, PRESS])
        delegations.add_delegations(conn, [SENEGAL])
        for one in who:
            people.update_delegate(conn, one)
    store.close()
    return made


_PLAIN = {"category_id": small_event.DELEGATE.id, "delegation_id": small_event.MOROCCO.id}


def group_of(desk, setting: str = "badges") -> DelegationGroup:
    """Return what heads of delegation are served by at an open station."""
    return DelegationGroup(
        store=desk.store,
        log=desk.log,
        event=desk.event,
        station=desk._station,
        clock=desk.clock,
        verdicts=desk._verdicts,
        check_in=desk._check_in,
        same_person=desk._same_person,
        accreditation=desk._accreditation,
        queue=desk._queue,
        codes=desk._codes,
        setting=setting,
    )


@dataclass
class QuickRenderer:
    """Draws nothing: a badge is the text of its code."""

    design = SimpleNamespace(name="a6-portrait")
    drawn: list[bytes] = field(default_factory=list)

    def render(self, content) -> bytes:
        self.drawn.append(content.code.encode())
        return b"%PDF- " + content.code.encode()


class GroupStation:
    """One self-service station over a store; make another over the same store after a kill.

    Args:
        check: Whether a fresh badge has to be read.
    """

    def __init__(
        self,
        made: SmallEvent,
        store: Store,
        clock: FakeClock,
        *,
        printer=None,
        setting: str = "badges",
        check: bool = False,
        station: str = STATION,
        portrait: PortraitSettings | None = None,
    ):
        self.made, self.store, self.clock = made, store, clock
        self.printer = MemoryPrinter() if printer is None else printer
        self.log = ScanLog(made.station_key, origin_of(made.event.code, SECRET))
        settings = Settings.load(made.folder)
        admission: AdmissionSettings = settings.admission
        self.verdicts = Verdicts(
            store=store,
            log=self.log,
            ring=self._ring,
            code_key=SECRET,
            event=made.event,
            station=station,
            clock=clock,
            settings=admission,
        )
        self.same_person = SamePerson(
            store, self.log, clock, secret=SECRET, settings=portrait or settings.portrait
        )
        self.check_in = CheckIn(self.verdicts, station, self.same_person.doubted)
        self.queue = PrintQueue(
            store, self.printer, station, clock, wait=clock.advance, deadline_s=5.0, poll_s=1.0
        )
        self.renderer = QuickRenderer()
        self.accreditation = Accreditation(
            store=store,
            log=self.log,
            key=made.station_key,
            owner="desk-1",
            event=made.event,
            station=station,
            queue=self.queue,
            renderer=lambda: self.renderer,
            clock=clock,
            check_due=lambda _: check,
            same_person=self.same_person,
        )
        self.group = DelegationGroup(
            store=store,
            log=self.log,
            event=made.event,
            station=station,
            clock=clock,
            verdicts=self.verdicts,
            check_in=self.check_in,
            same_person=self.same_person,
            accreditation=self.accreditation,
            queue=self.queue,
            codes=Codes(self._ring, SECRET),
            setting=setting,
        )

    # --- what people do ---------------------------------------------------------------------------

    def check_in_alone(self, number: int) -> None:
        """Let somebody go the whole way with their own invitation, badge in hand."""
        assert self.check_in.present(self.made.invitations[number].encode()).wants_badge
        job = self.queue.run(self.accreditation.make_badge(self.made.ids[number], None).id)
        assert self.accreditation.settle(job, unasked=True)

    def head(self) -> DelegateCard:
        """Return the head's card, once the head holds a badge."""
        with self.store.read() as conn:
            held = badges.badge_in_force(conn, self.made.ids[HEAD])
        if held is None:
            self.check_in_alone(HEAD)
        return self.card(HEAD)

    def card(self, number: int) -> DelegateCard:
        with self.store.read() as conn:
            card = delegate_card(conn, self.made.ids[number])
        assert card is not None
        return card

    def ids(self, *numbers: int) -> list[UUID]:
        return [self.made.ids[number] for number in numbers]

    def collect(self, *numbers: int):
        return self.group.collect(self.head(), self.ids(*(numbers or ORDER)))

    # --- what is to be seen -----------------------------------------------------------------------

    def members(self) -> dict[int, Member]:
        return {one.card.delegate.number: one for one in self.group.members(self.head())}

    def states(self) -> dict[int, MemberState]:
        return {number: one.state for number, one in self.members().items()}

    def facts(self, kind: FactKind) -> list[Fact]:
        with self.store.read() as conn:
            return [one.fact for one in self.log.entries(conn) if one.fact.kind is kind]

    def about(self, number: int, kind: FactKind = FactKind.SCAN) -> list[Fact]:
        return [one for one in self.facts(kind) if one.delegate_id == self.made.ids[number]]

    def made_for(self, number: int):
        with self.store.read() as conn:
            return badges.badges_of(conn, self.made.ids[number])

    def in_tray(self) -> list[int]:
        """Return whose badges came out, in their order, the head's left out."""
        with self.store.read() as conn:
            rows = [badges.badge_by_id(conn, badges.job_by_id(conn, job).badge_id) for job in self._printed()]
        by_id = {who: number for number, who in self.made.ids.items()}
        return [number for one in rows if one and (number := by_id[one.delegate_id]) != HEAD]

    def _printed(self) -> list[UUID]:
        return [job for job, _, state in self.printer.jobs.values() if state is PrintState.PRINTED]

    def code_of(self, number: int) -> bytes:
        """Return the code on somebody's badge, signed again from the store."""
        made = self.made_for(number)[-1]
        with self.store.read() as conn:
            row = credentials.credential(conn, made.cti)
        zones = frozenset(self.card(number).zones)
        claims = Claims(
            row.delegate_id, self.made.event.code, row.not_before, row.expires, row.cti, zones, row.kind
        )
        return issue(claims, self.made.station_key).encode()

    # --- what may come in between -----------------------------------------------------------------

    def change(self, number: int, **changes) -> None:
        with self.store.write() as conn:
            now: Delegate = replace(self.card(number).delegate, **changes)
            people.update_delegate(conn, now)

    def hold_back(self, number: int) -> None:
        self.change(number, vetting=Vetting.PENDING)

    def watch_for(self, number: int, action: WatchAction = WatchAction.SILENT) -> None:
        entry = WatchEntry(uuid4(), "asked for", action, "s-1", NOW, name="X")
        with self.store.write() as conn:
            watch.add_entries(conn, [entry])
            watch.add_hits(conn, [WatchHit(entry.id, self.made.ids[number], 100)])

    def _ring(self) -> KeyRing:
        with self.store.read() as conn:
            return KeyRing.load(conn)
