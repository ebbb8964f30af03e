"""What the packaged program starts with."""

from kiosk.cli import main

main()
