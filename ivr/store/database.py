"""Open the database and bring its tables up to date."""

from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event, literal, select, table, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

MIGRATIONS = Path(__file__).parent / "migrations"
# How long a writer waits for another one; far under the carrier's 15 seconds.
BUSY_SECONDS = 5
POSTGRESQL = {"connect_timeout": BUSY_SECONDS, "options": f"-c statement_timeout={BUSY_SECONDS}s -c lock_timeout={BUSY_SECONDS}s"}
# Any number: processes that start at once take turns at it.
MIGRATION_LOCK = 120_950_178
READING = "hotline_reading"


class DatabaseError(RuntimeError):
    """The database cannot be used; the words name the setting, and show no password."""


def open_database(url: str, *, migrate: bool = True, needs: str = "requests") -> Engine:
    """Connect to `url` and migrate it to the newest tables.

    Without `migrate` no table is touched, and a database that is not there is not made; the table `needs` has to be in it.

    On SQLite every write is on the disk when it is answered: write-ahead log with synchronous=FULL, one writer at a time.

    Raises:
        DatabaseError: the address is none, or the database cannot be reached or migrated.
    """
    engine = _connecting(url)
    shown = engine.url.render_as_string(hide_password=True)
    file = engine.url.database if engine.url.get_backend_name() == "sqlite" else None
    if not migrate and file and not Path(file).is_file():
        raise DatabaseError(f"there is no database at {shown}: nobody has called yet, or IVR_VAR or IVR_DATABASE_URL name another place")
    try:
        if migrate:
            _migrate(engine)
        else:
            with reading(engine).connect() as connection:
                connection.execute(select(literal(1)).select_from(table(needs)).limit(1))
    except CommandError as error:
        raise DatabaseError(f"IVR_DATABASE_URL = {shown}: the database was written by another version of this service: {error}") from error
    except SQLAlchemyError as error:
        reason = str(error.__cause__ or error).strip().splitlines()[0]
        raise DatabaseError(f"IVR_DATABASE_URL = {shown}: the database cannot be used: {reason}") from error
    return engine


def check_address(url: str) -> None:
    """Check that `url` names a kind of database that can be opened here; nothing is opened.

    Raises:
        DatabaseError: it does not, or its driver is not installed.
    """
    _connecting(url).dispose()


def _connecting(url: str) -> Engine:
    """Return an engine that has not connected yet; raise DatabaseError if `url` is no address, or its driver is not installed."""
    try:
        if make_url(url).get_backend_name() != "sqlite":
            return create_engine(
                url, pool_pre_ping=True, pool_size=32, pool_timeout=BUSY_SECONDS, connect_args=POSTGRESQL, hide_parameters=True
            )
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    except ImportError as error:
        raise DatabaseError(f"IVR_DATABASE_URL needs a driver: {error}; for PostgreSQL: .venv/bin/pip install 'psycopg[binary]'") from None
    except (ArgumentError, NoSuchModuleError) as error:
        example = "IVR_DATABASE_URL='postgresql+psycopg://ivr@localhost/ivr'"
        raise DatabaseError(f"IVR_DATABASE_URL is no address of a database: {error}; for example {example}") from None
    event.listen(engine, "connect", _on_sqlite_connect)
    event.listen(engine, "begin", _on_sqlite_begin)
    return engine


def reading(engine: Engine) -> Engine:
    """Return `engine` for reads, which take no write lock."""
    return engine.execution_options(**{READING: True})


def _on_sqlite_connect(connection: SqliteConnection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say so
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _on_sqlite_begin(connection: Connection) -> None:
    if not connection.get_execution_options().get(READING):
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
