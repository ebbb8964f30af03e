"""The tables, for mirror and registry alike.

`registry` (event to credential) is what a mirror only ever changes by the feed or an import; `facts`
(scan log, portraits, badges, print jobs) what a station writes and never rewrites; `supervision` what
operators and supervisors keep. `blob` holds pictures and documents by content hash, so that they are as
encrypted and as backed up as everything else.
"""

from __future__ import annotations

from kiosk.store.schema.base import SCHEMA_VERSION, metadata
from kiosk.store.schema.facts import (
    badge,
    check_in,
    help_case,
    log_checkpoint,
    log_entry,
    log_head,
    portrait,
    presence,
    print_job,
)
from kiosk.store.schema.registry import (
    blob,
    category,
    credential,
    delegate,
    delegation,
    delegation_quota,
    event,
    foreign_code,
    gate,
    mirror_state,
    pigeon_hole,
    signing_key,
    station,
    zone,
)
from kiosk.store.schema.supervision import (
    case_file,
    operator,
    override,
    override_request,
    review_row,
    watch_entry,
    watch_hit,
)

__all__ = [
    "SCHEMA_VERSION",
    "badge",
    "blob",
    "case_file",
    "category",
    "check_in",
    "credential",
    "delegate",
    "delegation",
    "delegation_quota",
    "event",
    "foreign_code",
    "gate",
    "help_case",
    "log_checkpoint",
    "log_entry",
    "log_head",
    "metadata",
    "mirror_state",
    "operator",
    "override",
    "override_request",
    "pigeon_hole",
    "portrait",
    "presence",
    "print_job",
    "review_row",
    "signing_key",
    "station",
    "watch_entry",
    "watch_hit",
    "zone",
]
