"""`kiosk credential` over a real data folder."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.credential import app
from kiosk.clock import SystemClock
from kiosk.credential import KeyRing, issue, verify
from kiosk.errors import KioskError
from kiosk.event.badges import Badge, BadgeState, PrintJob, PrintState
from kiosk.event.credentials import Claims, CredentialKind, CredentialState
from kiosk.event.facts import FactKind
from kiosk.scanlog import entries
from kiosk.store import badges, blobs, credentials
from kiosk.store.keys import EVENT_KEY, STATION_KEY
from tests.small_event import NOW, SmallEvent, make, row

RUNNER = CliRunner()


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallEvent:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    return make(tmp_path / "data")


def run(*arguments: str, status: int = 0, given: str | None = None) -> Result:
    done = RUNNER.invoke(app, list(arguments), input=given)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done


def refusal(*arguments: str) -> KioskError:
    with pytest.raises(KioskError) as caught:
        run(*arguments)
    assert caught.value.remedy
    return caught.value


def last_facts(small: SmallEvent, count: int) -> list[tuple[FactKind, dict[str, object]]]:
    store = small.open()
    with store.read() as conn:
        found = [(entry.fact.kind, dict(entry.fact.body)) for entry in entries(conn)]
    store.close()
    return found[-count:]


def test_a_code_is_looked_into_without_a_store(small: SmallEvent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_DATA", "/nowhere")
    code = small.invitations[1]
    told = run("inspect", code).stdout
    assert "invitation for event GA94" in told
    assert "not checked" in told
    seen = json.loads(run("inspect", "-", "--json", given=code + "\r\n").stdout)
    assert (seen["delegate"], seen["zones"], seen["issuer"]) == (str(small.ids[1]), [1, 2], "")


def test_what_is_no_code_has_status_1(small: SmallEvent) -> None:
    for command in ("inspect", "verify"):
        assert json.loads(run(command, "AK1:NO", "--json", status=1).stdout)["problems"] == ["malformed"]
        assert run(command, "hello", status=1).stdout == ""


def test_a_good_code_is_called_good(small: SmallEvent) -> None:
    assert run("verify", small.invitations[1]).stdout.startswith("✔")
    told = json.loads(run("verify", small.invitations[1], "--json").stdout)
    assert (told["ok"], told["state"], told["issuer"], told["problems"]) == (True, "active", "event", [])


def test_everything_that_speaks_against_a_code_is_said(small: SmallEvent) -> None:
    second = timedelta(seconds=1)
    unknown = small.claims(1)
    other = small.claims(1, event="GA95")
    late = small.claims(1, not_before=NOW + second)
    old = small.claims(1, expires=NOW)
    differs = small.claims(1, kind=CredentialKind.BADGE)
    ended = small.claims(1)
    store = small.open()
    with store.write() as conn:
        for claims in (late, old, ended):
            credentials.add_credential(conn, row(claims))
        credentials.add_credential(conn, row(differs, kind=CredentialKind.INVITATION))
        credentials.end(conn, ended.cti, CredentialState.REPLACED, at=NOW, by="desk-1", reason="lost")
    store.close()
    for claims, problem in (
        (unknown, "not_in_mirror"),
        (other, "wrong_event"),
        (late, "not_yet_valid"),
        (old, "expired"),
        (differs, "claims_differ"),
        (ended, "replaced"),
    ):
        code = issue(claims, small.event_key)
        assert json.loads(run("verify", code, "--json", status=1).stdout)["problems"] == [problem]
        assert run("verify", code, status=1).stdout.startswith("✘ It ")


@pytest.mark.parametrize("who", ["2", "id"])
def test_an_invitation_is_issued_entered_and_logged(who: str, small: SmallEvent, tmp_path: Path) -> None:
    picture = tmp_path / "code.png"
    person = str(small.ids[2]) if who == "id" else who
    code = run("issue", person, "--qr", str(picture), "--operator", "anna").stdout.removesuffix("\n")
    read = zxingcpp.read_barcodes(Image.open(picture), formats=zxingcpp.BarcodeFormat.QRCode)
    assert [found.text for found in read] == [code]
    store = small.open()
    with store.read() as conn:
        seen = verify(code, KeyRing.load(conn))
        kept = credentials.credential(conn, seen.claims.cti)
    store.close()
    assert (seen.claims.delegate, seen.claims.zones, seen.issuer) == (
        small.ids[2],
        frozenset({1, 2}),
        "event",
    )
    assert kept == row(seen.claims)
    # The event's margin is three days; the key of this event begins later and ends later than that.
    assert seen.claims.not_before == datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert seen.claims.expires == datetime(2026, 11, 28, 23, tzinfo=UTC)
    assert last_facts(small, 1) == [
        (
            FactKind.CREDENTIAL_ISSUED,
            {"cti": seen.claims.cti, "kind": "invitation", "issuer": "event"},
        )
    ]
    assert run("verify", code).stdout.startswith("✔")


def test_a_badge_is_issued_by_the_station_where_the_event_key_is_not(small: SmallEvent) -> None:
    (small.folder / "keys" / EVENT_KEY).unlink()
    times = ("--from", "2026-11-24", "--until", "2026-11-26T12:30")
    told = json.loads(run("issue", "1", "--kind", "badge", "--json", *times).stdout)
    seen = json.loads(run("verify", told["code"], "--json").stdout)
    assert (seen["kind"], seen["issuer"]) == ("badge", "station:desk-1")
    # Casablanca keeps UTC+1 in November.
    assert (seen["not_before"], seen["expires"]) == ("2026-11-23T23:00:00+00:00", "2026-11-26T11:30:00+00:00")
    assert refusal("issue", "1").code == "key_missing"


def test_what_cannot_be_issued_is_refused_and_leaves_nothing(small: SmallEvent, tmp_path: Path) -> None:
    assert refusal("issue", "99").code == "unknown_delegate"
    assert refusal("issue", "٣").code == "bad_delegate"
    assert refusal("issue", "nobody").code == "bad_delegate"
    assert refusal("issue", "1", "--until", "2027-11-26").code == "key_not_valid"
    assert refusal("issue", "1", "--until", "2026-11-22").code == "bad_claims"
    assert refusal("issue", "1", "--operator", "an na").code == "bad_operator"
    assert refusal("issue", "1", "--qr", str(tmp_path / "no" / "x.png")).code == "folder_not_writable"
    (small.folder / "keys" / EVENT_KEY).unlink()
    small.station_key.generate().save(small.folder / "keys" / EVENT_KEY)
    assert refusal("issue", "1").code == "key_not_valid"
    assert last_facts(small, 1) == []


def test_one_credential_is_revoked_and_its_badge_with_it(small: SmallEvent) -> None:
    claims = small.claims(1, kind=CredentialKind.BADGE)
    store = small.open()
    with store.write() as conn:
        credentials.add_credential(conn, row(claims, serial=1))
        badge = Badge(
            id=small.ids[2],
            delegate_id=small.ids[1],
            serial=1,
            cti=claims.cti,
            design="a6-portrait",
            state=BadgeState.ISSUED,
            made_at=NOW,
            station="desk-1",
        )
        badges.add_badge(conn, badge)
    code = issue(claims, small.event_key)
    assert run("verify", code).exit_code == 0
    assert claims.cti.hex() in run("revoke", claims.cti.hex(), "--reason", "lost").stdout
    assert "revoked (lost)" in run("verify", code, status=1).stdout
    with store.read() as conn:
        kept = badges.badge_by_id(conn, badge.id)
    store.close()
    assert kept is not None
    assert kept.state is BadgeState.REVOKED
    assert last_facts(small, 1) == [(FactKind.CREDENTIAL_REVOKED, {"cti": claims.cti, "reason": "lost"})]
    assert "Nothing to revoke" in run("revoke", claims.cti.hex(), "--reason", "lost", status=1).stdout


def waiting_badge(small: SmallEvent, *states: PrintState) -> tuple[Claims, PrintJob]:
    """Give delegate 1 a badge with a print job that has come as far as the last of `states`."""
    claims = small.claims(1, kind=CredentialKind.BADGE)
    badge = Badge(uuid4(), small.ids[1], 7, claims.cti, "a6-portrait", BadgeState.MADE, NOW, "desk-1")
    store = small.open()
    with store.write() as conn:
        credentials.add_credential(conn, row(claims, serial=7))
        badges.add_badge(conn, badge)
        document = blobs.put(conn, b"%PDF-1.4", "application/pdf")
        job = PrintJob(uuid4(), badge.id, "folder:", PrintState.RENDERED, document, 0, NOW, NOW)
        badges.add_job(conn, job, "desk-1")
        for state in states:
            badges.move_job(conn, job.id, of=list(PrintState), to=state, at=NOW)
    store.close()
    return claims, job


def states_of(small: SmallEvent, job: PrintJob) -> tuple[PrintState, BadgeState]:
    store = small.open()
    with store.read() as conn:
        now, badge = badges.job_by_id(conn, job.id), badges.badge_by_id(conn, job.badge_id)
    store.close()
    assert now is not None
    assert badge is not None
    return now.state, badge.state


_OUT = (PrintState.SENDING, PrintState.SENT, PrintState.PRINTED)


@pytest.mark.parametrize(
    ("states", "left", "paper"),
    [
        ((), PrintState.VOID, "not_printed"),
        ((PrintState.SENDING, PrintState.FAILED), PrintState.VOID, "not_printed"),
        ((PrintState.SENDING, PrintState.UNKNOWN), PrintState.VOID, "unclear"),
        ((PrintState.SENDING, PrintState.SENT), PrintState.SENT, "unclear"),
        (_OUT, PrintState.PRINTED, "printed"),
        ((*_OUT, PrintState.HANDED_OVER), PrintState.HANDED_OVER, "printed"),
        ((PrintState.VOID,), PrintState.VOID, "not_printed"),
    ],
)
def test_what_is_not_printed_of_a_revoked_badge_is_called_off(
    small: SmallEvent, states: tuple[PrintState, ...], left: PrintState, paper: str
) -> None:
    claims, job = waiting_badge(small, *states)
    told = json.loads(run("revoke", claims.cti.hex(), "--reason", "damaged", "--json").stdout)
    assert told["badges"] == [{"serial": 7, "paper": paper}]
    assert states_of(small, job) == (left, BadgeState.REVOKED)
    body: dict[str, object] = {"cti": claims.cti, "reason": "damaged"}
    if left is PrintState.VOID and states != (PrintState.VOID,):
        body["print_job"] = "void"
    assert last_facts(small, 1) == [(FactKind.CREDENTIAL_REVOKED, body)]


def test_calling_off_is_undone_with_the_revocation(small: SmallEvent) -> None:
    _, job = waiting_badge(small)
    assert refusal("revoke", "1", "--reason", "lost", "--operator", "an na").code == "bad_operator"
    assert states_of(small, job) == (PrintState.RENDERED, BadgeState.MADE)


def test_all_of_a_delegates_credentials_are_revoked(small: SmallEvent) -> None:
    run("issue", "3")
    told = json.loads(run("revoke", "3", "--reason", "withdrawn", "--json").stdout)
    assert len(told["revoked"]) == 2
    assert [kind for kind, _ in last_facts(small, 2)] == [FactKind.CREDENTIAL_REVOKED] * 2
    assert run("verify", small.invitations[3], status=1).stdout.startswith("✘ It was revoked (withdrawn).")
    assert run("verify", small.invitations[1]).exit_code == 0


def test_what_cannot_be_revoked_is_refused(small: SmallEvent) -> None:
    assert refusal("revoke", "0123456789abcdef", "--reason", "lost").code == "unknown_credential"
    assert refusal("revoke", "99", "--reason", "lost").code == "unknown_delegate"
    assert refusal("revoke", "1", "--reason", "Very lost!").code == "bad_reason"
    (small.folder / "keys" / STATION_KEY).unlink()
    assert refusal("revoke", "1", "--reason", "lost").code == "key_missing"
    assert run("verify", small.invitations[1]).exit_code == 0, "unlogged is undone"
