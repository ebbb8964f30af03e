#!/bin/sh
# Make the hashed requirements anew from pyproject.toml; needs uv, and a network.
# Without arguments versions stay as they are where they still fit; --upgrade takes the newest.
set -eu
cd "$(dirname "$0")/.."

# One version of each package for all supported Pythons, no address of any index in the files.
compile() {
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "sh packaging/lock.sh" "$@"
}

# The test set first: it holds the narrower limits, and the run set must be a part of it.
compile pyproject.toml --group dev "$@" --output-file packaging/requirements-test.txt
# The build backend stands among the requirements, so that the project itself installs without
# reaching for anything that has no hash here.
echo hatchling | compile pyproject.toml - --constraint packaging/requirements-test.txt "$@" \
    --output-file packaging/requirements.txt
# What makes packages of the program, beside the run set.
compile pyproject.toml --group package --constraint packaging/requirements-test.txt "$@" \
    --output-file packaging/requirements-package.txt

if grep -nE '://|--(extra-)?index-url|--find-links' packaging/requirements*.txt; then
    echo "lock.sh: an address stands in the requirements; take it out of the machine's settings." >&2
    exit 1
fi
grep -c '^[a-z0-9].*==' packaging/requirements*.txt
