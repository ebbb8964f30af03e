# shellcheck shell=sh
# Sourced by run.sh: system libraries, a Python, and the environment in .venv. POSIX sh.

# Bold, yellow and red where a person reads along.
if [ -t 2 ]; then bold='\033[1m' yellow='\033[33m' red='\033[31m' plain='\033[0m'; else bold='' yellow='' red='' plain=''; fi
say() { printf "$bold==>$plain %s\n" "$*" >&2; }
warn() { printf "$yellow !$plain  %s\n" "$*" >&2; }
die() {
    printf "$red ✘$plain  %s\n" "$1" >&2
    shift
    for line in "$@"; do printf '    %s\n' "$line" >&2; done
    exit 2
}

have() { command -v "$1" >/dev/null 2>&1; }

# --- system libraries -------------------------------------------------------------------------------

# Print which of the packages on standard input are not installed, one a line.
missing_packages() {
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d')
    both=$(for name in $wanted; do printf '%s %st64 ' "$name" "$name"; done)
    # shellcheck disable=SC2086  # a list of words
    there=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $both 2>/dev/null | sed -n 's/^installed //p')
    for name in $wanted; do
        printf '%s\n' "$there" | grep -qx -e "$name" -e "${name}t64" || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Install the packages named; needs apt and the right to use it.
apt_install() {
    if ! have apt-get; then return 1; fi
    if [ "$(id -u)" != 0 ] && ! have sudo; then return 1; fi
    say "Installing from Debian's packages: $*"
    if [ "$(id -u)" != 0 ]; then say "This asks for your password where sudo wants it."; fi
    if [ -z "${lists_updated:-}" ]; then
        as_root apt-get update -q >&2 || return 1
        lists_updated=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

# Install what is missing of the packages listed in the files named.
system_libraries() {
    if ! have dpkg-query; then
        warn "This is not a Debian or Ubuntu system: system libraries are not looked after here."
        warn "If the window does not open, see the lists in packaging/debian-libraries*.txt."
        return 0
    fi
    missing=$(cat "$@" | missing_packages | tr '\n' ' ')
    if [ -z "$missing" ]; then return 0; fi
    # shellcheck disable=SC2086  # a list of words
    if ! apt_install $missing; then
        die "These system packages are missing and could not be installed: $missing" \
            "As an administrator run:  apt-get update && apt-get install --no-install-recommends $missing" \
            "Then give this command again."
    fi
}

# --- Python -----------------------------------------------------------------------------------------

python_fits() {
    "$1" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, int(sys.argv[1])))' "$2" \
        2>/dev/null
}

# Print the first Python that fits; those that the tests ran on come before newer ones.
find_python() {
    for newest in 13 99; do
        for candidate in ${KIOSK_PYTHON:-} python3 python3.13 python3.12 python3.11; do
            if have "$candidate" && python_fits "$candidate" "$newest"; then
                command -v "$candidate"
                return 0
            fi
        done
    done
    return 1
}

# Print the Debian package of a Python that fits, as far as the package lists know one.
python_package() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        version=$(apt-cache policy "$candidate" 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9]*\.[0-9]*\).*/\1/p')
        case $version in
        3.1[1-9]* | 3.[2-9][0-9]*) echo "$candidate"; return 0 ;;
        esac
    done
    return 1
}

need_python() {
    if ! python=$(find_python); then
        say "No Python 3.11 or newer here."
        if have apt-get && [ -z "${lists_updated:-}" ]; then
            if as_root apt-get update -q >&2; then lists_updated=1; fi
        fi
        package=$(python_package) || package=python3.11
        apt_install "$package" "$package-venv" || true
        python=$(find_python) || die "There is no Python 3.11 or newer on this machine." \
            "Install one (Debian 12, Ubuntu 24.04 or newer: apt-get install python3 python3-venv)," \
            "or name it:  KIOSK_PYTHON=/path/to/python3.12 sh packaging/run.sh …"
    fi
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "python$version-venv" || die "Python at $python cannot make environments." \
            "Install its venv module (Debian, Ubuntu: apt-get install python$version-venv)."
    fi
}

# --- the environment --------------------------------------------------------------------------------

# Print what the environment depends on; it is made anew where this changes.
stamp_of() {
    {
        cat "packaging/requirements$1.txt" pyproject.toml
        pwd
        "$python" -c 'import sys; print(sys.version, sys.base_prefix)'
    } | sha256sum | cut -d' ' -f1
}

# Make .venv with the requirements of `demo` or `test`; at once where they are there already.
environment() {
    need_python
    run_stamp=$(stamp_of "")
    test_stamp=$(stamp_of "-test")
    # The test set holds all of the run set, at the same versions.
    if [ "$(cat .venv/stamp-test 2>/dev/null)" = "$test_stamp" ]; then return 0; fi
    if [ "$1" = demo ] && [ "$(cat .venv/stamp-run 2>/dev/null)" = "$run_stamp" ]; then return 0; fi

    if ! [ -x .venv/bin/python ] || ! .venv/bin/python -c '' 2>/dev/null; then
        say "Making .venv with $("$python" -V) ($python)"
        rm -rf .venv
        "$python" -m venv .venv || die "The environment .venv could not be made." "The lines above say why."
    elif ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        .venv/bin/python -m ensurepip -q || die ".venv has no pip." "Remove the folder .venv and give this command again."
    fi
    rm -f .venv/stamp-run .venv/stamp-test
    if [ "$1" = test ]; then list=-test; else list=; fi
    say "Installing $(grep -c '^[a-z0-9].*==' "packaging/requirements$list.txt") packages, each checked by its hash"
    .venv/bin/python -m pip install --require-hashes --no-deps --only-binary :all: \
        --requirement "packaging/requirements$list.txt" >&2 ||
        die "The packages could not be installed." "The lines above say why; most often the network or a proxy." \
            "Give this command again: it goes on where it stopped."
    .venv/bin/python -m pip install -q --no-deps --no-build-isolation --editable . >&2 ||
        die "The project itself could not be installed into .venv." "The lines above say why."
    if [ "$1" = test ]; then echo "$test_stamp" >.venv/stamp-test; else echo "$run_stamp" >.venv/stamp-run; fi
}

# --- a screen ---------------------------------------------------------------------------------------

has_screen() { [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; }

# Start a virtual screen of our own and set DISPLAY; `stop_screen` ends it.
start_screen() {
    screen_notes=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$screen_notes/number" 2>"$screen_notes/errors" &
    screen_pid=$!
    tries=0
    until [ -s "$screen_notes/number" ]; do
        tries=$((tries + 1))
        if [ "$tries" -gt 150 ] || ! kill -0 "$screen_pid" 2>/dev/null; then
            cat "$screen_notes/errors" >&2
            die "The virtual screen (Xvfb) did not start."
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$screen_notes/number")
    export DISPLAY
}

stop_screen() {
    if [ -n "${screen_pid:-}" ]; then
        kill "$screen_pid" 2>/dev/null || true
        wait "$screen_pid" 2>/dev/null || true
        rm -rf "$screen_notes"
        screen_pid=
    fi
}
