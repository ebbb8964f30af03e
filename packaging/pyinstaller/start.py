"""What the packaged program starts with: the command, or the desk's eye, which is a process of its own."""

import sys

if sys.argv[1:2] == ["--eye"]:
    from kiosk.vision.eye import main
else:
    from kiosk.cli import main

main()
