"""The troubled queue: each case is really what it says, by signature and by the store."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.credential import CredentialError, KeyRing, inspect, is_ours, verify
from kiosk.errors import BadInput
from kiosk.event.badges import PrintState
from kiosk.event.verdict import Outcome, Reason
from kiosk.rehearsal.cases import EXPECTED, Case, QueueItem, cases
from kiosk.rehearsal.event import Rehearsal, make_event
from kiosk.rehearsal.staging import find_or_make, takes
from kiosk.store import check_ins
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys
from kiosk.store.lookup import standing


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return make_event(tmp_path_factory.mktemp("cases") / "data", delegates=400, seed=3)


@pytest.fixture(scope="module")
def queue(made: Rehearsal) -> tuple[QueueItem, ...]:
    return cases(made, 50)


def _of(queue: tuple[QueueItem, ...], case: Case) -> list[QueueItem]:
    return [item for item in queue if item.case is case]


def test_fifty_hold_every_case_and_mostly_good_ones(queue: tuple[QueueItem, ...]) -> None:
    counted = Counter(item.case for item in queue)
    assert len(queue) == 50
    assert set(counted) == set(Case)
    assert min(counted.values()) >= 2
    assert counted[Case.GOOD] >= 25
    for item in queue:
        assert (item.outcome, item.reason) == EXPECTED[item.case]
        assert item.badge == (item.outcome is Outcome.ADMIT)


def test_many_scripts_come_early(made: Rehearsal, queue: tuple[QueueItem, ...]) -> None:
    people = {member.delegate.number: member.people for member in made.members}
    first = [people[item.number] for item in _of(queue, Case.GOOD)[:16] if item.number]
    assert {"ar", "ru_RU", "hi", "zh_CN"} <= set(first)
    assert len(set(first)) == len(first)


def test_whoever_comes_twice_came_some_people_before(queue: tuple[QueueItem, ...]) -> None:
    seen: dict[str, int] = {}
    for place, item in enumerate(queue):
        if item.case is Case.TWICE:
            assert place - seen[item.code] >= 4
        else:
            assert item.code not in seen
        seen[item.code] = place


def test_codes_fail_for_the_reason_they_are_made_for(made: Rehearsal, queue: tuple[QueueItem, ...]) -> None:
    store = Store.open(made.folder, FileKeys(made.folder))
    try:
        with store.read() as conn:
            ring = KeyRing.load(conn)
            for case, code in ((Case.FORGED, "forged"), (Case.STRANGER, "unknown_key")):
                for item in _of(queue, case):
                    with pytest.raises(CredentialError) as caught:
                        verify(item.code, ring)
                    assert caught.value.code == code
            for item in _of(queue, Case.OTHER_EVENT):
                assert verify(item.code, ring).claims.event != made.event.code
            for item in _of(queue, Case.UNLISTED):
                claims = verify(item.code, ring).claims
                assert claims.event == made.event.code
                assert standing(conn, claims.cti) is None
            assert not any(is_ours(item.code) for item in _of(queue, Case.ALIEN))
            for item in _of(queue, Case.FORGED):
                assert standing(conn, inspect(item.code).claims.cti) is None
    finally:
        store.close()


def test_those_who_have_begun_do_not_queue_again(tmp_path: Path) -> None:
    made = make_event(tmp_path, delegates=60, seed=5)
    first = _of(cases(made, 20), Case.GOOD)
    store = Store.open(tmp_path, FileKeys(tmp_path))
    try:
        with store.write() as conn:
            for item in first:
                assert item.delegate_id is not None
                cti = inspect(item.code).claims.cti
                at = datetime(2026, 11, 24, 8, tzinfo=UTC)
                check_ins.start(conn, delegate_id=item.delegate_id, cti=cti, station="desk-1", at=at)
    finally:
        store.close()
    second = _of(cases(made, 20), Case.GOOD)
    assert second
    assert not {item.number for item in first} & {item.number for item in second}


def test_a_small_event_gives_a_short_queue(tmp_path: Path) -> None:
    queue = cases(make_event(tmp_path, delegates=3), 50)
    assert sum(item.case is Case.GOOD for item in queue) == 3
    assert not {item.case for item in queue} & {Case.TWICE, Case.REVOKED, Case.EXPIRED}
    assert cases(make_event(tmp_path / "other", delegates=3), 0) == ()


def test_the_real_desk_says_what_is_expected(made: Rehearsal, queue: tuple[QueueItem, ...]) -> None:
    from kiosk.desk import open_desk

    clock = FakeClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    desk = open_desk(made.folder, camera="folder:nowhere", clock=clock)
    try:
        for item in queue:
            clock.advance(5)
            said = desk.present(item.code.encode())
            assert (said.verdict.outcome, said.verdict.reason) == (item.outcome, item.reason), item.case
            assert (None if said.card is None else said.card.delegate.number) == item.number
            if item.badge and item.delegate_id is not None:
                job = desk.make_badge(item.delegate_id, None)
                assert desk.print_badge(job.id).state in {PrintState.PRINTED, PrintState.VERIFIED}
        assert desk.verify_log().ok
    finally:
        desk.close()


def test_a_forger_cannot_be_told_by_the_form_of_the_code(
    made: Rehearsal, queue: tuple[QueueItem, ...]
) -> None:
    genuine = inspect(made.invitations[0].code)
    for item in _of(queue, Case.FORGED):
        forged = inspect(item.code)
        assert forged.kid == genuine.kid
        assert replace(forged.claims, delegate=genuine.claims.delegate).event == made.event.code
        assert abs(len(item.code) - len(made.invitations[0].code)) <= 3


def test_the_script_mixes_phones_letters_and_hard_codes(queue: tuple[QueueItem, ...]) -> None:
    script = takes(queue, 4)
    assert len({take.seed for take in script}) == len(script)
    assert {take.medium.value for take in script} == {"phone", "letter"}
    assert sum(take.hard for take in script) == 10
    assert {take.medium for take in script if take.hard} == {take.medium for take in script}
    assert [take.stays for take in script] == [item.badge for item in queue]
    assert takes(queue, 4) == script


def test_reuse_and_refusals_of_a_folder(tmp_path: Path) -> None:
    today = date(2026, 11, 24)

    def ask(**changed: object) -> Rehearsal:
        wanted = {"delegates": 5, "seed": 1, "starts_on": None, "today": today, **changed}
        return find_or_make(tmp_path, **wanted)  # type: ignore[arg-type]  # keywords of several types

    assert ask().made
    assert not ask().made
    for changed, code in (
        ({"delegates": 6}, "rehearsal_other"),
        ({"seed": 2}, "rehearsal_other"),
        ({"starts_on": date(2026, 11, 22)}, "rehearsal_other"),
        ({"today": date(2026, 11, 27)}, "rehearsal_over"),
        ({"today": date(2026, 11, 22)}, "rehearsal_over"),
    ):
        with pytest.raises(BadInput) as caught:
            ask(**changed)
        assert caught.value.code == code
    (tmp_path / "rehearsal.json").unlink()
    with pytest.raises(BadInput) as caught:
        ask()
    assert caught.value.code == "folder_in_use"


def test_out_of_season_the_event_began_yesterday(tmp_path: Path) -> None:
    made = find_or_make(tmp_path, delegates=2, seed=1, starts_on=None, today=date(2027, 3, 1))
    assert made.event.starts_on == date(2027, 2, 28)


def test_reasons_are_unlike_for_unlike_cases() -> None:
    reasons = [reason for _, reason in EXPECTED.values()]
    assert len(set(reasons)) == len(Case)
    assert Reason.RULE_FAILED not in reasons
