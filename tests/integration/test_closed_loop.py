"""A badge is issued once the desk has read it: at the desk, after a kill, at another desk, with the wrong paper in hand."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.accreditation.verifying import Verifying
from kiosk.assets import resource
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState, ReplaceReason, Seen, UnreadReason
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import badges, blobs, check_ins, credentials
from tests import small_event

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def made(tmp_path):
    found = small_event.make(tmp_path / "data")
    ask(found, "always")
    return found


def ask(made, wish: str, code: str = "desk-1", label: str = "Desk 1") -> None:
    text = f'[station]\ncode = "{code}"\nlabel = "{label}"\n[printer]\ncheck_badge = "{wish}"\n'
    (made.folder / "settings.toml").write_text(text)


@contextmanager
def opened(made, clock, *, attended: bool = True):
    desk = open_desk(
        made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock, attended=attended
    )
    try:
        yield desk
    finally:
        desk.close()


def printed(desk, made, number: int = 1):
    desk.present(made.invitations[number].encode())
    return desk.print_badge(desk.make_badge(made.ids[number], None).id)


def code_on(desk, job) -> bytes:
    """Read the code from the page as it came out."""
    import pypdfium2
    import zxingcpp

    with desk.store.read() as conn:
        document = pypdfium2.PdfDocument(blobs.get(conn, job.document).data)
    image = document[0].render(scale=300 / 72).to_pil()
    document.close()
    [found] = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return bytes(found.bytes)


def state(desk, job) -> tuple[PrintState, BadgeState, bool]:
    """Return the job's state, the badge's, and whether the check-in is complete."""
    with desk.store.read() as conn:
        badge = badges.badge_by_id(conn, job.badge_id)
        begun = check_ins.get(conn, badge.delegate_id)
        done = begun.completed_at is not None
        return badges.job_by_id(conn, job.id).state, badge.state, done


def facts(desk, kind: FactKind):
    with desk.store.read() as conn:
        return [one.fact for one in desk.log.entries(conn) if one.fact.kind is kind]


MADE = (PrintState.PRINTED, BadgeState.MADE, False)


def test_a_badge_counts_once_the_desk_has_read_it(made, clock):
    with opened(made, clock) as desk:
        job = printed(desk, made)
        assert desk.check_due(job)
        assert state(desk, job) == MADE
        checked = desk.check_badge(job.id, code_on(desk, job))
        assert (checked.seen, checked.job.state) == (Seen.RIGHT, PrintState.VERIFIED)
        assert state(desk, job) == (PrintState.VERIFIED, BadgeState.ISSUED, True)
        [issued] = facts(desk, FactKind.BADGE_ISSUED)
        assert issued.body["verified"] is True
        assert len(facts(desk, FactKind.CHECK_IN_COMPLETED)) == 1
        assert not desk.check_due(job)
        # Read twice, it is issued once.
        assert desk.check_badge(job.id, code_on(desk, job)).seen is Seen.RIGHT
        assert len(facts(desk, FactKind.BADGE_ISSUED)) == 1
        assert desk.hand_over(job.id).state is PrintState.HANDED_OVER
        assert desk.verify_log().ok


def test_anothers_badge_is_told_with_its_name_and_desk_and_changes_nothing(made, clock):
    ask(made, "always", "desk-2", "Desk 2")
    with opened(made, clock) as desk:
        other = printed(desk, made, 2)
        code = code_on(desk, other)
        desk.check_badge(other.id, code)
    ask(made, "always")
    with opened(made, clock) as desk:
        job = printed(desk, made)
        checked = desk.check_badge(job.id, code)
        assert (checked.seen, checked.name, checked.place, checked.ended) == (
            Seen.ANOTHER,
            "Dr. Rosa OKAFOR",
            "Desk 2",
            False,
        )
        assert state(desk, job) == MADE
        [mixed] = facts(desk, FactKind.BADGE_MIXED_UP)
        assert mixed.delegate_id == made.ids[1]


def test_an_old_badge_a_letter_and_a_strange_code_are_told_apart(made, clock):
    with opened(made, clock) as desk:
        old = printed(desk, made)
        code = code_on(desk, old)
        desk.check_badge(old.id, code)
        job = desk.print_badge(desk.replace_badge(made.ids[1], ReplaceReason.DAMAGED).id)
        checked = desk.check_badge(job.id, code)
        assert (checked.seen, checked.ended) == (Seen.ANOTHER, True)
        letter = desk.check_badge(job.id, made.invitations[1].encode())
        assert (letter.seen, letter.name) == (Seen.INVITATION, "Dr. Amina EL FASSI")
        for strange in (b"", b"https://example.org", b"AK1:XX", code[:-4] + b"0000", b"\xff" * 600):
            assert desk.check_badge(job.id, strange).seen is Seen.OTHER
        assert state(desk, job)[1] is BadgeState.MADE


def test_a_badge_that_is_not_read_is_issued_with_the_reason_in_the_record(made, clock):
    with opened(made, clock) as desk:
        job = printed(desk, made)
        desk.badge_unread(job.id, UnreadReason.NO_READER)
        assert state(desk, job) == (PrintState.PRINTED, BadgeState.ISSUED, True)
        [unread] = facts(desk, FactKind.BADGE_UNREAD)
        assert unread.body["reason"] == "no_reader"
        assert facts(desk, FactKind.BADGE_ISSUED)[0].body["verified"] is False
        desk.badge_unread(job.id, UnreadReason.GONE)
        assert len(facts(desk, FactKind.BADGE_UNREAD)) == 1


def test_a_badge_that_did_not_come_out_is_not_issued_by_any_word(made, clock):
    with opened(made, clock) as desk:
        desk.present(made.invitations[1].encode())
        job = desk.make_badge(made.ids[1], None)
        for call in (
            lambda: desk.badge_unread(job.id, UnreadReason.GONE),
            lambda: desk.check_badge(job.id, code_on(desk, job)),
        ):
            with pytest.raises(BadInput) as caught:
                call()
            assert caught.value.code == "print_job_state"
        assert state(desk, job) == (PrintState.RENDERED, BadgeState.MADE, False)


def test_a_badly_printed_one_dies_unissued_and_the_next_is_read(made, clock):
    with opened(made, clock) as desk:
        job = printed(desk, made)
        code = code_on(desk, job)
        again = desk.print_badge(desk.replace_badge(made.ids[1], ReplaceReason.BADLY_PRINTED).id)
        assert again.id != job.id
        assert state(desk, job) == (PrintState.VOID, BadgeState.REPLACED, False)
        assert desk.present(code).verdict.reason is Reason.REPLACED
        with pytest.raises(BadInput) as caught:
            desk.check_badge(job.id, code)
        assert caught.value.code == "badge_ended"
        assert desk.check_badge(again.id, code_on(desk, again)).seen is Seen.RIGHT
        assert state(desk, again) == (PrintState.VERIFIED, BadgeState.ISSUED, True)


def test_a_badge_revoked_before_it_was_read_is_not_issued(made, clock):
    from kiosk.accreditation.revoking import revoke

    with opened(made, clock) as desk:
        job = printed(desk, made)
        code = code_on(desk, job)
        with desk.store.write() as conn:
            badge = badges.badge_by_id(conn, job.badge_id)
            row = credentials.credential(conn, badge.cti)
            revoke(conn, desk.log, [row], reason="lost", station="desk-1", operator="-", at=clock.now())
        for call in (
            lambda: desk.check_badge(job.id, code),
            lambda: desk.badge_unread(job.id, UnreadReason.GONE),
        ):
            with pytest.raises(BadInput) as caught:
                call()
            assert caught.value.code == "badge_ended"
        assert not facts(desk, FactKind.BADGE_ISSUED)


_CHILD = """
import os, signal, sys
from pathlib import Path
from kiosk.desk import open_desk
folder, code, whose = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
from uuid import UUID
from tests.small_event import clock
desk = open_desk(folder, camera="none", clock=clock(), attended=True)
desk.present(code.encode())
job = desk.print_badge(desk.make_badge(UUID(whose), None).id)
print(job.state.value, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_between_printing_and_reading_the_next_start_asks_and_never_issues_by_itself(made, clock):
    ended = subprocess.run(
        [sys.executable, "-c", _CHILD, str(made.folder), made.invitations[1], str(made.ids[1])],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip()) == (-signal.SIGKILL, "printed"), ended.stderr
    # Even a desk without a window issues nothing that a volunteer was to read.
    for attended in (False, True):
        with opened(made, clock, attended=attended) as desk:
            assert not facts(desk, FactKind.BADGE_ISSUED)
    with opened(made, clock) as desk:
        presented = desk.present(made.invitations[1].encode())
        assert presented.verdict.reason is Reason.CHECK_IN_RESUMED
        waiting = desk.before_badge(presented.card).unchecked
        assert waiting is not None
        assert state(desk, waiting) == MADE
        assert desk.check_badge(waiting.id, code_on(desk, waiting)).seen is Seen.RIGHT
        assert state(desk, waiting) == (PrintState.VERIFIED, BadgeState.ISSUED, True)
        assert desk.before_badge(desk.card(made.ids[1])).unchecked is None
        assert desk.verify_log().ok


class Killed(BaseException):
    """Nothing catches it."""


class Fragile:
    """A store whose program dies before its n-th write, before that commits, or after."""

    def __init__(self, store, at: int) -> None:
        self._store, self._left, self.read = store, at, store.read

    @contextmanager
    def write(self):
        self._step()
        with self._store.write() as conn:
            yield conn
            self._step()
        self._step()

    def _step(self) -> None:
        if not self._left:
            raise Killed
        self._left -= 1


@pytest.mark.parametrize("at", range(4))
def test_dying_at_any_moment_of_the_reading_leaves_all_or_nothing(made, clock, at):
    with opened(made, clock) as desk:
        job = printed(desk, made)
        read = desk._codes.read(code_on(desk, job))
        fragile = Verifying(
            Fragile(desk.store, at), desk._accreditation._note, "desk-1", clock, lambda _: True
        )
        try:
            fragile.check(job.id, lambda conn: desk._codes.find(conn, read))
        except Killed:
            assert at < 3
        whole = at >= 2
        assert state(desk, job) == ((PrintState.VERIFIED, BadgeState.ISSUED, True) if whole else MADE)
        assert (
            len(facts(desk, FactKind.BADGE_ISSUED))
            == len(facts(desk, FactKind.CHECK_IN_COMPLETED))
            == int(whole)
        )
        assert desk.verify_log().ok


@pytest.mark.parametrize(
    ("wish", "attended", "asked"),
    [
        ("auto", True, False),
        ("auto", False, False),
        ("never", True, False),
        ("always", True, True),
        ("always", False, True),
    ],
)
def test_a_folder_has_no_paper_unless_the_house_rules_say_so(made, clock, wish, attended, asked):
    ask(made, wish)
    with opened(made, clock, attended=attended) as desk:
        job = printed(desk, made)
        assert desk.check_due(job) is asked
        assert state(desk, job) == (MADE if asked else (PrintState.PRINTED, BadgeState.ISSUED, True))


@pytest.mark.parametrize(("attended", "asked"), [(True, True), (False, False)])
def test_paper_is_asked_for_where_somebody_stands_at_the_window(made, clock, attended, asked):
    ask(made, "auto")
    with opened(made, clock, attended=attended) as desk:
        desk.present(made.invitations[1].encode())
        job = desk.make_badge(made.ids[1], None)
        with desk.store.write() as conn:
            for of, to in (
                (PrintState.RENDERED, PrintState.SENDING),
                (PrintState.SENDING, PrintState.PRINTED),
            ):
                badges.move_job(
                    conn, job.id, of=(of,), to=to, at=clock.now(), printer="ipp://printer/ipp/print"
                )
        job = desk.print_badge(job.id)
        assert desk.check_due(job) is asked
        assert state(desk, job)[1] is (BadgeState.MADE if asked else BadgeState.ISSUED)


def test_a_badge_that_waits_to_be_read_is_the_same_to_every_rule(made, clock):
    """Reading is about the paper, not about the right: that is the credential's, from the moment it is signed."""
    with opened(made, clock) as desk:
        job = printed(desk, made)
        verdict = desk.present(code_on(desk, job)).verdict
        assert (verdict.outcome, verdict.reason) == (Outcome.ADMIT, Reason.VALID)
