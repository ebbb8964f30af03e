"""The roll of a delegation for commands that need no open station."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.event.badges import PrintState
from kiosk.store import badges, check_ins

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.accreditation.roll import Roll
    from kiosk.cli.opening import Records
    from kiosk.event.badges import Badge, PrintJob
    from kiosk.event.verdict import Verdict


def roll_of(records: Records) -> Roll:
    """Return what looks at a delegation's people as the self-service station of this data folder would; writes nothing."""
    from kiosk.accreditation.delegation_group import BADGES
    from kiosk.accreditation.roll import OnBehalf, Roll
    from kiosk.accreditation.same_person import SamePerson
    from kiosk.admission.check_in import CheckIn
    from kiosk.admission.verdicts import Verdicts
    from kiosk.clock import SystemClock

    settings, clock, secret = records.settings, SystemClock(), records.keys.log_key()
    same_person = SamePerson(records.store, records.log, clock, secret=secret, settings=settings.portrait)

    def foresee(conn: Connection, who: UUID) -> Verdict:
        begun = check_ins.get(conn, who)
        # As the station says that has begun with them: to it, nobody is with another one.
        station = settings.station.code if begun is None else begun.station
        verdicts = Verdicts(
            store=records.store,
            log=records.log,
            ring=lambda: records.ring(conn),
            code_key=secret,
            event=records.event,
            station=station,
            clock=clock,
            settings=settings.admission,
        )
        duty = OnBehalf(CheckIn(verdicts, station, same_person.doubted), same_person)
        return verdicts.foresee(conn, who, duty)

    return Roll(
        foresee,
        lambda conn, badge: _unread(conn, badge, settings.printer.check_badge),
        collecting=settings.self_service.groups == BADGES,
    )


def _unread(conn: Connection, badge: Badge, wish: str) -> PrintJob | None:
    """Return the job of a badge that is printed and not issued, where badges are read before they are."""
    job = badges.job_of_badge(conn, badge.id)
    read = wish == "always" or (wish == "auto" and job is not None and not job.printer.startswith("folder:"))
    return job if read and job is not None and job.state is PrintState.PRINTED else None
