#!/usr/bin/env bash
# Writes the lock files: exact versions with the hashes of all files for Linux, macOS and Windows, Python 3.11 and newer.
# Usage: compile.sh [--upgrade]    Without it the versions that are locked stay, as long as pyproject.toml allows them.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=.cache/locks
locks=packaging/locks
if [ ! -x $tools/bin/uv ]; then
    ${PYTHON:-python3} -m venv $tools
    $tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $locks/uv.txt
fi

compile() {
    local target=$1
    shift
    # No configuration, no header, no index: a lock file names packages and hashes, never the machine it was made on.
    UV_NO_CONFIG=1 $tools/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header \
        --no-annotate --no-emit-index-url -o "$locks/$target" "$@" >/dev/null
}

compile run.txt pyproject.toml "$@"
compile dev.txt pyproject.toml --extra dev -c $locks/run.txt "$@"
compile bench.txt pyproject.toml --extra bench -c $locks/dev.txt "$@"
echo 'uv>=0.13' | compile uv.txt - "$@"
