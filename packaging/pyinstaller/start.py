"""What the packaged program starts with: the command, or the desk's eye or voice, each a process of its own."""

import multiprocessing
import sys

# Processes that render badges are started by this same file.
multiprocessing.freeze_support()

if sys.argv[1:2] == ["--eye"]:
    from kiosk.vision.eye import main
elif sys.argv[1:2] == ["--voice"]:
    del sys.argv[1]
    from ui.voice_child import main
else:
    from kiosk.cli import main

main()
