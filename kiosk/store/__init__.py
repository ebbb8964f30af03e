"""One schema for mirror and registry, the encrypted SQLite file of a machine, and its queries.

Promises that a write is whole or not at all, that several station processes may share one data
folder, that rows never leave (frozen dataclasses of `kiosk.event` do), and that a store made by
a newer version is refused, never guessed at.
"""
