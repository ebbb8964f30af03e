"""Who may do what: one table, total over roles and actions."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.event.people import Role

if TYPE_CHECKING:
    from kiosk.people.session import Session


class Action(StrEnum):
    """What somebody may want to do at a station."""

    CHECK_IN = "check_in"
    GATE = "gate"
    SEARCH = "search"
    REPRINT = "reprint"
    CALL_SUPERVISOR = "call_supervisor"
    OVERRIDE_ASK = "override_ask"
    OVERRIDE_GRANT = "override_grant"
    WATCH_LIST = "watch_list"
    WATCH_DECIDE = "watch_decide"
    CASES = "cases"
    REVIEW_LOG = "review_log"
    VERIFY_LOG = "verify_log"
    BOARDS = "boards"
    PRESENCE_RESET = "presence_reset"
    REVOKE = "revoke"
    SHIFT_REPORT = "shift_report"
    EXPORT = "export"
    UNLOCK = "unlock"
    IMPORT = "import"
    OPERATORS = "operators"
    KEYS = "keys"
    CLOCK = "clock"
    SETTINGS = "settings"
    WALK_IN = "walk_in"
    RETURN = "return"
    CHANGE = "change"
    QUOTA = "quota"


_LEAST: Mapping[Action, Role] = MappingProxyType(
    {
        Action.CHECK_IN: Role.VOLUNTEER,
        Action.GATE: Role.VOLUNTEER,
        Action.SEARCH: Role.VOLUNTEER,
        Action.REPRINT: Role.VOLUNTEER,
        Action.CALL_SUPERVISOR: Role.VOLUNTEER,
        Action.OVERRIDE_ASK: Role.VOLUNTEER,
        Action.OVERRIDE_GRANT: Role.SUPERVISOR,
        Action.WATCH_LIST: Role.SUPERVISOR,
        Action.WATCH_DECIDE: Role.SUPERVISOR,
        Action.CASES: Role.SUPERVISOR,
        Action.REVIEW_LOG: Role.SUPERVISOR,
        Action.VERIFY_LOG: Role.SUPERVISOR,
        Action.BOARDS: Role.SUPERVISOR,
        Action.PRESENCE_RESET: Role.SUPERVISOR,
        Action.REVOKE: Role.SUPERVISOR,
        Action.SHIFT_REPORT: Role.SUPERVISOR,
        Action.EXPORT: Role.SUPERVISOR,
        Action.UNLOCK: Role.SUPERVISOR,
        Action.IMPORT: Role.ADMIN,
        Action.OPERATORS: Role.ADMIN,
        Action.KEYS: Role.ADMIN,
        Action.CLOCK: Role.ADMIN,
        Action.SETTINGS: Role.ADMIN,
        Action.WALK_IN: Role.VOLUNTEER,
        Action.RETURN: Role.VOLUNTEER,
        Action.CHANGE: Role.SUPERVISOR,
        Action.QUOTA: Role.SUPERVISOR,
    }
)
_RANK: Mapping[Role, int] = MappingProxyType({role: rank for rank, role in enumerate(Role)})


def at_least(role: Role, wanted: Role) -> bool:
    """Return whether `role` includes `wanted`."""
    return _RANK[role] >= _RANK[wanted]


def least_role(action: Action) -> Role:
    """Return the least role that may do `action`."""
    return _LEAST[action]


def may(role: Role, action: Action) -> bool:
    """Return whether `role` may do `action`. Some actions need a second person besides: see `FourEyes`."""
    return at_least(role, _LEAST[action])


def require(session: Session | None, action: Action, *, unsigned: bool = False) -> None:
    """Refuse `action` to whoever may not do it.

    Args:
        session: Who is signed in, or None.
        unsigned: Whether volunteers work here without signing in.

    Raises:
        BadInput: `not_signed_in`, `session_locked` or `not_allowed`.
    """
    if session is None or session.ended:
        if session is None and unsigned and may(Role.VOLUNTEER, action):
            return
        raise BadInput("not_signed_in", "Nobody is signed in here.", "Sign in with card and PIN.")
    if session.locked:
        raise BadInput(
            "session_locked", "This station was left alone for too long.", "Unlock it with your PIN."
        )
    if not may(session.operator.role, action):
        raise not_allowed()


def not_allowed() -> BadInput:
    """Return `not_allowed`."""
    return BadInput("not_allowed", "Your role may not do this.", "Ask a supervisor or an admin to do it.")
