"""Who has the workspace open: a lock file beside it that the system itself frees when a program dies."""

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm.base import now
from crm.errors import Busy, Problem
from crm.i18n import translate

_MOST = 1000
_LOCKED_BYTE = 1 << 30


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that holds a lock; what the lock file does not say is empty."""

    pid: int = 0
    host: str = ""
    user: str = ""
    since: str = ""

    @property
    def same_host(self) -> bool:
        return self.host == socket.gethostname()


class Held(Busy):
    """Another program has the workspace open."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self.path = path
        self.holder = holder
        if holder.same_host or not holder.host:
            text = translate("crm", "“{name}” is already open on this computer. Please close it there or go on there.")
        else:
            text = translate(
                "crm",
                "“{name}” has been open on {host} ({user}) since {since}. Please close it there; if Qiao no longer "
                "runs there, delete the file “{lock}”.",
            )
        since = holder.since[:16].replace("T", " ")
        super().__init__(
            text.format(name=path.name, host=holder.host, user=holder.user, since=since, lock=_beside(path).name)
        )

    @property
    def same_host(self) -> bool:
        return self.holder.same_host


class Lock:
    """A held lock; it ends with `release()` or with the program."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    def release(self) -> None:
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.ftruncate(handle, 0)
        os.close(handle)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):  # someone else is just opening it
                self._path.unlink(missing_ok=True)


def acquire(path: Path) -> Lock:
    """Lock the workspace for this program, or raise Held. What a dead program of this computer left is taken over."""
    file = _beside(path)
    while True:
        handle = _open(file)
        try:
            _refuse_if_held(path, handle)
            if _is_still(file, handle):
                _write(handle)
                return Lock(file, handle)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)  # its holder removed the file between our opening and our locking it


def _open(file: Path) -> int:
    try:
        return os.open(file, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError as error:
        text = translate(
            "crm", "The lock file “{lock}” cannot be made; the workspace was not opened. Please check {folder}."
        )
        raise Problem(text.format(lock=file.name, folder=file.parent)) from error


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _refuse_if_held(path: Path, handle: int) -> None:
    """Between computers the system's lock may not reach, so there the word of the file counts."""
    free = _lock(handle)
    holder = _read(handle)
    if not free or (holder.host and not holder.same_host):
        raise Held(path, holder)


def _is_still(file: Path, handle: int) -> bool:
    try:
        return os.path.samestat(file.stat(follow_symlinks=False), os.fstat(handle))
    except FileNotFoundError:
        return False


def _read(handle: int) -> Holder:
    """What the lock file says; anyone may have written it, so nothing in it is trusted to have a shape."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        said: Any = json.loads(os.read(handle, _MOST) or b"{}")
    except (ValueError, RecursionError):
        return Holder()
    if not isinstance(said, dict) or not isinstance(said.get("pid", 0), int):
        return Holder()
    texts = {key: said[key][:80] for key in ("host", "user", "since") if isinstance(said.get(key), str)}
    return Holder(pid=said.get("pid", 0), **texts)


def _write(handle: int) -> None:
    since = now().astimezone().isoformat(timespec="seconds")
    said = {"pid": os.getpid(), "host": socket.gethostname(), "user": _user(), "since": since}
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(said).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        """Far behind the text, because Windows lets nobody read a locked byte."""
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
