"""Makes the name search anew from the tables it follows."""

from __future__ import annotations

from itertools import islice

from sqlalchemy import Connection

from kiosk.store.batches import BATCH
from kiosk.store.delegations import delegations
from kiosk.store.people import every_delegate
from kiosk.store.search_index import index_delegates, index_delegations
from kiosk.store.search_schema import empty_search_tables


def rebuild_search(conn: Connection) -> int:
    """Index everyone anew, after the protocol was reordered or an index was found broken; return how many."""
    empty_search_tables(conn)
    index_delegations(conn, delegations(conn))
    people, total = (card.delegate for card in every_delegate(conn)), 0
    while some := list(islice(people, BATCH)):
        index_delegates(conn, some)
        total += len(some)
    return total
