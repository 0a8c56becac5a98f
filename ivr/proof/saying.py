"""The promise that whatever is to be said has words, with the values it has then."""

from functools import reduce
from itertools import product
from operator import or_

from ivr.core.conversation import Say
from ivr.proof.explore import Explored
from ivr.proof.holding import Break, Breaks
from ivr.proof.playing import Step
from ivr.wording.ear import Ear


def unsayable(explored: Explored, ear: Ear) -> Breaks:
    """Find what is to be said and has no words, in a language in which it is heard."""
    said = dict[tuple[int, str], list[tuple[Step, int, Say]]]()  # many steps share the very same words
    for step, callers in explored.heard:
        for say in (effect for effect in step.effects if isinstance(effect, Say)):
            said.setdefault((id(say), step.change.language or ""), []).append((step, callers, say))
    for (_, chosen), steps in said.items():
        everybody = reduce(or_, (callers for _, callers, _ in steps))
        languages = {chosen or language for _, language, _ in explored.callers.by_line_and_language(everybody)}
        for part, language in product(steps[0][2].parts, languages):
            if ear.words(part, language) is None:
                speaking = explored.callers.every if chosen else explored.callers.having("language", language)
                step, callers = next((step, those) for step, callers, _ in steps if (those := callers & speaking))
                yield Break(step.place, callers, f"{part.prompt} cannot be said in {language} with {dict(part.values)}", step)
