"""Hold the shipped hotline against its scenarios and promises with the code as it is here: says who notices that the code is wrong."""

import sys

from ivr.core.engine import Engine
from ivr.loader.files import read_files
from ivr.loader.reading import PACE_FILE, load_hotline
from ivr.proof.promises import FILE, read_promises
from ivr.proof.proving import Prover
from ivr.wording.pace import read_pace
from tests.mutants.judging import moment_of_proof, playable
from tests.mutants.playing import failure
from tests.shipped import MY_NUMBER, ROOT, shipped_hotline


def main() -> int:
    """Prove the small hotline, play the scenarios, prove the large one; return 1 once something is noticed."""
    try:
        return _noticed()
    except Exception as error:  # noqa: BLE001 - whatever wrong code raises has been noticed
        sys.stdout.write(f"noticed promise breaks {type(error).__name__}: {error}\n".replace("\n", " ") + "\n")
        return 1


def _noticed() -> int:
    for folder in (ROOT / "tests" / "hotlines" / "clinic", None, MY_NUMBER):
        if folder is None:
            engine = Engine(shipped_hotline())
            wrong = [("scenario", scenario.name, why) for scenario in playable() if (why := failure(scenario, engine))]
        else:
            files = read_files(folder)
            hotline = load_hotline(files)
            proof = Prover(hotline, read_pace(files[PACE_FILE], hotline.languages), moment_of_proof()).prove(
                read_promises(files[FILE], hotline)
            )
            wrong = [("promise", held.promise.id, held.why) for held in proof.held if held.broken]
        if wrong:
            sys.stdout.write(f"noticed {' '.join(wrong[0])}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
