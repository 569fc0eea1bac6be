"""The lock files pin all that pyproject.toml asks for, and name nothing but packages and hashes."""

import re
import tomllib
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tree import ROOT

LOCKS = ROOT / "packaging" / "locks"
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;]+)(?: ;[^\\]*)? \\$", re.MULTILINE)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def asked_for(extra: str) -> Iterator[Requirement]:
    more = PROJECT["optional-dependencies"]
    wanted = {"run": [], "dev": [*more["dev"], *more["server"]], "bench": more["bench"]}[extra]
    for text in (*PROJECT["dependencies"], *wanted):
        if not text.startswith("qiao["):
            yield Requirement(text)


def pinned(lock: str) -> dict[str, str]:
    return dict(PIN.findall((LOCKS / f"{lock}.txt").read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", ["run", "dev", "bench"])
def test_a_lock_file_pins_what_the_project_asks_for(lock: str) -> None:
    versions = pinned(lock)
    for wanted in asked_for(lock):
        assert wanted.specifier.contains(versions[canonicalize_name(wanted.name)]), wanted


def test_the_lock_files_agree_with_each_other() -> None:
    development = pinned("dev")
    assert pinned("run").items() <= development.items()
    shared = pinned("bench").keys() & development.keys()
    assert {name: pinned("bench")[name] for name in shared} == {name: development[name] for name in shared}


@pytest.mark.parametrize("lock", ["run", "dev", "bench", "uv"])
def test_a_lock_file_names_packages_and_hashes_only(lock: str) -> None:
    lines = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8").splitlines()
    hashes = [line for line in lines if re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line)]
    assert len(hashes) + len(pinned(lock)) == len(lines)
    assert hashes
