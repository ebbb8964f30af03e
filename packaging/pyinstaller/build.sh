#!/bin/sh
# Make dist/kiosk, a folder that runs without any Python on the machine.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh
environment demo
say "Installing PyInstaller into a copy of the environment"
"$python" -m venv build/package-env
build/package-env/bin/python -m pip install -q --require-hashes --no-deps --only-binary :all: \
    --requirement packaging/requirements.txt --requirement packaging/requirements-package.txt
build/package-env/bin/python -m pip install -q --no-deps --no-build-isolation --editable .
say "Packing"
build/package-env/bin/python -m PyInstaller --noconfirm --log-level WARN \
    --distpath dist --workpath build/pyinstaller packaging/pyinstaller/kiosk.spec
dist/kiosk/kiosk --help >/dev/null
say "Made dist/kiosk ($(du -sm dist/kiosk | cut -f1) MB)"
