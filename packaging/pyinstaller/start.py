# ruff: noqa: INP001 - a script, not part of a package
"""What the packaged program starts with."""

from kiosk.cli import main

main()
