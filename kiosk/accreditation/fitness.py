"""Whether a badge may stand for its holder at this moment, by the one rule of admission."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.admission.decide import decide
from kiosk.admission.facts import Facts, Signature
from kiosk.errors import BadInput
from kiosk.event.operators import OverrideAction
from kiosk.event.verdict import Outcome
from kiosk.store import operators, watch
from kiosk.store.lookup import standing

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.event.badges import Badge
    from kiosk.event.places import Event


def require_fit(conn: Connection, held: Badge, event: Event, station: str, now: datetime) -> None:
    """Refuse to go on about `held` where the badge itself would not be admitted at a desk now.

    Whoever was cancelled, has lost the clearance or is watched for gets no fresh badge, unless two people
    have granted an admission that is in force. The words are the same for every reason: whoever stands at
    the desk learns why from the verdict, or not at all.

    Raises:
        BadInput: `not_admitted`.
    """
    facts = Facts(
        now=now,
        event_code=event.code,
        station=station,
        signature=Signature.NONE,
        hits=1,
        standing=standing(conn, held.cti),
        found_by_name=True,
        watch=watch.action_for(conn, held.delegate_id, now),
        event_day=(now.astimezone(ZoneInfo(event.timezone)).date() - event.starts_on).days + 1,
        overridden=operators.active_override(conn, held.delegate_id, OverrideAction.ADMIT, now) is not None,
    )
    if decide(facts).outcome is not Outcome.ADMIT:
        raise BadInput(
            "not_admitted",
            "No badge is made without an admission: this delegate is not admitted at this moment.",
            "Scan the badge, or find the person by name, and follow the verdict.",
        )
