"""The only doors to the data: `Database.read()` and `Database.write()`, and the ways to get a Database."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from crm import files, journal
from crm.errors import Problem
from crm.i18n import translate
from crm.lists import search_index
from crm.storage import lock, migrations, opening
from crm.storage.backup import backup_beside
from crm.storage.engine import BUSY_SECONDS, Use, server_engine, sqlite_engine, writable
from crm.storage.place import folder_warning
from crm.storage.sentences import busy, told


class Database:
    """An open workspace. `changed` is told after every write which classes it touched, such as {"Meeting"}."""

    def __init__(
        self, engine: sa.Engine, *, who: str, path: Path | None = None, held: lock.Lock | None = None, reason: str = ""
    ) -> None:
        self.changed: list[Callable[[frozenset[str]], None]] = []
        self.path = path
        self.reason = reason
        self._engine = engine
        self._writing = engine.execution_options(writes=True)
        self._who = who
        self._lock = held
        self._turn = threading.Lock()
        self._sessions = sessionmaker(expire_on_commit=False)
        journal.attach(self._sessions)
        search_index.attach(self._sessions)

    @property
    def read_only(self) -> bool:
        """Whether writes are refused; `reason` says why."""
        return bool(self.reason)

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the data and changes nothing."""
        with told(self._place), self._sessions(bind=self._engine, autoflush=False) as session:
            yield session

    @contextlib.contextmanager
    def write(self, label: str) -> Iterator[Session]:
        """A session whose changes are on disk, all of them, when the block is left; on an exception none is kept.

        `label` says what is done, in the words of the person who will read "Undo: …".
        """
        if self.read_only:
            raise Problem(self.reason)
        with self._one_at_a_time(), told(self._place), self._writing_session(label) as session:
            yield session
            session.flush()
            kinds = journal.changed(session)
            session.commit()
        for listener in self.changed:
            listener(kinds)

    def close(self) -> None:
        """Close all connections and let others in."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @property
    def _place(self) -> str:
        return self.path.name if self.path else str(self._engine.url.database)

    @contextlib.contextmanager
    def _writing_session(self, label: str) -> Iterator[Session]:
        with self._sessions(bind=self._writing, info={"who": self._who, "label": label}) as session:
            session.connection()  # the write lock from the start, so that nothing read here can be outdated
            yield session

    @contextlib.contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        """Threads of one program queue here and not at the file."""
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise busy(self._place)
        try:
            yield
        finally:
            self._turn.release()


def create(path: Path, *, who: str, fill: Callable[[Database], None] | None = None) -> Database:
    """Make a workspace, let `fill` put something into it, and open it.

    The file appears whole or not at all; an existing one is refused.
    """
    with files.whole_file(path, replace=False) as draft, told(path.name):
        engine = sqlite_engine(draft.path, Use.MAKING)
        with engine.connect() as connection:
            migrations.upgrade(connection)
        made = Database(engine, who=who)
        if fill:
            fill(made)
        made.close()
    return open_workspace(draft.final, who=who)


def open_workspace(path: Path, *, who: str, write: bool = True, hold: bool = False) -> Database:
    """Open a workspace after a look that changes nothing; an older one is backed up and upgraded first.

    The window says `hold` and has the workspace to itself and its helpers until it closes it. In a folder that is
    synchronised or on a network (`folder_warning`) every use is a hold: one connection, no write-ahead log.
    """
    path = path.resolve()
    opening.look(path)
    if writable(path):
        files.sweep(path.parent)
    alone = folder_warning(path) is not None
    reason = _why_read_only(path, write=write)
    held = lock.acquire(path) if writable(path) and (alone or (hold and write)) else None
    reading, writing = (Use.READING_ALONE, Use.ALONE) if alone else (Use.READING, Use.SHARED)
    try:
        if opening.look_inside(path, reading) < migrations.head():
            _upgrade(path, reason=reason, locked=held is not None)
        use = reading if reason else writing
        engine = sqlite_engine(path, use)
        with told(path.name), engine.connect():
            return Database(engine, who=who, path=path, held=held, reason=reason)
    except BaseException:
        if held:
            held.release()
        raise


def open_url(url: str, *, who: str = "") -> Database:
    """Open a database of PostgreSQL that has the newest schema."""
    return Database(server_engine(url), who=who)


def _why_read_only(path: Path, *, write: bool) -> str:
    if not write:
        text = translate("crm", "“{name}” was opened only for reading.")
    elif not writable(path):
        text = translate("crm", "“{name}” or its folder is write-protected; you can read it, but not change it.")
    else:
        return ""
    return text.format(name=path.name)


def _upgrade(path: Path, *, reason: str, locked: bool) -> None:
    """One backup, one transaction: the upgrade is there whole, or the file is as it was."""
    if reason:
        text = translate("crm", "“{name}” was written by an older Qiao and has to be opened for writing once.")
        raise Problem(text.format(name=path.name))
    held = None if locked else lock.acquire(path)
    try:
        backup_beside(path, "before-upgrade")
        engine = sqlite_engine(path, Use.UPGRADING).execution_options(writes=True)
        with told(path.name), engine.connect() as connection:
            migrations.upgrade(connection)
    except migrations.UpgradeFailed as error:
        text = translate(
            "crm",
            "“{name}” could not be brought to the new version; it is as it was. Please go on with the older Qiao.",
        )
        raise Problem(text.format(name=path.name)) from error
    finally:
        if held:
            held.release()
