#!/bin/sh
# One command from a fresh checkout to a working desk, and one to all tests.
#
#   sh packaging/run.sh demo [--headless] [--fresh] [options of `kiosk demo`]
#   sh packaging/run.sh test [--slow] [options of pytest]
#   sh packaging/run.sh setup          only make .venv, with what the tests need
#
# --headless plays on a virtual screen though there is a real one; --fresh forgets the rehearsal made before.
# Installs the missing system libraries (Debian, Ubuntu; root or sudo), makes .venv from hashed
# requirements and works in it. The second time this takes a moment only.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

usage() {
    sed -n 's/^#   //p' packaging/run.sh >&2
    exit 2
}

# --- demo -------------------------------------------------------------------------------------------

demo() {
    headless=
    if ! has_screen; then headless=yes; fi
    fresh=
    while :; do
        case ${1:-} in
        --headless) headless=yes; shift ;;
        --fresh) fresh=yes; shift ;;
        *) break ;;
        esac
    done
    if [ -n "$headless" ]; then
        system_libraries packaging/debian-libraries.txt packaging/debian-libraries-headless.txt
    else
        system_libraries packaging/debian-libraries.txt
    fi
    environment demo
    out=${KIOSK_OUT:-out/demo}
    mkdir -p "$out" || die "The folder $out cannot be made." "Name another:  KIOSK_OUT=DIR sh packaging/run.sh demo"
    out=$(cd "$out" && pwd)
    # Only what a rehearsal made is ever removed.
    if [ -n "$fresh" ] && [ -f "$out/data/rehearsal.json" ]; then rm -rf "$out/data" "$out/badges"; fi
    say "Making the rehearsal event and filming its queue (data in $out/data)"
    .venv/bin/kiosk demo --data "$out/data" --make-only "$@" ||
        die "The rehearsal could not be made." "Where an old one is in the way:  sh packaging/run.sh demo --fresh"
    if [ -z "$headless" ]; then
        say "Opening the desk; its camera is the footage of the queue, which waits for you"
        open_desk --footage-waits
    else
        play_unattended
    fi
}

# The desk over the rehearsal's data folder, with the footage as its camera and a folder as its printer.
open_desk() {
    .venv/bin/kiosk desk --data "$out/data" --camera "file:$out/data/footage.mp4" --print-to "folder:$out/badges" "$@"
}

# The same desk on a virtual screen; it checks the queue in by itself.
play_unattended() {
    desk_pid=
    trap 'if [ -n "$desk_pid" ]; then kill "$desk_pid" 2>/dev/null; fi; stop_screen' EXIT
    trap 'exit 130' INT TERM
    start_screen
    rm -f "$out"/screenshots/[0-9]*.png
    say "No screen here: the desk runs on a virtual one and works by itself"
    # There is no graphics driver behind the virtual screen.
    export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
    open_desk --autopilot --screenshots "$out/screenshots" &
    desk_pid=$!
    watch_badges
    desk_status=0
    wait "$desk_pid" || desk_status=$?
    desk_pid=
    stop_screen
    if [ "$desk_status" != 0 ]; then die "The desk ended with status $desk_status."; fi
    .venv/bin/kiosk log show --data "$out/data" --last 1000000 --json >"$out/log.jsonl"
    .venv/bin/kiosk log verify --data "$out/data"
    tell_what_is_there
}

# Say each badge that has come out, until the desk ends.
watch_badges() {
    before=$(find "$out/badges" -name '*.pdf' 2>/dev/null | wc -l)
    seen=$before
    while kill -0 "$desk_pid" 2>/dev/null; do
        there=$(find "$out/badges" -name '*.pdf' 2>/dev/null | wc -l)
        if [ "$there" != "$seen" ]; then
            seen=$there
            say "  badge $((seen - before)) printed"
        fi
        sleep 1
    done
}

tell_what_is_there() {
    say "Done. Look in $out:"
    told screenshots "pictures of the desk in each state"
    told badges "badges as PDF"
    told data/letters "invitations as PDF"
    printf '    %-16s %4s entries of the signed log\n' log.jsonl "$(wc -l <"$out/log.jsonl" | tr -d ' ')"
}

told() {
    if [ -d "$out/$1" ]; then
        printf '    %-16s %4s %s\n' "$1/" "$(find "$out/$1" -type f | wc -l | tr -d ' ')" "$2"
    fi
}

# --- test -------------------------------------------------------------------------------------------

# Run one check, show its name and how it went; its output only where it failed.
check() {
    name=$1
    shift
    began=$(date +%s)
    if output=$("$@" 2>&1); then
        printf ' ✔  %-28s %3s s\n' "$name" "$(($(date +%s) - began))"
    else
        printf ' ✘  %-28s\n%s\n' "$name" "$output"
        failed="$failed $name;"
    fi
}

run_tests() {
    which_tests="not slow"
    if [ "${1:-}" = --slow ]; then which_tests="slow or not slow"; shift; fi
    system_libraries packaging/debian-libraries.txt packaging/debian-libraries-test.txt
    environment test
    PATH=$PWD/.venv/bin:$PATH
    export PATH
    failed=
    say "Checks"
    check "format (ruff format)" ruff format --check --quiet .
    check "lint (ruff check)" ruff check --quiet .
    check "types (mypy)" mypy
    check "floors (lint-imports)" lint-imports
    if ! have ippeveprinter && [ ! -x /usr/sbin/ippeveprinter ]; then
        warn "ippeveprinter is not here: the tests with a real printer's faults ARE SKIPPED (Debian: cups-ipp-utils)."
    fi
    say "Tests"
    status=0
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    python -m pytest -m "$which_tests" --numprocesses "$(workers)" --dist worksteal "$@" || status=$?
    if [ -f "${KIOSK_PICTURES:-build}/gallery.pdf" ]; then
        say "All badge designs with people of every script: ${KIOSK_PICTURES:-build}/gallery.pdf"
    fi
    if [ -n "$failed" ]; then
        printf ' ✘  Failed before the tests:%s\n' "${failed%;}" >&2
        status=1
    fi
    exit "$status"
}

# As many workers as cores, four at most: the tests of the window want memory.
workers() {
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
    if [ "$cores" -gt 4 ]; then echo 4; else echo "$cores"; fi
}

case ${1:-} in
demo) shift; demo "$@" ;;
test) shift; run_tests "$@" ;;
setup) system_libraries packaging/debian-libraries.txt packaging/debian-libraries-test.txt; environment test ;;
*) usage ;;
esac
