"""Supervision: the log laid out for review, cases opened by rule, boards, the shift report, the watch list.

Promises: nothing here slows a verdict (the log is read after the fact, in bounded batches, each its own short
transaction); every number on a board opens to the scans behind it; a damaged entry is named and blocks nothing.

Public: `service.Supervision` is what consoles and commands use. Its values: `filters.Filter`, `review.Page`,
`cases` in `kiosk.event.cases`, `boards`, `delegations`, `plain.plain`. Rules are pure: `rules`. Import the
modules by name: what draws PDF is imported only when a report is made.
"""
