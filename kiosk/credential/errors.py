"""The one error class of the room."""

from __future__ import annotations

from kiosk.errors import BadInput


class CredentialError(BadInput):
    """A code that is not a good credential.

    Codes: `not_ours` (no code of ours), `malformed` (not exactly our format), `unknown_key` (signed by
    a key outside the ring), `forged` (the signature is wrong), `key_not_valid` (the key may not sign
    this), `bad_claims` (claims that cannot be issued), `bad_certificate`.
    """
