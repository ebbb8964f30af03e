"""What Alembic runs: the revisions, on the connection that `kiosk.store.migrate` hands over."""

from __future__ import annotations

from alembic import context

from kiosk.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite can change a column only by making its table anew.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
