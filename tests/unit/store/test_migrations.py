from __future__ import annotations

import shutil

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2

from kiosk.errors import EnvironmentFault
from kiosk.store import migrate
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys
from kiosk.store.schema import SCHEMA_VERSION, metadata

# A further revision, as the next version of this program may bring one.
NEXT = SCHEMA_VERSION + 1
SECOND = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT:04}"
down_revision = "{SCHEMA_VERSION:04}"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("event") as table:
        table.add_column(sa.Column("motto", sa.String(40), nullable=False, server_default="-"))
    {{more}}
"""


@pytest.fixture
def keys(tmp_path):
    keys = FileKeys(tmp_path)
    keys.make()
    return keys


@pytest.fixture
def second_version(tmp_path, monkeypatch):
    def install(more="pass"):
        scripts = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "v9999_motto.py").write_text(SECOND.format(more=more))
        monkeypatch.setattr(migrate, "SCRIPTS", scripts)
        for module in ("kiosk.store.engine", "kiosk.store.migrate"):
            monkeypatch.setattr(f"{module}.SCHEMA_VERSION", NEXT)

    return install


def _shape(conn):
    """Every table's columns, types, defaults, keys, constraints and indexes, in an order of their own."""
    seen = inspect(conn)
    parts = (
        "get_columns",
        "get_pk_constraint",
        "get_foreign_keys",
        "get_unique_constraints",
        "get_check_constraints",
        "get_indexes",
    )
    return {
        (table, part): sorted(map(_said, found if isinstance(found, list) else [found]))
        for table in seen.get_table_names()
        for part in parts
        if (found := getattr(seen, part)(table)) is not None
    }


def _said(part):
    """A part in words; the condition of a partial index is an object whose words are its text."""
    options = part.get("dialect_options")
    return str(
        {**part, "dialect_options": {name: str(of) for name, of in options.items()}} if options else part
    )


def _migrated():
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.begin() as conn:
        migrate.run(conn)
    return engine


def test_the_revisions_make_exactly_todays_schema():
    engine = _migrated()
    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True})
        known = set(metadata.tables)
        differences = [
            found
            for found in compare_metadata(context, metadata)
            # The search tables are SQLite's own and stand beside the metadata.
            if found[0] != "remove_table" or found[1].name in known
        ]
        assert differences == []
    engine.dispose()


def test_a_new_store_has_what_the_revisions_make(tmp_path, keys):
    engine = _migrated()
    store = Store.create(tmp_path, keys)
    with engine.connect() as migrated, store.read() as made:
        assert _shape(made) == _shape(migrated)
        stamp = "SELECT version_num FROM alembic_version"
        assert made.exec_driver_sql(stamp).all() == migrated.exec_driver_sql(stamp).all()
    store.close()
    engine.dispose()


def test_the_newest_revision_is_the_schema_version():
    scripts = ScriptDirectory(str(migrate.SCRIPTS))
    assert scripts.get_current_head() == migrate.revision(SCHEMA_VERSION)
    assert len(list(scripts.walk_revisions())) == SCHEMA_VERSION


def test_the_schema_compiles_for_postgresql():
    dialect = postgresql.dialect()
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    made += [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in metadata.sorted_tables
        for index in table.indexes
    ]
    assert len(made) > len(metadata.tables)
    assert any("BYTEA" in statement for statement in made)


def test_opening_an_older_store_brings_it_up_to_date_and_keeps_a_copy(tmp_path, keys, second_version):
    store = Store.create(tmp_path, keys)
    with store.write() as conn:
        conn.exec_driver_sql("INSERT INTO mirror_state VALUES ('as_of', 7)")
    store.close()
    second_version()
    store = Store.open(tmp_path, keys)
    with store.read() as conn:
        assert "motto" in {column["name"] for column in inspect(conn).get_columns("event")}
        assert conn.exec_driver_sql("PRAGMA user_version").scalar() == NEXT
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert conn.exec_driver_sql("SELECT value FROM mirror_state").scalar() == 7
    store.close()
    copy = tmp_path / "copy"
    copy.mkdir()
    (tmp_path / f"store.db.{SCHEMA_VERSION}.backup").rename(copy / "store.db")
    old = Store(copy / "store.db", keys.store_key(), 100)
    with old.read() as conn:
        assert conn.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        assert conn.exec_driver_sql("SELECT value FROM mirror_state").scalar() == 7
    old.close()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("raise ArithmeticError('half way')", None),
        (
            "op.execute(\"INSERT INTO foreign_code VALUES ('plain', x'00', x'0011223344556677')\")",
            "migration_failed",
        ),
    ],
)
def test_a_migration_that_fails_changes_nothing(tmp_path, keys, second_version, more, code):
    Store.create(tmp_path, keys).close()
    second_version(more)
    with pytest.raises((ArithmeticError, EnvironmentFault)) as caught:
        Store.open(tmp_path, keys)
    assert getattr(caught.value, "code", None) == code
    untouched = Store(tmp_path / "store.db", keys.store_key(), 100)
    with untouched.read() as conn:
        assert "motto" not in {column["name"] for column in inspect(conn).get_columns("event")}
        assert conn.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
    untouched.close()
