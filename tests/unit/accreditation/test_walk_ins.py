"""Somebody who is on no list: written down for today, cleaned, counted, compared, and referred."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.accreditation.walk_in import WALK_IN, WalkIns
from kiosk.accreditation.walk_in_form import WalkInForm, WrongField, read_form
from kiosk.admission.check_in import CheckIn
from kiosk.admission.verdicts import Verdicts
from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.credential import KeyRing
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.operators import Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Vetting
from kiosk.event.verdict import Outcome, Reason
from kiosk.event.watch import WatchAction, WatchEntry
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import credentials, people, quotas, watch
from kiosk.store import operators as rows
from kiosk.store.search import find_people
from kiosk.supervision.watch_list import WatchList
from kiosk.supervision.watch_newcomer import NewcomerWatch
from tests import small_event
from tests.small_event import MOROCCO, NOW

AMAL = WalkInForm(
    "Amal", "Berrada", "أمل برادة", "MAR", "delegate", "Adviser", "1984-05-06", "AB 123 456", "ar"
)
MIDNIGHT = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
"""The end of the 24th in Casablanca."""


class Desk:
    """One station's walk-ins and verdicts over the small event."""

    def __init__(self, made, store, clock, station="desk-1"):
        self.made, self.store, self.clock = made, store, clock
        self.log = ScanLog(made.station_key, origin_of(made.event.code, b"k" * 32))
        watch_list = WatchList(store, self.log, station, "v-1", clock)
        self.service = WalkIns(
            store=store,
            log=self.log,
            event=made.event,
            station=station,
            clock=clock,
            watch=lambda: NewcomerWatch(watch_list),
            operator=lambda: "v-1",
        )
        self.check_in = CheckIn(
            Verdicts(
                store=store,
                log=self.log,
                ring=self._ring,
                code_key=b"k" * 32,
                event=made.event,
                station=station,
                clock=clock,
                settings=Settings.load(made.folder).admission,
            ),
            station,
        )

    def _ring(self):
        with self.store.read() as conn:
            return KeyRing.load(conn)

    def facts(self, kind=FactKind.WALK_IN_REGISTERED):
        with self.store.read() as conn:
            return [one.fact for one in self.log.entries(conn) if one.fact.kind is kind]

    def places(self, places):
        with self.store.write() as conn:
            quotas.set_places(conn, MOROCCO.id, places)

    def allow(self, delegate_id, scope=OverrideScope.DAY):
        now = self.clock.now()
        with self.store.write() as conn:
            rows.add_override(
                conn,
                Override(
                    uuid4(), delegate_id, OverrideAction.ADMIT, scope, OverrideReason.IDENTITY_CONFIRMED,
                    "", "v-1", "s-1", now, now + timedelta(hours=6),
                ),
            )  # fmt: skip


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path)


@pytest.fixture
def desk(made):
    store = made.open()
    yield Desk(made, store, FakeClock(NOW))
    store.close()


def refused(code: str):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def test_whoever_is_written_down_may_come_today_alone_once_two_have_said_so(desk):
    card = desk.service.register(AMAL)
    person = card.delegate
    assert (person.number, person.name.display, person.name.native) == (1001, "Amal BERRADA", "أمل برادة")
    assert (person.vetting, person.language, person.document) == (Vetting.PENDING, "ar", "AB 123 456")
    assert (person.valid_from, person.valid_until) == (MIDNIGHT - timedelta(days=1), MIDNIGHT)
    assert (card.category.code, card.zones, person.birth_date) == ("delegate", (1, 2), date(1984, 5, 6))
    (told,) = desk.facts()
    assert (told.delegate_id, told.operator) == (person.id, "v-1")
    assert (told.body["number"], told.body["used"]) == (1001, 4)
    assert "Amal" not in str(told.body)
    presented = desk.check_in.open_person(person.id)
    assert (presented.verdict.outcome, presented.verdict.reason) == (Outcome.REFER, Reason.VETTING_PENDING)
    desk.allow(person.id)
    presented = desk.check_in.open_person(person.id)
    assert (presented.verdict.reason, presented.wants_badge) == (Reason.OVERRIDDEN, True)


def test_whoever_was_written_down_is_found_by_name_in_both_scripts(desk):
    card = desk.service.register(AMAL)
    with desk.store.read() as conn:
        for text in ("berrada", "برادة", "1001"):
            assert [hit.delegate_id for hit in find_people(conn, text, 3)] == [card.delegate.id]


def test_after_midnight_a_walk_in_is_refused_as_expired(desk):
    card = desk.service.register(AMAL)
    desk.clock.advance((MIDNIGHT - NOW).total_seconds() - 1)
    assert desk.check_in.open_person(card.delegate.id).verdict.reason is Reason.VETTING_PENDING
    desk.clock.advance(1)
    verdict = desk.check_in.open_person(card.delegate.id).verdict
    assert (verdict.outcome, verdict.reason) == (Outcome.REFUSE, Reason.EXPIRED)
    assert {Reason.VETTING_PENDING} < set(verdict.reasons)


def test_one_of_yesterday_is_let_in_again_for_the_new_day_by_a_new_word(desk):
    card = desk.service.register(AMAL)
    assert desk.service.renew(card.delegate.id) == card
    desk.clock.advance(20 * 3600)
    again = desk.service.renew(card.delegate.id).delegate
    assert (again.number, again.vetting) == (card.delegate.number, Vetting.PENDING)
    assert again.valid_until == MIDNIGHT + timedelta(days=1)
    assert desk.check_in.open_person(again.id).verdict.reason is Reason.VETTING_PENDING
    assert [fact.body.get("again") for fact in desk.facts()] == [None, True]
    with desk.store.read() as conn:
        assert [row.issuer for row in credentials.credentials_of(conn, again.id)] == [WALK_IN, WALK_IN]


def test_nobody_from_the_list_is_renewed(desk):
    with refused("not_a_walk_in"):
        desk.service.renew(desk.made.ids[1])
    with refused("unknown_delegate"):
        desk.service.renew(uuid4())
    card = desk.service.register(AMAL)
    with desk.store.write() as conn:
        people.cancel(conn, card.delegate.id, NOW)
    with refused("not_admitted"):
        desk.service.renew(card.delegate.id)


def change(**fields) -> WalkInForm:
    return WalkInForm(**{**{name: getattr(AMAL, name) for name in WalkInForm.__slots__}, **fields})


WRONG = {
    "no name": ("given", "", "missing_name"),
    "only spaces": ("given", "  ", "missing_name"),
    "no letters": ("family", "1234", "no_letters"),
    "too long a name": ("given", "A" * 121, "too_long"),
    "too long a function": ("function", "b" * 161, "too_long"),
    "too long a document": ("document", "9" * 41, "too_long"),
    "too long in its own script": ("native", "ا" * 201, "too_long"),
    "a line break": ("family", "El\nFassi", "control_character"),
    "an escape": ("function", "Director\x1b[2J", "control_character"),
    "turned around": ("native", "\u202eكوك", "bidi_control"),
    "invisible": ("given", "A\u200bmal", "unknown_character"),
    "no date": ("birth_date", "yesterday", "bad_date"),
    "tomorrow": ("birth_date", "2026-11-25", "bad_date"),
    "no such day": ("birth_date", "30/02/1980", "bad_date"),
    "another planet": ("delegation", "XYZ", "unknown_delegation"),
    "from nowhere": ("delegation", "", "missing_delegation"),
    "as nothing": ("category", " ", "missing_category"),
    "as a king": ("category", "king", "unknown_category"),
    "in Klingon": ("language", "tlh", "unknown_language"),
}  # fmt: skip


@pytest.mark.parametrize("why", WRONG)
def test_a_wrong_field_is_named_and_nobody_is_added(desk, why):
    field, value, code = WRONG[why]
    with pytest.raises(WrongField) as caught:
        desk.service.register(change(**{field: value}))
    assert (caught.value.field, caught.value.code) == (field, code)
    assert caught.value.remedy
    assert not desk.facts()
    with desk.store.read() as conn:
        assert people.counts(conn).delegates == 3


def test_the_longest_names_go_in_whole(desk):
    long = change(
        given="Wolfeschlegelsteinhausenbergerdorff " * 3 + "Ana", family="Ñ" * 120, native="ا" * 200
    )
    person = desk.service.register(long).delegate
    assert (len(person.name.family), len(person.name.native)) == (120, 200)


def taken(desk, form: WalkInForm):
    """Return what the form says, or the name of its first wrong field."""
    with desk.store.read() as conn:
        try:
            return read_form(conn, form, NOW.date())
        except WrongField as wrong:
            return wrong.field


@given(st.text(max_size=140), st.text(max_size=30), st.text(max_size=14))
def test_whatever_is_typed_is_cleaned_or_refused(desk_for_forms, given_name, document, born):
    entered = taken(desk_for_forms, change(given=given_name, document=document, birth_date=born))
    if isinstance(entered, str):
        assert entered in {"given", "document", "birth_date"}
        return
    assert 0 < len(entered.name.given) <= 120
    assert not set(map(ord, entered.name.given + entered.document)) & {*range(32), 127, 0x202E, 0x200B}
    assert entered.birth_date is None or entered.birth_date <= NOW.date()


@pytest.fixture(scope="module")
def desk_for_forms(tmp_path_factory):
    made = small_event.make(tmp_path_factory.mktemp("forms"))
    store = made.open()
    yield Desk(made, store, FakeClock(NOW))
    store.close()


# --- places -------------------------------------------------------------------------------------------


def test_a_full_delegation_sends_nobody_more_without_a_supervisors_word(desk):
    desk.places(4)
    desk.service.register(AMAL)
    other = change(given="Karim", native="", document="")
    with pytest.raises(BadInput) as caught:
        desk.service.register(other)
    assert caught.value.code == "quota_full"
    assert "4 of 4" in caught.value.message
    desk.service.register(other, beyond_quota=True)
    assert [(fact.body["used"], fact.body["places"], fact.body["beyond_quota"]) for fact in desk.facts()] == [
        (4, 4, False),
        (5, 4, True),
    ]


def test_whoever_is_cancelled_gives_the_place_back(desk):
    desk.places(3)
    with refused("quota_full"):
        desk.service.register(AMAL)
    with desk.store.write() as conn:
        people.cancel(conn, desk.made.ids[2], NOW)
    assert desk.service.register(AMAL).delegate.number == 1001


def test_quotas_are_set_counted_and_taken_away(desk):
    with desk.store.write() as conn:
        assert quotas.places_of(conn, MOROCCO.id) == quotas.Places(3, None)
        quotas.set_places(conn, MOROCCO.id, 0)
        assert quotas.places_of(conn, MOROCCO.id).full
        quotas.set_places(conn, MOROCCO.id, 5)
        assert quotas.all_places(conn) == {MOROCCO.id: quotas.Places(3, 5)}
        quotas.set_places(conn, MOROCCO.id, None)
        assert not quotas.places_of(conn, MOROCCO.id).full


def at_once(made, *forms: WalkInForm) -> list[object]:
    """Register each form at a desk of its own, all beginning together; return cards and refusals."""
    ready, results = threading.Barrier(len(forms)), [None] * len(forms)

    def register(place: int, form: WalkInForm) -> None:
        store = made.open()
        try:
            one = Desk(made, store, FakeClock(NOW), f"desk-{place + 1}")
            ready.wait(30)
            results[place] = one.service.register(form).delegate
        except BadInput as error:
            results[place] = error.code
        finally:
            store.close()

    threads = [threading.Thread(target=register, args=(place, form)) for place, form in enumerate(forms)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return results


def test_desks_at_once_give_out_each_number_once(made):
    names = ("Amal", "Karim", "Nadia", "Omar", "Salma", "Tariq")
    forms = [change(given=name, native="", document="") for name in names]
    assert sorted(one.number for one in at_once(made, *forms)) == list(range(1001, 1007))


def test_desks_at_once_give_the_last_place_to_one(made):
    store = made.open()
    with store.write() as conn:
        quotas.set_places(conn, MOROCCO.id, 4)
    store.close()
    results = at_once(made, AMAL, change(given="Karim", native="", document=""))
    assert sorted(type(one).__name__ for one in results) == ["Delegate", "str"]
    assert "quota_full" in results


def test_desks_at_once_write_one_person_down_once(made):
    results = at_once(made, AMAL, AMAL)
    assert "walk_in_known" in results
    assert sorted(type(one).__name__ for one in results) == ["Delegate", "str"]


# --- is it one of these -------------------------------------------------------------------------------

ALIKE = {
    "the same document": change(given="Zoe", family="Zed", native="", document="ab123456", birth_date=""),
    "names the other way round": change(given="Berrada", family="amal", native="", document=""),
    "the name in its own script": change(given="X", family="Y", native="برادة أمل", document=""),
    "no birth date, same delegation": change(native="", document="", birth_date=""),
}


@pytest.mark.parametrize("how", ALIKE)
def test_whoever_may_be_on_the_list_is_shown_first(desk, how):
    known = desk.service.register(AMAL)
    form = ALIKE[how]
    assert desk.service.lookalikes(form) == (known,)
    with refused("walk_in_known"):
        desk.service.register(form)
    other = desk.service.register(form, others=[known.delegate.id])
    assert other.delegate.number == 1002
    assert desk.facts()[-1].body["lookalikes"] == 1


@pytest.mark.parametrize(
    "form",
    [
        change(document="", birth_date="1985-05-06"),
        change(given="Amalia", native="", document=""),
        change(given="Zoe", family="Zed", native="", document=""),
    ],
)
def test_whoever_is_somebody_else_is_not_shown(desk, form):
    desk.service.register(AMAL)
    assert desk.service.lookalikes(form) == ()


def test_an_empty_document_is_no_likeness(desk):
    assert desk.service.lookalikes(change(given="Zoe", family="Zed", native="", document="")) == ()


# --- the watch list -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "reason"),
    [({"name": "Amal Berrada"}, Reason.WATCH_LIST), ({"document": "AB123456"}, Reason.WATCH_LIST)],
)
def test_the_watch_list_meets_a_walk_in_in_the_same_transaction(desk, entry, reason):
    made = WatchEntry(uuid4(), "wanted", WatchAction.SILENT, "s-1", NOW, **entry)
    with desk.store.write() as conn:
        watch.add_entries(conn, [made])
    card = desk.service.register(AMAL)
    with desk.store.read() as conn:
        assert [hit.entry_id for hit in watch.hits_of(conn, card.delegate.id, NOW)] == [made.id]
    assert desk.check_in.open_person(card.delegate.id).verdict.reason is reason


def test_what_fails_in_the_match_adds_nobody(desk, monkeypatch):
    class Broken:
        def foresee(self, *_):
            pass

        def rematch(self, *_):
            raise RuntimeError("broken")

    monkeypatch.setattr(desk.service, "_watch", Broken)
    with pytest.raises(RuntimeError):
        desk.service.register(AMAL)
    with desk.store.read() as conn:
        assert people.counts(conn).delegates == 3
