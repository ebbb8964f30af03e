"""Same person? Who must be compared before a badge is made, and what was answered; no likeness is kept."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.badges import SameAnswer
from kiosk.event.facts import Fact, FactKind
from kiosk.event.operators import OverrideAction
from kiosk.scanlog.log import entries
from kiosk.store import check_ins, delegations, mirror, operators

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import PortraitSettings
    from kiosk.event.people import DelegateCard
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store


class SamePerson:
    """Keeps the duty to compare faces at one station.

    "Same" holds until the delegate is presented again. "Different" and "not sure" hold until two people have granted an
    admission after it; until then the delegate's verdict is REFER `same_person_duty`.

    Args:
        secret: The station's secret for the log; whom chance meets is drawn by a key made from it.
        settings: Whom to ask: one in so many at random, and everybody of some categories.
    """

    def __init__(
        self,
        store: Store,
        log: ScanLog,
        clock: Clock,
        *,
        secret: bytes,
        settings: PortraitSettings,
    ) -> None:
        self._store, self._log, self._clock = store, log, clock
        self._seed = hmac.digest(secret, b"accreditation-kiosk/same-person-seed/1", hashlib.sha256)
        self._one_in, self._always = settings.same_person_one_in, frozenset(settings.same_person_always)

    def require_categories(self) -> None:
        """Refuse to compare everybody of a category that there is none of: a misspelt one would compare nobody.

        Raises:
            BadInput: `bad_setting`.
        """
        with self._store.read() as conn:
            known = {one.code for one in delegations.categories(conn)}
        if wrong := sorted(self._always - known):
            raise BadInput(
                "bad_setting",
                f"portrait.same_person_always names a category that this event does not have: {wrong[0]!r}.",
                f"Known are: {', '.join(sorted(known))}.",
            )

    def falls_on(self, card: DelegateCard) -> bool:
        """Return whether the delegate is one of those who have to be compared."""
        if card.category.code in self._always or not self._one_in:
            return card.category.code in self._always
        from kiosk.portrait.same_person import same_person_duty

        return same_person_duty(card, self._one_in, self._seed)

    def is_due(self, card: DelegateCard) -> bool:
        """Return whether somebody has to compare the delegate's face before a badge is made now."""
        if not self.falls_on(card):
            return False
        with self._store.read() as conn:
            return not self._is_met(conn, card.delegate.id)

    def require(self, conn: Connection, card: DelegateCard, now: datetime) -> None:  # noqa: ARG002 - as all requirements
        """Refuse a badge while the comparison is due, or was answered otherwise than with "same".

        Raises:
            BadInput: `same_person_due`.
        """
        last = self._last(conn, card.delegate.id)
        if not (self.falls_on(card) or _bars(last)) or self._is_met(conn, card.delegate.id):
            return
        if _bars(last):
            remedy = "Ask for an exception: a second person has to confirm who this is."
        else:
            remedy = "Compare the face with the pictures at a desk, and say what you see."
        raise BadInput("same_person_due", "No badge is made before the face was compared.", remedy)

    def doubted(self, conn: Connection, delegate_id: UUID) -> bool:
        """Return whether the last who compared this delegate's face did not say that it is the same person."""
        return _bars(self._last(conn, delegate_id))

    def answer(self, card: DelegateCard, given: SameAnswer, *, station: str, operator: str) -> None:
        """Write down what somebody says who compared the face.

        Raises:
            BadInput: `same_person_not_asked` where it was not asked, or is not for one person alone to say any more.
        """
        who, now = card.delegate.id, self._clock.now()
        with self._store.write() as conn:
            last = self._last(conn, who)
            if (
                not self.falls_on(card)
                or check_ins.get(conn, who) is None
                or (_bars(last) and not self._is_met(conn, who))
            ):
                raise BadInput(
                    "same_person_not_asked",
                    "Nobody is asked to compare this face now.",
                    "Scan the invitation again and follow the verdict.",
                )
            fact = Fact(
                uuid4(), FactKind.SAME_PERSON, now, station, operator, who, body={"answer": given.value}
            )
            mirror.set_value(conn, _key(who), self._log.append(conn, fact).index)

    def _is_met(self, conn: Connection, delegate_id: UUID) -> bool:
        last, begun = self._last(conn, delegate_id), check_ins.get(conn, delegate_id)
        if last is None or begun is None:
            return False
        if not _bars(last):
            return last.at >= begun.started_at
        now = self._clock.now()
        return any(
            one.action is OverrideAction.ADMIT
            and one.at >= last.at
            and (
                (one.used_at is None and one.expires > now)
                or (one.used_at is not None and one.used_at >= begun.started_at)
            )
            for one in operators.overrides_of(conn, delegate_id)
        )

    @staticmethod
    def _last(conn: Connection, delegate_id: UUID) -> Fact | None:
        """Return the newest answer about a delegate, from the log itself; the mirror's state only says where it stands."""
        index = mirror.get_value(conn, _key(delegate_id))
        if index is None:
            return None
        found = next(entries(conn, index, index + 1), None)
        good = (
            found is not None
            and found.fact.kind is FactKind.SAME_PERSON
            and found.fact.delegate_id == delegate_id
        )
        return found.fact if found is not None and good else None


def _bars(last: Fact | None) -> bool:
    return last is not None and last.body.get("answer") != SameAnswer.SAME.value


def _key(delegate_id: UUID) -> str:
    # 27 characters: a key holds 32.
    return f"face:{base64.urlsafe_b64encode(delegate_id.bytes).decode().rstrip('=')}"
