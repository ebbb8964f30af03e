"""A code on the command line: read, shown, refused."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.output import emit, fail
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.credential import SignedCredential

CodeArgument = Annotated[
    str, typer.Argument(metavar="CODE", help="The code, or - to read it from standard input.")
]


def given(code: str) -> str:
    """Return the code, from standard input where it is "-"; a line end after it is no part of it."""
    text = sys.stdin.read(4096) if code == "-" else code
    return text.removesuffix("\n").removesuffix("\r")


def refused(error: BadInput, *, as_json: bool) -> typer.Exit:
    """Say why a code is no good, and return the exit with status 1."""
    if as_json:
        emit({"ok": False, "problems": [error.code], "message": error.message})
    else:
        fail(error)
    return typer.Exit(1)


def as_json_of(seen: SignedCredential) -> dict[str, Any]:
    """Return what a code says, for programs."""
    claims = seen.claims
    return {
        "kind": claims.kind.name.lower(),
        "event": claims.event,
        "delegate": str(claims.delegate),
        "cti": claims.cti.hex(),
        "not_before": claims.not_before.isoformat(),
        "expires": claims.expires.isoformat(),
        "zones": sorted(claims.zones),
        "kid": seen.kid.hex(),
        "issuer": seen.issuer,
    }


def lines(seen: SignedCredential) -> list[str]:
    """Return what a code says, for people."""
    claims = seen.claims
    zones = ", ".join(map(str, sorted(claims.zones))) or "none"
    return [
        f"  {claims.kind.name.lower()} for event {claims.event}, delegate {claims.delegate}",
        f"  credential {claims.cti.hex()}, zones {zones}",
        f"  valid {claims.not_before:%Y-%m-%d %H:%M} to {claims.expires:%Y-%m-%d %H:%M} UTC",
        f"  key {seen.kid.hex()}" + (f", {seen.issuer}" if seen.issuer else ""),
    ]
