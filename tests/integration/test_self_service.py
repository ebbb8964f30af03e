"""A self-service station over a real store: what it gives away, and when."""

from __future__ import annotations

import dataclasses
from datetime import date

import numpy as np
import pytest

from kiosk.assets import resource
from kiosk.config import Settings
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, Seen
from kiosk.event.facts import FactKind
from kiosk.event.self_service import Collected, Factor, HelpCause, HelpEnd, Met, Stage
from kiosk.self_service import open_self_service
from kiosk.store import badges, check_ins
from tests import small_event

BORN = date(1971, 3, 14)


def people():
    amina, rosa, sofia = (
        small_event.person(1, "Amina Zahra"),
        small_event.person(2, "Rosa", "Okafor", ""),
        small_event.person(3, "Σοφία", "Παπαδοπούλου", "Σοφία Παπαδοπούλου"),
    )
    return (
        dataclasses.replace(amina, birth_date=BORN, language="ar-MA"),
        dataclasses.replace(rosa, document="AB 123-456"),
        sofia,
    )


class Place:
    """One station, opened again and again over the same folder."""

    def __init__(self, folder, clock) -> None:
        self.made = small_event.make(folder, *people())
        self.clock = clock
        self.opened = []

    def open(self, **changes):
        settings = Settings.load(self.made.folder)
        own = dataclasses.replace(settings.self_service, **changes)
        printer = dataclasses.replace(settings.printer, check_badge="always")
        settings = dataclasses.replace(settings, self_service=own, printer=printer)
        face = str(resource("rehearsal", "face.jpg"))
        one = open_self_service(self.made.folder, camera=face, clock=self.clock, settings=settings)
        self.opened.append(one)
        return one

    def code(self, number: int) -> bytes:
        return self.made.invitations[number].encode()


@pytest.fixture
def place(tmp_path, clock):
    made = Place(tmp_path / "data", clock)
    yield made
    for one in made.opened:
        one.close()


@pytest.fixture(scope="module")
def face() -> np.ndarray:
    """The rehearsal's face as a 720p camera would see it."""
    import cv2

    from kiosk.vision import load_picture

    picture = load_picture(resource("rehearsal", "face.jpg"))
    frame = np.full((720, 1280, 3), 170, np.uint8)
    matrix = np.array([[2.4, 0, 640 - 2.4 * 224], [0, 2.4, 290 - 2.4 * 102]])
    return cv2.warpAffine(
        picture, matrix, (1280, 720), dst=frame, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT
    )


def facts(one, *kinds):
    with one.store.read() as conn:
        return [entry.fact for entry in one.log.entries(conn) if entry.fact.kind in kinds]


def test_from_the_invitation_to_the_badge_in_the_hand(place, face):
    one = place.open()
    greeting = one.arrive(place.code(1))
    assert (greeting.arrival.met, greeting.arrival.language) == (Met.WELCOME, "ar")
    assert (greeting.given, greeting.delegation) == ("Amina", "MAR")
    assert greeting.factors == (Factor.BIRTH_DATE,)
    assert one.known() is None
    assert not one.prove(Factor.BIRTH_DATE, "1970-03-14").ok
    proved = one.prove(Factor.BIRTH_DATE, "1971-03-14")
    assert proved.ok
    assert proved.card.delegate.name.family == "El Fassi"
    one.keep(face)
    draft = one.draft()
    assert draft.shape[2] == 3
    assert not any(code.data.startswith(b"AK1:") for code in one.reader.still(np.ascontiguousarray(draft)))
    sent = one.print()
    assert (sent.out, sent.check) == (True, True)
    assert one.read_back(place.code(1)) is Seen.INVITATION
    job = one._visit.job
    assert one.read_back(_code_of(one, job)) is Seen.RIGHT
    one.handed_over()
    with one.store.read() as conn:
        badge = badges.badge_in_force(conn, place.made.ids[1])
    assert badge.state is BadgeState.ISSUED
    one.forget()
    assert one._visit is None
    told = [(fact.body["factor"], fact.body["right"]) for fact in facts(one, FactKind.IDENTITY_CHECKED)]
    assert told == [("birth_date", False), ("birth_date", True)]
    assert one.verify_log().ok


def _code_of(one, job):
    import io

    from kiosk.printing.pages import drawn
    from kiosk.store import blobs

    with one.store.read() as conn:
        pdf = blobs.get(conn, job.document).data
    page = drawn(io.BytesIO(pdf).getvalue(), 300, 300)[0]
    return one.reader.still(np.ascontiguousarray(page[:, :, ::-1]))[0].data


def test_nothing_is_kept_or_printed_before_the_second_factor(place, face):
    one = place.open()
    with pytest.raises(BadInput, match="Nobody"):
        one.print()
    one.arrive(place.code(1))
    for deed in (lambda: one.keep(face), one.draft, one.print, lambda: one.read_back(b"x")):
        with pytest.raises(BadInput) as caught:
            deed()
        assert caught.value.code == "not_proved"
    assert not facts(one, FactKind.PORTRAIT_TAKEN, FactKind.BADGE_MADE)


def test_starting_again_buys_no_further_try(place):
    one = place.open()
    for left in (2, 1, 0):
        one.arrive(place.code(1))
        assert one.prove(Factor.BIRTH_DATE, "1999-01-01").left == left
    assert one.arrive(place.code(1)).arrival.met is Met.REFERRED
    # A restart forgets the count, and the case at the desks still stands.
    one.arrive(place.code(1))
    one.call(HelpCause.IDENTITY, Stage.FACTOR, "ar", "", frozenset({Collected.CODE}))
    one.close()
    again = place.open()
    assert again.arrive(place.code(1)).arrival.met is Met.REFERRED
    again.assistance.close(again.assistance.waiting()[0].id, HelpEnd.HELPED)
    assert again.arrive(place.code(1)).arrival.met is Met.WELCOME


def test_an_answer_of_another_kind_is_no_answer(place):
    one = place.open()
    one.arrive(place.code(2))
    assert not one.prove(Factor.BIRTH_DATE, "1971-03-14").ok
    assert one.prove(Factor.DOCUMENT, "ab123456").ok


def test_a_passport_that_stays_in_view_is_one_answer(place, monkeypatch):
    from kiosk.identity.mrz import MrzKind, parse
    from kiosk.identity.mrz_reader import MrzReader
    from kiosk.rehearsal.zones import Holder, zone

    def page(number: str, born: date):
        holder = Holder(number, f"{born:%y%m%d}", "320101", "EL<FASSI<<AMINA")
        return parse(zone(MrzKind.TD3, holder))

    shown = [page("X1234567", date(1980, 1, 1))]
    monkeypatch.setattr(MrzReader, "read", lambda _, __: shown[0])
    one = place.open(second_factor=("passport",))
    one.arrive(place.code(1))
    frame = np.zeros((720, 1280, 3), np.uint8)
    assert one.prove_by_page(frame).left == 2
    assert one.prove_by_page(frame) is None
    shown[0] = page("X1234567", BORN)
    assert one.prove_by_page(frame).ok


def test_who_has_no_second_factor_is_told_apart(place):
    one = place.open()
    arrival = one.arrive(place.code(3)).arrival
    assert (arrival.asks, arrival.can_prove) == (True, False)
    one = place.opened.pop()
    one.close()
    free = place.open(second_factor=())
    arrival = free.arrive(place.code(3)).arrival
    assert not arrival.asks
    assert free.known().delegate.name.given == "Σοφία"


def test_whoever_leaves_is_asked_about_nowhere(place):
    one = place.open()
    one.arrive(place.code(1))
    one.forget()
    with one.store.read() as conn:
        assert check_ins.get(conn, place.made.ids[1]) is None


def test_a_case_keeps_the_check_in_for_the_desk(place):
    one = place.open()
    one.arrive(place.code(1))
    case = one.call(HelpCause.LEFT, Stage.FACTOR, "ar", "", frozenset({Collected.CODE}))
    one.forget()
    with one.store.read() as conn:
        assert check_ins.get(conn, place.made.ids[1]) is not None
    assert one.case(case.id).delegate_id == place.made.ids[1]


def test_a_crash_leaves_no_check_in_behind(place):
    one = place.open()
    one.arrive(place.code(1))
    one._lock.release()
    again = place.open()
    with again.store.read() as conn:
        assert check_ins.get(conn, place.made.ids[1]) is None


def test_a_strange_code_tells_nothing(place):
    one = place.open()
    greeting = one.arrive(b"https://example.org/boarding-pass")
    assert (greeting.arrival.met, greeting.given) == (Met.NOT_OURS, "")
    forged = place.made.invitations[1][:-4] + "ABCD"
    assert one.arrive(forged.encode()).given == ""


def test_nothing_but_a_check_in_is_done_without_staff(place):
    one = place.open()
    for deed in (
        lambda: one.find("Amina"),
        lambda: one.open_person(place.made.ids[2]),
        lambda: one.return_badge(place.made.ids[2]),
        one.senders,
    ):
        with pytest.raises(BadInput) as caught:
            deed()
        assert caught.value.code == "not_signed_in"


def test_it_opens_also_where_volunteers_must_sign_in(place):
    settings = Settings.load(place.made.folder)
    people_settings = dataclasses.replace(settings.people, volunteers_must_sign_in=True)
    settings = dataclasses.replace(settings, people=people_settings)
    face = str(resource("rehearsal", "face.jpg"))
    one = open_self_service(place.made.folder, camera=face, clock=place.clock, settings=settings)
    place.opened.append(one)
    assert one.arrive(place.code(1)).arrival.met is Met.WELCOME
