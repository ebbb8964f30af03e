"""`kiosk credential inspect`."""

from __future__ import annotations

from kiosk.cli.credential.codes import CodeArgument, as_json_of, given, lines, refused
from kiosk.cli.output import JsonOption, emit, say


def inspect(code: CodeArgument, *, as_json: JsonOption = False) -> None:
    """Show what a code says. Nothing is checked but its form: anyone can write such a code."""
    from kiosk.credential import CredentialError
    from kiosk.credential import inspect as look_into

    try:
        seen = look_into(given(code))
    except CredentialError as error:
        raise refused(error, as_json=as_json) from error
    if as_json:
        emit(as_json_of(seen))
        return
    for line in lines(seen):
        say(line)
    say("The signature was not checked; `kiosk credential verify` does that.")
