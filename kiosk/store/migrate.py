"""Builds today's schema, and brings an older store up to it, step by step (Alembic)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from kiosk.errors import EnvironmentFault
from kiosk.store.schema import SCHEMA_VERSION, metadata
from kiosk.store.search_schema import create_search_tables

if TYPE_CHECKING:
    from kiosk.store.engine import Store

SCRIPTS = Path(__file__).parent / "migrations"


def revision(version: int) -> str:
    """Return the name of the revision that makes schema `version`: its number in four digits."""
    return f"{version:04}"


def build(conn: Connection) -> None:
    """Make today's schema in an empty database, as all revisions one after the other would."""
    metadata.create_all(conn)
    create_search_tables(conn)
    # What Alembic would have made and written; importing it costs more than a whole new store.
    conn.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    conn.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision(SCHEMA_VERSION),))
    conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def run(conn: Connection, target: str = "head") -> None:
    """Run the revisions that `conn`'s database still lacks, up to `target`, inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    command.upgrade(config, target)


def upgrade(store: Store, version: int) -> Path:
    """Bring `store` from schema `version` to today's; return the backup made before, `store.db.VERSION.backup`.

    All revisions run in one transaction: the store is of today's schema afterwards, or untouched.

    Raises:
        EnvironmentFault: `migration_failed` where foreign keys would dangle, `disk_full`, `store_busy`.
    """
    backup = store.path.with_name(f"{store.path.name}.{version}.backup")
    store.back_up(backup)
    with store.write(foreign_keys=False) as conn:
        # Another station may have been quicker, between our look at the version and this lock.
        if int(conn.exec_driver_sql("PRAGMA user_version").scalar_one()) >= SCHEMA_VERSION:
            return backup
        run(conn)
        if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise EnvironmentFault(
                "migration_failed",
                f"The store {store.path} holds rows that point nowhere, so it was not brought up to date.",
                f"Go on with the version that made it, and send {backup} to whoever maintains this program.",
            )
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return backup
