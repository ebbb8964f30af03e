"""`kiosk credential issue --all`: everybody's invitation, then the letters and the list of all invited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.choosing import choice as chosen
from kiosk.cli.credential.people import operator_code
from kiosk.cli.credential.signing import signer, window
from kiosk.cli.opening import opened
from kiosk.cli.output import emit, messages, say, track
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.cli.opening import Records
    from kiosk.invitation import Invited, Inviter
    from kiosk.store.invitations import Choice, Counts

_HEADINGS = ("number", "name", "delegation", "code")


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for; the codes of category and delegation are empty for all of them.

    Args:
        letters: Folder for the letters, or None.
        csv: File for the list, or None.
        new: Letters and list only of those who get an invitation by this run.
        begins: Validity in event time, or None for the event's own, as `ends`.
    """

    category: str
    delegation: str
    letters: Path | None
    csv: Path | None
    new: bool
    begins: datetime | None
    ends: datetime | None
    operator: str

    @property
    def hands_out(self) -> bool:
        """Return whether codes leave the store as files."""
        return self.letters is not None or self.csv is not None


@dataclass(slots=True)
class _Outcome:
    """What was done: who got an invitation, and for how many people something was written."""

    before: Counts
    issued: set[UUID] = field(default_factory=set)
    written: int = 0


def issue_all(data: Path | None, order: Order, *, as_json: bool) -> None:
    """Issue what is missing, write what is asked for, and say so.

    Raises:
        KioskError: `unknown_category`, `unknown_delegation`, `bad_operator`, `folder_not_writable`, or as
            `Inviter`. Files are tried before anything is issued.
    """
    with opened(data) as records, _list_file(order.csv) as part:
        outcome = _run(records, order, part, as_json=as_json)
    _tell(order, outcome, as_json=as_json)


def _run(records: Records, order: Order, part: Path | None, *, as_json: bool) -> _Outcome:
    from kiosk.clock import SystemClock
    from kiosk.event.credentials import CredentialKind
    from kiosk.invitation import Inviter, write_letters
    from kiosk.store.invitations import invitation_counts

    clock = SystemClock()
    with records.store.read() as conn:
        choice = chosen(conn, order.category, order.delegation)
        key, held = signer(records, conn, CredentialKind.INVITATION)
        outcome = _Outcome(invitation_counts(conn, choice, clock.now()))
    inviter = Inviter(
        store=records.store,
        log=records.log,
        event=records.event,
        key=key,
        held=held,
        station=records.settings.station.code,
        operator=operator_code(order.operator),
        clock=clock,
    )
    if order.letters is not None:
        # Made and written to before anything is issued.
        write_letters((), order.letters)
    begins, ends = window(records, held, order.begins, order.ends)
    missing = inviter.issue_missing(choice, begins, ends)
    for card in track(missing, "Invitations", outcome.before.waiting):
        outcome.issued.add(card.delegate.id)
    if order.hands_out or as_json:
        _hand_out(records, order, inviter, choice, outcome, part=part, as_json=as_json)
    return outcome


def _hand_out(
    records: Records,
    order: Order,
    inviter: Inviter,
    choice: Choice,
    outcome: _Outcome,
    *,
    part: Path | None,
    as_json: bool,
) -> None:
    from kiosk.exchange import write_table
    from kiosk.invitation import Letter, write_letters

    def rows() -> Iterator[tuple[str, ...]]:
        people = len(outcome.issued) + (0 if order.new else outcome.before.invited)
        for one in track(_people(inviter, choice, order, outcome), "Letters", people):
            person = one.card.delegate
            if order.letters is not None:
                write_letters([Letter.for_card(one.card, records.event, one.code)], order.letters)
            if as_json:
                _emit(one, new=person.id in outcome.issued)
            outcome.written += 1
            yield str(person.number), person.name.display, one.card.delegation.code, one.code

    if part is None:
        for _ in rows():
            pass
    else:
        write_table(part, _HEADINGS, rows())
    if order.hands_out and outcome.written:
        inviter.note_export(outcome.written, letters=order.letters is not None, listed=part is not None)


def _people(inviter: Inviter, choice: Choice, order: Order, outcome: _Outcome) -> Iterator[Invited]:
    for one in inviter.invited(choice):
        if not order.new or one.card.delegate.id in outcome.issued:
            yield one


def _emit(one: Invited, *, new: bool) -> None:
    emit(
        {
            "number": one.card.delegate.number,
            "delegate": str(one.card.delegate.id),
            "delegation": one.card.delegation.code,
            "kind": "invitation",
            "cti": one.row.cti.hex(),
            "code": one.code,
            "new": new,
        }
    )


@contextmanager
def _list_file(csv: Path | None) -> Iterator[Path | None]:
    """Yield a file beside `csv` that becomes `csv` when all has gone well; only its owner may read it."""
    if csv is None:
        yield None
        return
    part = csv.with_name(f"{csv.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        yield part
        part.replace(csv)
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The list {csv} cannot be written: {error.strerror}.",
            "Name a file in a folder that you may write to.",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _tell(order: Order, outcome: _Outcome, *, as_json: bool) -> None:
    before, issued = outcome.before, len(outcome.issued)
    if as_json:
        emit(
            {
                "ok": True,
                "issued": issued,
                "held_before": before.invited,
                "cancelled": before.cancelled,
                "withdrawn": before.withdrawn,
                "letters": None if order.letters is None else outcome.written,
                "listed": None if order.csv is None else outcome.written,
            }
        )
        return
    say(f"✔ {issued} invitations issued; {before.invited} people held one before.")
    if before.cancelled or before.withdrawn:
        say(f"  Left out: {before.cancelled} cancelled, {before.withdrawn} withdrawn.")
    if order.letters is not None:
        say(f"  {outcome.written} letters are in {order.letters}")
    if order.csv is not None:
        say(f"  {outcome.written} people are listed in {order.csv}")
    if not order.hands_out:
        messages.print(
            "  Letters come with --letters DIR, a list for mail merge with --csv FILE.", markup=False
        )
