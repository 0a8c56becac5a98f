"""Where a call stands, with everything left out that cannot decide what follows.

Left out, each for a reason that tests hold against calls with nothing left out:

- who calls (line, language, number, what was kept, the request, being there still): Callers has it, and a step tells what it asked;
- the call's id, its reference number, and how many turns it has had: the bound on turns is tried from every place by itself;
- which text messages were sent: they decide only whether one is sent twice;
- which language a desk spoke that is not dialled any more;
- silences, where misses of any kind are bounded as soon; misses, beyond what any node counts, and at an end;
- which day it is: a day that passes makes dates that were kept a day older, and calls with such dates are met by themselves;
- which date was kept, of those that nothing tells apart;
- what was keyed, once nothing can read it again before it is keyed anew; of what nobody took yet, the unconfirmed;
- which of several pieces a text message is about, if they differ in nothing but their words.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from ivr.core.conversation import START, UNCONFIRMED, Call, Values
from ivr.core.guards import GUARDS
from ivr.core.machine import SUBJECT
from ivr.core.model import Hotline, Node
from ivr.proof.callers import Callers
from ivr.proof.memory import PENDING, dates_of, days_counted, remembered

# Six digits and a check digit, as they are drawn for a real call.
REFERENCE = "1234562"
BEGINNING = Call("", "", reference=REFERENCE)
# What two pieces may differ in that are alike for a text message, beside options and targets, which are compared by themselves.
WORDS_OF_A_NODE = ("id", "place", "say", "values", "spoken", "short", "text", "options", "targets")
# From here on the words that answer a miss are the short ones.
SECOND_MISS = 2


class Places:
    """All places a call of one hotline may come to, numbered as they are met. beginning: where calls begin of which nothing is known.

    Args:
        today: what dates that were kept are compared with: of those that nothing tells apart, the latest stands for all. None: they
            stay what they are.
    """

    def __init__(self, hotline: Hotline, today: date | None = None) -> None:
        self._hotline, self._today = hotline, today
        self._matters = remembered(hotline)
        self._dates = dates_of(hotline)
        self._decisive = {name: sorted(-days - 1 for days in days_counted(hotline, name)) for name in self._dates}
        self._most_misses = max(SECOND_MISS, *(node.most_misses for node in hotline.nodes.values()))
        asked = frozenset[str]().union(*self._matters.values()) - self._dates - {PENDING, SUBJECT}
        self.callers = Callers(hotline, asked)
        self._subjects = alike_subjects(hotline)
        self.all = list[Call]()
        self._number = dict[Call, int]()
        self.beginning = self.number(BEGINNING)

    def number(self, call: Call) -> int:
        """Return the number of the place where `call` stands."""
        place = self._place(call)
        if place not in self._number:
            self._number[place] = len(self.all)
            self.all.append(place)
        return self._number[place]

    def without_misses(self, number: int) -> int:
        """Return the same place as if no key had been missed."""
        return self.number(replace(self.all[number], misses=0, silences=0))

    def lost(self, number: int) -> int:
        """Return the place of a call that stood at a place which is lost: only what was kept is left."""
        place = self.all[number]
        return self.number(replace(BEGINNING, given=place.given, brief=place.brief))

    def nobodys(self, call: Call) -> Call:
        """Return a call without what makes it somebody's: to be given to another caller."""
        given = tuple(pair for pair in call.given if pair[0] in self._dates)
        return replace(call, given=given, speaks="" if call.speaks == call.language else call.speaks)

    def node(self, number: int) -> Node:
        """Return the node of a place that a call has come to."""
        return self._hotline.nodes[self.all[number].node]

    def kind(self, number: int) -> str:
        """Return the kind of a place's node; "" before a call has come to one."""
        node = self._hotline.nodes.get(self.all[number].node)
        return node.kind if node else ""

    def _place(self, call: Call) -> Call:
        if call.node == START:  # a date matters here if it matters anywhere
            return replace(BEGINNING, given=self._only(call.given, self._dates), brief=self._only(call.brief, self._dates))
        node, matters = self._hotline.nodes[call.node], self._matters[call.node]
        kept = matters & self._dates
        return Call(
            "",
            "",
            node=call.node,
            misses=0 if node.kind == "end" else min(call.misses, self._most_misses),
            silences=min(call.silences, node.most_silences) if node.most_silences < node.most_misses else 0,
            reference=REFERENCE,
            pending=call.pending if PENDING in matters else "",
            given=self._only(call.given, kept),
            brief=self._brief(call, matters),
            subject=self._subject(call, node) if SUBJECT in matters else "",
            desk=call.desk,
            speaks=call.speaks if call.desk and call.speaks != call.language else "",
            address=call.address,
            accepted=call.accepted,
        )

    def _brief(self, call: Call, matters: frozenset[str]) -> Values:
        """Return what is kept until the call ends; if nothing can ask for it, that there is something: what was keyed last goes with it."""
        known = ((name, value if name in self._dates else value and self.callers.printed) for name, value in call.brief)
        something = ((UNCONFIRMED, ""),) if call.brief and call.pending and PENDING in matters else ()
        return self._only(tuple(known), matters) or something

    def _subject(self, call: Call, node: Node) -> str:
        return call.subject if node.text else self._subjects.get(call.subject, call.subject)

    def _only(self, kept: Values, names: frozenset[str]) -> Values:
        return tuple(sorted((name, self._rounded(name, value)) for name, value in kept if name in names))

    def _rounded(self, name: str, value: str) -> str:
        """Return the latest of the dates that nothing tells apart from a date that was kept."""
        if self._today is None or name not in self._dates or not value:
            return value
        days = (date.fromisoformat(value) - self._today).days
        latest = next((most for most in self._decisive[name] if days <= most), 0)
        return (self._today + timedelta(days=latest)).isoformat()


def alike_subjects(hotline: Hotline) -> Mapping[str, str]:
    """Return, for each node a text message may be about, the first of those that lead where it leads, key by key."""
    named = {
        name
        for node in hotline.nodes.values()
        for step in node.steps
        for one in step.conditions
        for name in GUARDS[one.guard].named("text node", one.arguments)
    }
    first = dict[object, str]()
    return {
        node.id: first.setdefault((node.id if node.id in named else "", _without_words(node)), node.id)
        for node in hotline.nodes.values()
        if node.text
    }


def _without_words(node: Node) -> tuple[object, ...]:
    """Return everything about a node but its name, its place in the files, its words and what they tell."""
    options = tuple(replace(option, to="" if option.to == "again" else node.target_of(option), say="") for option in node.options)
    others = (getattr(node, name) for name in Node.__slots__ if name not in WORDS_OF_A_NODE)
    return options, tuple(sorted(node.targets.items())), *others
