"""The vocabulary: frozen values, ids and enums that every room speaks; no I/O.

A value here is true of the conference whether or not a database, a camera or a screen exists.
Import names from the modules: `event.people`, `event.places`, `event.credentials`, `event.verdict`,
`event.badges`, `event.facts`, `event.names`,
`event.standing`, `event.operators`, `event.watch`, `event.cases`.
"""
