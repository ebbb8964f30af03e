"""Whom a command is about: a category, a delegation, or everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.store.invitations import Choice


def choice(conn: Connection, category_code: str, delegation_code: str) -> Choice:
    """Return whom the codes choose; an empty code chooses all.

    Raises:
        BadInput: `unknown_category`, `unknown_delegation`.
    """
    from kiosk.store.delegations import categories, delegation_by_code
    from kiosk.store.invitations import Choice

    category = delegation = None
    if category_code:
        category = next((one for one in categories(conn) if one.code == category_code), None)
        if category is None:
            known = ", ".join(one.code for one in categories(conn))
            raise BadInput("unknown_category", "This event has no such category.", f"It has: {known}.")
    if delegation_code:
        delegation = delegation_by_code(conn, delegation_code)
        if delegation is None:
            raise BadInput(
                "unknown_delegation",
                "This event has no such delegation.",
                "Give its code as badges show it: MAR, FRA …",
            )
    return Choice(None if category is None else category.id, None if delegation is None else delegation.id)
