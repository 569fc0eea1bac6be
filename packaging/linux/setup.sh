#!/usr/bin/env bash
# Sets up all that Qiao needs on Debian or Ubuntu: system packages, .venv, the locked dependencies, the command `qiao`.
# Usage: setup.sh [--tests] [--bench]    --tests adds the system packages of the tests, --bench the compared programs.
# A second run finds everything in place and ends at once.
set -euo pipefail
cd "$(dirname "$0")/../.."

lists=(packaging/linux/apt-runtime.txt)
locks=(packaging/locks/dev.txt)
for argument in "$@"; do
    case $argument in
        --tests) lists+=(packaging/linux/apt-test.txt) ;;
        --bench) locks+=(packaging/locks/bench.txt) ;;
        *)
            echo "setup.sh: unknown argument $argument" >&2
            exit 2
            ;;
    esac
done

# The newest-named Python is not always the best-kept one: the machine's own comes first, if it is new enough.
find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "Qiao needs Python 3.11 or newer; this machine has $(python3 --version 2>/dev/null || echo none)." >&2
    exit 1
}

has_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null
}

missing_packages() {
    local package shown_by
    while read -r package shown_by; do
        case $package in
            '' | '#'*) ;;
            python3-venv) has_venv || echo "$package" ;;
            *) command -v "$shown_by" >/dev/null || echo "$package" ;;
        esac
    done < <(cat "${lists[@]}")
}

# Root needs no sudo; elsewhere sudo must either ask nothing or have someone there to ask.
privilege() {
    if [ "$(id -u)" = 0 ]; then
        echo env
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && id -nG | grep -qwE 'sudo|admin|wheel'; }; }; then
        echo sudo
    fi
}

name_missing() {
    echo "Missing system packages: $*" >&2
    echo "On Debian or Ubuntu this line installs them: sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
    exit 1
}

install_packages() {
    local missing as log
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    as=$(privilege)
    if [ -z "$as" ] || ! command -v apt-get >/dev/null; then
        name_missing "${missing[@]}"
    fi
    echo "Installing system packages: ${missing[*]}"
    local apt=("$as" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    # A repository of the machine's own may be out of reach without harm: only the installation decides.
    log=$({ "${apt[@]}" update || true; } 2>&1 && "${apt[@]}" install -y --no-install-recommends "${missing[@]}" 2>&1) || {
        echo "$log" >&2
        name_missing "${missing[@]}"
    }
}

# What a lock file was installed for: another lock file, project file, Python or place makes it stale.
fingerprint() {
    { cat "$1" pyproject.toml; "$python" -VV; pwd; } | sha256sum | cut -d' ' -f1
}

stamp_of() {
    echo ".venv/$(basename "$1" .txt).installed"
}

# A tree that was moved, or whose Python is gone, keeps commands that point nowhere.
make_environment() {
    if [ "$(cat .venv/place 2>/dev/null)" != "$PWD" ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
        echo "Making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
        pwd >.venv/place
    fi
}

install_python_packages() {
    local lock pip=(.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input)
    for lock in "${locks[@]}"; do
        if grep -qsx "$(fingerprint "$lock")" "$(stamp_of "$lock")"; then
            continue
        fi
        make_environment
        echo "Installing the packages of $lock"
        "${pip[@]}" --require-hashes --only-binary :all: -r "$lock"
        if [ "$lock" = "${locks[0]}" ]; then
            # The build backend came with the lock file: nothing is fetched without a hash.
            "${pip[@]}" --no-deps --no-build-isolation -e .
            rm -f .venv/*.installed
        fi
        fingerprint "$lock" >"$(stamp_of "$lock")"
    done
}

python=$(find_python)
install_packages
install_python_packages
