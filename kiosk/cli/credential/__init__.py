"""`kiosk credential`: look into codes, verify them, issue and revoke; one file a command."""

from __future__ import annotations

import typer

from kiosk.cli.credential.inspecting import inspect
from kiosk.cli.credential.issuing import issue
from kiosk.cli.credential.keys import keys
from kiosk.cli.credential.revoking import revoke
from kiosk.cli.credential.revoking_keys import revoke_key
from kiosk.cli.credential.verifying import verify

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)
for _command in (inspect, verify, issue, revoke, keys, revoke_key):
    app.command()(_command)
