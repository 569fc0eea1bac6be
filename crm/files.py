"""Files written whole or not at all, and file names that every system takes.

A file is written beside its final place under a name that no sync client takes for it, synced, checked, and only then
renamed. Whatever goes wrong on the way, the old file stays as it was.
"""

import contextlib
import errno
import os
import re
import secrets
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crm.errors import Problem
from crm.i18n import translate

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CANNOT_SYNC = frozenset({errno.EINVAL, errno.EOPNOTSUPP, errno.EBADF, errno.EACCES})
_HELD_OPEN = frozenset({5, 32, 33})
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
_LEFTOVER = re.compile(r"\.~qiao-[0-9a-f]{16}\.tmp(-journal|-wal|-shm)?")
_DAY = 86_400.0
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(COM|LPT)[0-9¹²³])(\.|$)", re.IGNORECASE)
_MOST_CHARACTERS = 120
_MOST_BYTES = 200


@dataclass(slots=True)
class Draft:
    """A file in the making: write to `path`; `final` is where it lies after success."""

    path: Path
    final: Path


@contextlib.contextmanager
def whole_file(path: Path, check: Callable[[Path], None] | None = None, *, replace: bool = True) -> Iterator[Draft]:
    """Give a temporary file to write; on success it is synced, checked and takes the place of `path`.

    With `replace=False` an existing file is refused. Where the old file is held open by another program (Windows) the
    new one gets the next free name, such as "name (2).xlsx".
    """
    final = path.resolve() if path.is_symlink() else path.absolute()
    _refuse_existing(final, replace=replace)
    draft = Draft(_temporary(final), final)
    try:
        with _disk_may_be_full(final):
            yield draft
            _sync(draft.path)
        if check:
            check(draft.path)
        draft.final = _put(draft.path, final, replace=replace)
        _sync_folder(final.parent)
    finally:
        draft.path.unlink(missing_ok=True)


def safe_name(text: str, suffix: str = "") -> str:
    """A file name from any text: no system refuses it, it stays in its folder and looks like what it is."""
    name = " ".join("".join(map(_allowed, unicodedata.normalize("NFC", text))).split())
    name = name.lstrip(".~ ").rstrip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    while name and (len(name + suffix) > _MOST_CHARACTERS or len((name + suffix).encode()) > _MOST_BYTES):
        name = name[:-1]
    while name and unicodedata.combining(name[-1]):
        name = name[:-1]
    return (name.rstrip(". ") or "Qiao") + suffix


def free_name(path: Path) -> Path:
    """The path itself where nothing lies there, else the next free one, such as "name (2).xlsx"."""
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem} ({number})")
    return candidate


def sweep(folder: Path) -> None:
    """Remove what a killed program left behind more than a day ago."""
    for path in folder.iterdir():
        if _LEFTOVER.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _DAY:
                    path.unlink()


def _refuse_existing(final: Path, *, replace: bool) -> None:
    if final.is_dir():
        raise Problem(translate("crm", "“{name}” is a folder. Please give a file name.").format(name=final.name))
    if not replace and final.exists():
        raise _exists(final)
    if final.is_file() and _is_database(final):
        text = translate("crm", "“{name}” is a workspace and is not written over. Please choose another name.")
        raise Problem(text.format(name=final.name))


def _is_database(final: Path) -> bool:
    """Whether this is a workspace or another database, by its name or its first bytes."""
    if final.suffix.lower() == ".qiao":
        return True
    try:
        with final.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _exists(final: Path) -> Problem:
    text = translate("crm", "“{name}” exists already and was left as it is. Please choose another name.")
    return Problem(text.format(name=final.name))


def _temporary(final: Path) -> Path:
    path = final.with_name(f".~qiao-{secrets.token_hex(8)}.tmp")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except (FileNotFoundError, NotADirectoryError) as error:
        text = translate("crm", "There is no folder “{folder}”. Please choose another place.")
        raise Problem(text.format(folder=final.parent)) from error
    except OSError as error:
        if error.errno in _FULL:
            raise _full(final) from error
        text = translate("crm", "Nothing can be written into the folder “{folder}”. Please choose another place.")
        raise Problem(text.format(folder=final.parent)) from error
    return path


def _full(final: Path) -> Problem:
    text = translate("crm", "The disk is full; “{name}” stays as it was. Please make room and try again.")
    return Problem(text.format(name=final.name))


@contextlib.contextmanager
def _disk_may_be_full(final: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _FULL:
            raise
        raise _full(final) from error


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """A rename is on the disk only when its folder is; Windows and some network drives offer no such thing."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(handle)


def _put(draft: Path, final: Path, *, replace: bool) -> Path:
    """Rename to the final name, or beside it when another program does not let go of the old file."""
    if not replace:
        return _put_new(draft, final)
    for wait in _WAITS:
        try:
            return draft.replace(final)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_OPEN:
                raise
            time.sleep(wait)
    return draft.replace(free_name(final))


def _put_new(draft: Path, final: Path) -> Path:
    """Two programs may choose the same new name at the same moment: a hard link is refused to the second."""
    try:
        os.link(draft, final)
    except FileExistsError as error:
        raise _exists(final) from error
    except OSError:
        if final.exists():
            raise _exists(final) from None
        return draft.rename(final)
    return final


def _allowed(character: str) -> str:
    """Blank for what some system forbids, nothing for what cannot be seen."""
    if character in '<>:"/\\|?*' or character.isspace():
        return " "
    return "" if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Cn", "Co"} else character
