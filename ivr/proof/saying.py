"""The promise that whatever is to be said has words, with the values it has then."""

from functools import reduce
from operator import or_

from ivr.core.conversation import Part
from ivr.proof.explore import Explored
from ivr.proof.holding import Break, Breaks, heard_steps, parts_of
from ivr.proof.playing import Step
from ivr.proof.seconds import Ear


def unsayable(explored: Explored, ear: Ear) -> Breaks:
    """Find what is to be said and has no words, in a language in which it is heard."""
    said = dict[tuple[Part, str], list[tuple[Step, int]]]()
    for step, callers in heard_steps(explored):
        for part in parts_of(step):
            said.setdefault((part, step.change.language or ""), []).append((step, callers))
    for (part, chosen), steps in said.items():
        everybody = reduce(or_, (callers for _, callers in steps))
        for language in {chosen or language for _, language, _ in explored.callers.by_line_and_language(everybody)}:
            if ear.words(part, language) is None:
                speaking = explored.callers.every if chosen else explored.callers.having("language", language)
                step, callers = next((step, those) for step, callers in steps if (those := callers & speaking))
                yield Break(step.place, callers, f"{part.prompt} cannot be said in {language} with {dict(part.values)}", step)
