"""Wire the service together: `create_app()` is the WSGI application; any WSGI server runs it as app:create_app()."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from flask import Flask, Response

from ivr.core.model import Hotline
from ivr.loader.building import Revision, build
from ivr.loader.files import read_files, recordings_of
from ivr.loader.reading import FlowError
from ivr.logs import log, set_up_logs
from ivr.phone.audio import audio
from ivr.phone.twiml import TwimlRenderer
from ivr.phone.webhooks import MOST_BODY_BYTES, webhooks
from ivr.proof.gate import Answered, Gate
from ivr.publishing.serving import Deployment, Served, Serving
from ivr.publishing.watch import Watch
from ivr.service import Service
from ivr.settings import BY_NAME, Settings, SettingsError, read_settings
from ivr.speech.sounds import FolderOfSounds, Lacking, Sounds
from ivr.store.calls import SqlStore
from ivr.store.database import DatabaseError, check_address, open_database
from ivr.store.revisions import SqlRevisions
from ivr.store.vault import Vault, VaultError

PLACEHOLDER = re.compile(r"@desk\.example\b(?![.-])", re.IGNORECASE)


def create_app(
    settings: Settings | None = None, *, clock: Callable[[], datetime] | None = None, prove: Callable[[Revision], None] | None = None
) -> Flask:
    """Return the WSGI application, ready to answer: settings, flow, prompts and database have been checked.

    Args:
        settings: default: from the environment; then the promises of the flow are proved, too.
        clock: gives the present moment, aware; tests and the simulator travel in time through it.
        prove: raises ValueError if the promises of a flow do not hold; without it they are not asked for: a tester may call any flow.

    Raises:
        SettingsError, FlowError, PromisesBroken: with everything that has to change before calls can be answered.
    """
    if settings is None:
        set_up_logs()
        settings = read_settings()
        app = create_app(settings, clock=clock, prove=prover_of(settings, log.info, clock or now_here))
        app.extensions["serving"].log()
        return app
    prefix = urlsplit(settings.public_url).path.rstrip("/")
    clock, made, recorded = clock or now_here, FolderOfSounds(settings.sounds), FolderOfSounds(recordings_of(settings.hotline))
    renderer = TwimlRenderer(prefix, Sounds(made, recorded, Lacking().tell))
    _check_database(settings)
    store = open_store(settings)
    try:
        serving = Serving(store.revisions, _deployment(settings, prove, clock))
        service = Service(store, renderer, serving.now.revision, clock)
    except BaseException:
        store.close()
        raise
    store.closing.callback(Watch(lambda: serving.follow(service.begin_with)).stop)
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BODY_BYTES
    app.register_blueprint(webhooks(service, renderer, settings.tokens, settings.public_url))
    app.register_blueprint(audio(made.path, recorded.path))
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", content_type="text/plain"), endpoint="healthz")
    app.add_url_rule("/readyz", view_func=_Readiness(service, serving, settings, clock).answer, endpoint="readyz")
    app.extensions |= {"service": service, "serving": serving, "store": store}
    return app


def check_settings(settings: Settings) -> None:
    """Check what settings name: the hotline's files, its desks, the database's address.

    Raises:
        SettingsError, FlowError, FileNotFoundError: with everything that has to change.
    """
    files = read_files(settings.hotline, addresses=settings.desks)
    refuse_placeholders(build(files).engine.hotline, settings)
    _check_database(settings)


def _check_database(settings: Settings) -> None:
    try:
        check_address(settings.database_url)
    except DatabaseError as error:
        raise SettingsError([str(error)]) from error


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


def open_revisions(settings: Settings, *, migrate: bool = True) -> SqlRevisions:
    """Return the kept revisions and the history of publications: what needs no data key.

    Raises:
        SettingsError: the database cannot be used.
    """
    try:
        return SqlRevisions(open_database(settings.database_url, migrate=migrate, needs="publications"))
    except DatabaseError as error:
        raise SettingsError([str(error)]) from error


def now_here() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def _deployment(settings: Settings, prove: Callable[[Revision], None] | None, clock: Callable[[], datetime]) -> Deployment:
    return Deployment(
        read=lambda: read_files(settings.hotline),
        addresses=settings.desks,
        refuse=lambda hotline: refuse_placeholders(hotline, settings),
        prove=prove or (lambda _: None),
        answered=lambda revision: tuple(map(str, answered_for(revision, settings, clock()))),
    )


def prover_of(settings: Settings, told: Callable[[str], None], clock: Callable[[], datetime] = now_here) -> Callable[[Revision], None]:
    """Return what proves the promises of a flow, or knows of a proof of these very files.

    Args:
        told: called with a few words where it takes a while.
        clock: tells on which day waivers and facts are looked at.
    """
    gate = Gate(settings.var, told)

    def prove(revision: Revision) -> None:
        hotline = revision.engine.hotline
        gate.let_through(revision.files, hotline, clock().astimezone(hotline.zone))

    return prove


def answered_for(revision: Revision, settings: Settings, now: datetime) -> tuple[Answered, ...]:
    """Return which promises of a revision are broken, and who answers for them on the day of `now` (aware)."""
    hotline = revision.engine.hotline
    return tuple(Gate(settings.var).answered_for(revision.files, hotline, now.astimezone(hotline.zone)))


class _Readiness:
    """Says whether calls can be answered, and with what: to anybody, so without names of people."""

    def __init__(self, service: Service, serving: Serving, settings: Settings, clock: Callable[[], datetime]) -> None:
        self._service, self._serving, self._settings, self._clock = service, serving, settings, clock
        self._broken: tuple[Served, date, str] | None = None

    def answer(self) -> Response:
        """Answer /readyz."""
        try:
            self._service.check()
        except Exception:  # noqa: BLE001 - whatever it is, the answer is: not ready
            log.exception("not ready")
            return Response("the database does not answer\n", status=503, content_type="text/plain")
        served = self._serving.now
        return Response(f"ready: {served.why()}{self._told_of(served)}\n", content_type="text/plain")

    def _told_of(self, served: Served) -> str:
        """Say which promises are broken; looked up once a day for what is served, since whoever watches a service asks often."""
        now = self._clock().astimezone(served.revision.engine.hotline.zone)
        if self._broken is None or self._broken[0] is not served or self._broken[1] != now.date():
            try:
                found = answered_for(served.promised or served.revision, self._settings, now)
                words = "".join(f"; {one.without_names()}" for one in found)
            except FlowError:
                words = "; its promises cannot be read"
            self._broken = served, now.date(), words
        return self._broken[2]


def refuse_placeholders(hotline: Hotline, settings: Settings) -> None:
    """Refuse desks that nobody would answer at, but for development.

    Raises:
        SettingsError: with the desks, and how to set their addresses.
    """
    placeholders = [desk.id for desk in hotline.desks.values() if any(PLACEHOLDER.search(address) for address in desk.addresses)]
    if placeholders and not settings.development:
        example = BY_NAME["IVR_DESKS"].example
        nobody = f"nobody would answer at {', '.join(placeholders)}: their addresses are placeholders"
        raise SettingsError([f"IVR_DESKS: {nobody}; for example IVR_DESKS={example}; on a development service, add --dev"])
