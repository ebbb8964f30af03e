"""One desk opened from its data folder: faults at the door, a delegate all the way, a crash, two stations."""

from __future__ import annotations

import dataclasses
import shutil

import numpy as np
import pytest

from kiosk.assets import resource
from kiosk.config import Settings
from kiosk.desk import open_desk
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import badges
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, STORE_KEY
from tests import small_event


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path / "data")


def desk_of(made, clock, **changes):
    return open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock, **changes)


@pytest.fixture
def desk(made, clock):
    opened = desk_of(made, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def face() -> np.ndarray:
    """The rehearsal's face as a 720p camera would see it."""
    import cv2

    from kiosk.vision import load_picture

    picture = load_picture(resource("rehearsal", "face.jpg"))
    frame = np.full((720, 1280, 3), 170, np.uint8)
    # Its eyes are 44 pixels apart, midway at 224, 102: at arm's length they are 105 apart.
    matrix = np.array([[2.4, 0, 640 - 2.4 * 224], [0, 2.4, 290 - 2.4 * 102]])
    return cv2.warpAffine(
        picture, matrix, (1280, 720), dst=frame, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT
    )


def test_a_delegate_all_the_way(desk, made, face):
    presented = desk.present(made.invitations[1].encode())
    assert presented.verdict.outcome is Outcome.ADMIT
    who = presented.card.delegate.id
    assert desk.judge(face).ok, desk.judge(face).problems
    portrait = desk.keep_portrait(who, face)
    assert desk.picture(portrait).startswith(b"\xff\xd8")
    job = desk.print_badge(desk.make_badge(who, portrait).id)
    assert job.state is PrintState.PRINTED
    assert [path.suffix for path in (made.folder / "badges").iterdir()] == [".pdf"]
    card = desk.card(who)
    assert (card.portrait, card.badge_serial) == (portrait, 1)
    assert desk.present(made.invitations[1].encode()).verdict.reason is Reason.ALREADY_USED
    assert [scan.display_name for scan in desk.recent()] == ["Dr. Amina EL FASSI"] * 2
    assert desk.verify_log().ok
    health = desk.health()
    assert (health.log.code, health.mirror.code, health.printer.code) == ("verified", "own_registry", "ready")


def test_a_person_is_found_by_name_in_any_script(desk, made):
    assert desk.find("fassi")[0].card.delegate.number == 1
    assert desk.find("الفاسي")[0].card.delegate.number == 1
    assert desk.find("papadop")[0].card.delegate.number == 3
    assert desk.open_person(made.ids[3]).verdict.reason is Reason.IDENTITY_BY_DOCUMENT


def test_a_picture_without_a_face_is_refused(desk, made):
    desk.present(made.invitations[1].encode())
    blank = np.full((720, 1280, 3), 128, np.uint8)
    with pytest.raises(BadInput) as caught:
        desk.keep_portrait(made.ids[1], blank)
    assert caught.value.code == "portrait_refused"
    with pytest.raises(BadInput):
        desk.keep_portrait(made.ids[1], blank, accepted_because="no face to be seen")


def test_the_volunteer_can_call_a_supervisor(desk, made):
    desk.call_supervisor(made.ids[1])
    desk.call_supervisor(None)
    with desk.store.read() as conn:
        facts = [logged.fact for logged in desk.log.entries(conn)]
    assert [fact.delegate_id for fact in facts if fact.kind == "help_called"] == [made.ids[1], None]


def test_a_killed_desk_goes_on_where_it_was(made, clock):
    first = desk_of(made, clock)
    first.present(made.invitations[1].encode())
    job = first.make_badge(made.ids[1], None)
    # As after kill -9: nothing is told to anyone, the lock goes with the process.
    first._lock.release()
    second = desk_of(made, clock)
    presented = second.present(made.invitations[1].encode())
    assert presented.verdict.reason is Reason.CHECK_IN_RESUMED
    again = second.make_badge(made.ids[1], None)
    assert again.id == job.id
    assert second.print_badge(again.id).state is PrintState.PRINTED
    assert second.unsettled() == ()
    assert len(list((made.folder / "badges").iterdir())) == 1
    assert second.verify_log().ok
    first.close()
    second.close()


def test_a_badge_revoked_before_it_was_printed_is_not_printed(desk, made):
    who = made.ids[1]
    desk.present(made.invitations[1].encode())
    job = desk.make_badge(who, None)
    with desk.store.write() as conn:
        badges.move_badge(conn, job.badge_id, of=[BadgeState.MADE], to=BadgeState.REVOKED)
    for _ in range(2):
        with pytest.raises(BadInput) as caught:
            desk.print_badge(job.id)
        assert (caught.value.code, bool(caught.value.remedy)) == ("badge_ended", True)
    again = desk.make_badge(who, None)
    assert again.id != job.id
    assert desk.print_badge(again.id).state is PrintState.PRINTED


def test_a_station_is_opened_once_and_others_beside_it(desk, made, clock):
    with pytest.raises(EnvironmentFault) as caught:
        desk_of(made, clock)
    assert caught.value.code == "station_open"
    settings = Settings.load(made.folder)
    station = dataclasses.replace(settings.station, code="desk-2", label="Desk 2")
    before = desk.store.data_version()
    other = desk_of(made, clock, settings=dataclasses.replace(settings, station=station))
    assert other.present(made.invitations[2].encode()).verdict.outcome is Outcome.ADMIT
    assert desk.store.data_version() != before
    assert desk.present(made.invitations[2].encode()).verdict.reason is Reason.CHECK_IN_ELSEWHERE
    assert desk.verify_log().ok
    other.close()


@pytest.mark.parametrize("key", [STORE_KEY, STATION_KEY, LOG_KEY])
def test_a_missing_key_is_said(made, clock, key):
    (made.folder / "keys" / key).unlink()
    with pytest.raises(EnvironmentFault) as caught:
        desk_of(made, clock)
    assert caught.value.code == "key_missing"
    assert key in caught.value.message


def test_a_desk_needs_no_event_key(made, clock):
    (made.folder / "keys" / EVENT_KEY).unlink()
    desk_of(made, clock).close()


def test_a_key_of_nobody_is_said(made, clock):
    shutil.copy(made.folder / "keys" / EVENT_KEY, made.folder / "keys" / STATION_KEY)
    desk_of(made, clock).close()
    from kiosk.credential import SigningKey

    path = made.folder / "keys" / STATION_KEY
    path.unlink()
    SigningKey.generate().save(path)
    with pytest.raises(EnvironmentFault) as caught:
        desk_of(made, clock)
    assert caught.value.code == "station_key_unknown"


def test_an_empty_folder_says_what_to_do(tmp_path, clock):
    with pytest.raises(EnvironmentFault, match="kiosk event create"):
        open_desk(tmp_path, clock=clock)


def test_a_printer_fault_shows_in_health_and_stops_nothing(made, clock):
    desk = desk_of(made, clock)
    folder = made.folder / "badges"
    if folder.exists():
        shutil.rmtree(folder)
    folder.write_text("a file where the folder should be")
    assert not desk.health().printer.ok
    assert desk.present(made.invitations[1].encode()).verdict.outcome is Outcome.ADMIT
    job = desk.make_badge(made.ids[1], None)
    assert desk.print_badge(job.id).state is not PrintState.PRINTED
    folder.unlink()
    assert desk.print_badge(job.id).state is PrintState.PRINTED
    desk.close()


def test_a_badge_that_may_lie_in_the_tray_is_said_until_it_is_settled(desk, made):
    desk.present(made.invitations[1].encode())
    job = desk.make_badge(made.ids[1], None)
    with desk.store.write() as conn:
        badges.move_job(conn, job.id, of=(PrintState.RENDERED,), to=PrintState.UNKNOWN, at=small_event.NOW)
    printer = desk.health().printer
    assert (printer.ok, printer.code, printer.detail["badges"]) == (False, "look_in_tray", 1)
    assert desk.print_badge(job.id).state is PrintState.UNKNOWN
    assert desk.answer_print(job.id, came_out=True).state is PrintState.PRINTED
    assert desk.health().printer.code == "ready"
    assert desk.card(made.ids[1]).badge_serial == 1


def test_where_volunteers_must_sign_in_nobody_opens_a_desk_unnamed(made, clock):
    (made.folder / "settings.toml").write_text("[people]\nvolunteers_must_sign_in = true\n")
    with pytest.raises(BadInput) as caught:
        desk_of(made, clock)
    assert caught.value.code == "operator_needed"
    desk = desk_of(made, clock, operator="v-07")
    desk.present(made.invitations[1].encode())
    assert desk.recent(1)[0].operator == "v-07"
    desk.close()


def test_two_printers_share_a_desk_and_one_that_is_well_is_enough(made, clock, tmp_path):
    (tmp_path / "one").write_text("no folder")
    desk = desk_of(made, clock, printer=f"folder:{tmp_path / 'one'}, folder:{tmp_path / 'two'}")
    assert desk.health().printer.ok
    desk.present(made.invitations[1].encode())
    job = desk.print_badge(desk.make_badge(made.ids[1], None).id)
    assert job.state is PrintState.PRINTED
    assert desk.file_of(job).parent == tmp_path / "two"
    desk.close()
