"""The settings of this computer: one TOML file in the user's configuration folder, never a reason not to start."""

import contextlib
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

import platformdirs

FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class Machine:
    """What is set for this computer; empty where nothing is."""

    language: str = ""


def file() -> Path:
    return Path(platformdirs.user_config_dir("Qiao", appauthor=False)) / FILE


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir("Qiao", appauthor=False))


def read(path: Path | None = None) -> Machine:
    """The settings; a file that cannot be read is set aside and the defaults hold."""
    path = path or file()
    try:
        kept = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Machine()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".unreadable"))
        return Machine()
    known = {field.name for field in fields(Machine)}
    return Machine(**{key: value for key, value in kept.items() if key in known and isinstance(value, str)})
