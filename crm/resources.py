"""Where the shipped files lie: beside the source, inside the wheel or inside a frozen program."""

import functools
import sys
from pathlib import Path


@functools.cache
def root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    packed = Path(__file__).parent / "_data" / "resources"
    return packed if packed.is_dir() else Path(__file__).parent.parent / "resources"


def path(name: str) -> Path:
    """The shipped file `name`, such as "fonts/QiaoSansSC-Regular.ttf"."""
    return root() / name
