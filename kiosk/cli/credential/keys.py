"""`kiosk credential keys`: which keys this store trusts."""

from __future__ import annotations

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say


def keys(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """List the signing keys: id, owner, from when to when, and whether trust in them has ended."""
    from kiosk.store.keys_rows import signing_keys

    with opened(data) as records, records.store.read() as conn:
        found = signing_keys(conn)
    for row in found:
        if as_json:
            emit(
                {
                    "key": row.kid.hex(),
                    "owner": row.owner,
                    "not_before": row.not_before.isoformat(),
                    "expires": row.expires.isoformat(),
                    "revoked_at": None if row.revoked_at is None else row.revoked_at.isoformat(),
                }
            )
        else:
            ended = "" if row.revoked_at is None else f"  revoked {row.revoked_at:%d %b %H:%M} UTC"
            say(
                f"{row.kid.hex()}  {row.owner:<16} {row.not_before:%d %b %Y} to {row.expires:%d %b %Y}{ended}"
            )
