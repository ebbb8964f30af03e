"""Decides who may come in, and records it before anyone is told.

`decide(facts)` is the only place where admission is decided: pure, total, failing closed.
`CheckIn` brings a code to a verdict that is durable in the scan log when it returns.
"""
