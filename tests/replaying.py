"""Play again what a house has kept."""

from urllib.parse import urlsplit

from sqlalchemy import text

from ivr.loader.building import build
from ivr.phone.twiml import TwimlRenderer
from ivr.replay.engines import Engines
from ivr.replay.judging import Judged, judge
from ivr.replay.shadow import Shadow, shadow
from ivr.simulator.house import House
from ivr.speech.sounds import Sounds
from ivr.store.calls import SqlStore
from ivr.version import engine_version


def store_of(house: House) -> SqlStore:
    store: SqlStore = house.app.extensions["store"]
    return store


def change(house: House, statement: str, **values: object) -> None:
    """Change what is kept, as nobody should."""
    with store_of(house)._engine.begin() as connection:
        assert connection.execute(text(statement), values).rowcount > 0


def calls_in(house: House) -> list[str]:
    return store_of(house).logbook().ids()


def replayed(house: House, call: str, version: str = "") -> Judged:
    """Compute a call again."""
    store = store_of(house)
    renderer = TwimlRenderer(urlsplit(house.settings.public_url).path, Sounds((), ()))
    return judge(call, store.logbook(), Engines(store.revision_files), renderer, version or engine_version())


def followed(house: House, call: str, files: dict[str, str] | None = None) -> Shadow:
    """Follow a call on the hotline that `files` describe, or on the one it reached."""
    store = store_of(house)
    logged = store.logbook().call(call)
    engine = Engines(store.revision_files).of(logged.revision)
    return shadow(logged, engine, build(files).engine if files else engine)
