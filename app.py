"""Wire the service together: `create_app()` is the WSGI application; any WSGI server runs it as app:create_app()."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from flask import Flask, Response

from ivr.core.model import Hotline
from ivr.loader.files import read_files
from ivr.logs import log, set_up_logs
from ivr.phone.twiml import TwimlRenderer
from ivr.phone.webhooks import MOST_BODY_BYTES, webhooks
from ivr.service import Service, engine_of
from ivr.settings import BY_NAME, Settings, SettingsError, read_settings
from ivr.store.calls import SqlStore
from ivr.store.database import DatabaseError, check_address, open_database
from ivr.store.vault import Vault, VaultError

PLACEHOLDER = re.compile(r"@desk\.example\b(?![.-])", re.IGNORECASE)


def create_app(settings: Settings | None = None, *, clock: Callable[[], datetime] | None = None) -> Flask:
    """Return the WSGI application, ready to answer: settings, flow, prompts and database have been checked.

    Args:
        settings: default: from the environment.
        clock: gives the present moment, aware; tests and the simulator travel in time through it.

    Raises:
        SettingsError, FlowError: with everything that has to change before calls can be answered.
    """
    if settings is None:
        settings = read_settings()
        set_up_logs()
    files = check_settings(settings)
    prefix = urlsplit(settings.public_url).path.rstrip("/")
    renderer = TwimlRenderer(prefix)
    store = open_store(settings)
    service = Service(store, renderer, files, clock or (lambda: datetime.now(UTC)))
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BODY_BYTES
    app.register_blueprint(webhooks(service, renderer, settings.tokens, settings.public_url))
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", content_type="text/plain"), endpoint="healthz")
    app.add_url_rule("/readyz", view_func=lambda: _ready(service), endpoint="readyz")
    app.extensions["hotline"] = service.engine.hotline
    app.extensions["store"] = store
    return app


def check_settings(settings: Settings) -> dict[str, str]:
    """Check what settings name: the hotline's files, its desks, the database's address; return the files.

    Raises:
        SettingsError, FlowError, FileNotFoundError: with everything that has to change.
    """
    files = read_files(settings.hotline, addresses=settings.desks)
    _refuse_placeholders(engine_of(files).hotline, settings)
    try:
        check_address(settings.database_url)
    except DatabaseError as error:
        raise SettingsError([str(error)]) from error
    return files


def open_store(settings: Settings, *, migrate: bool = True) -> SqlStore:
    """Return the store of a service, its tables up to date; without `migrate` as they are, and nothing is written.

    Raises:
        SettingsError: the database cannot be used, or was written under another data key.
    """
    try:
        store = SqlStore(open_database(settings.database_url, migrate=migrate), Vault(settings.data_key))
    except DatabaseError as error:
        raise SettingsError([str(error)]) from error
    try:
        store.check_key()
    except VaultError as error:
        store.close()
        known = "the calls in this database were kept under another key; use that one, or another IVR_VAR or IVR_DATABASE_URL"
        raise SettingsError([f"IVR_DATA_KEY: {known}"]) from error
    return store


def _ready(service: Service) -> Response:
    try:
        service.check()
    except Exception:  # noqa: BLE001 - whatever it is, the answer is: not ready
        log.exception("not ready")
        return Response("the database does not answer\n", status=503, content_type="text/plain")
    return Response("ready\n", content_type="text/plain")


def _refuse_placeholders(hotline: Hotline, settings: Settings) -> None:
    placeholders = [desk.id for desk in hotline.desks.values() if any(PLACEHOLDER.search(address) for address in desk.addresses)]
    if placeholders and not settings.development:
        example = BY_NAME["IVR_DESKS"].example
        nobody = f"nobody would answer at {', '.join(placeholders)}: their addresses are placeholders"
        raise SettingsError([f"IVR_DESKS: {nobody}; for example IVR_DESKS={example}"])
