"""The `kiosk` command: one file a group, each loaded only when it is called.

Exit status: 0 done, 1 refused or found wrong, 2 usage or environment.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from kiosk.errors import KioskError

_COMMANDS = {
    "demo": "Make a whole rehearsal event and play it.",
    "desk": "Open the check-in desk.",
    "gate": "Open a gate: scan, verdict, who is inside.",
    "hand-out": "Open a hand-out desk: invitation, pigeon-hole, badge, handed over.",
    "self-service": "Open a self-service station: delegates check themselves in.",
    "supervisor": "Open the supervisor's console.",
    "check-in": "Check in whoever is in front of the camera, without a window.",
    "scan": "Read QR codes from pictures and videos.",
    "event": "Create, fill and show an event.",
    "credential": "Issue, inspect, verify and revoke credentials.",
    "delegate": "Write down walk-ins, change categories and zones, take badges back.",
    "delegation": "Show delegations and set how many people each may send.",
    "badge": "Render and print badges.",
    "print": "Show printers and waiting badges; retry, move, answer, cancel.",
    "operator": "Add operators, give them cards and PINs, unlock and end them.",
    "override": "Let two people set a rule aside; list overrides and requests.",
    "log": "Show and verify the signed record.",
    "case": "List and close what a supervisor must look at.",
    "watch": "Keep the watch list, and clear or hold its hits.",
    "report": "Write the shift report as a PDF.",
    "export": "Hand the log to other programs: files, syslog, metrics.",
    "doctor": "Say what works on this machine and what does not.",
    "drill": "Let scripted people work a station's window, and report.",
    "bench": "Measure speed as ratios against peers in the same run.",
}


class _Lazy(TyperGroup):
    """Imports a command's module when that command is called or asked for help."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer's signature
        return list(_COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - Typer's signature
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"kiosk.cli.{cmd_name.replace('-', '_')}")
        command = typer.main.get_command(module.app)
        command.name = cmd_name
        command.help = command.help or _COMMANDS[cmd_name]
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - Typer's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


app = typer.Typer(
    cls=_Lazy,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def _root() -> None:
    """Accreditation desks: scan, verify, photograph, print, and keep a log nobody can quietly change."""


def main() -> None:
    """Run the command line; expected failures become one message and exit status 2 (1 when refused)."""
    from kiosk.cli.output import fail

    try:
        app()
    except KioskError as error:
        sys.exit(fail(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
