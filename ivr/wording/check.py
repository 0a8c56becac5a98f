"""Check everything that is spoken: every prompt, term and table of words of a hotline, in each language."""

from collections.abc import Iterator, Mapping

from ivr.core.model import Hotline
from ivr.wording.budgets import FILE
from ivr.wording.catalog import is_term, read_catalog
from ivr.wording.copies import check_copies, sentences_said
from ivr.wording.english import check_english, words_of
from ivr.wording.finding import Fault, Finding
from ivr.wording.glossary import check_by_hand, check_term
from ivr.wording.heard import prompts_said
from ivr.wording.language import Guesser, check_language, check_script
from ivr.wording.ledger import SOURCE_LANGUAGE
from ivr.wording.lengths import Listener
from ivr.wording.placeables import check_key, check_placeables
from ivr.wording.sentences import check_ends, check_length
from ivr.wording.signs import check_signs
from ivr.wording.standards import Standards
from ivr.wording.tables import write_out_tables
from ivr.wording.written import HOLE, Written, write_out


def check_of(files: Mapping[str, str], hotline: Hotline, standards: Standards) -> "Check":
    """Set up the check of a hotline; files: its own, as `read_files` returns them."""
    styles = standards.guide.styles
    written = {
        language: write_out(read_catalog(files, language), language, styles[language]) | write_out_tables(files, language, styles[language])
        for language in hotline.languages
    }
    return Check(written, hotline, standards, Guesser(hotline.languages))


class Check:
    """The check of one hotline's words.

    Args:
        written: all that is spoken, by language and id.
        guesser: one that knows these languages.
    """

    def __init__(self, written: Mapping[str, Mapping[str, Written]], hotline: Hotline, standards: Standards, guesser: Guesser) -> None:
        self._written, self._standards, self._guesser = written, standards, guesser
        self._catalogs = {language: {name: one.entry for name, one in all_of.items()} for language, all_of in written.items()}
        self._english = words_of(way for one in written.get(SOURCE_LANGUAGE, {}).values() for way in one.full)
        self._said_in = sentences_said(one for all_of in written.values() for one in all_of.values())
        self._ending = _ending(hotline)
        self._listener = Listener(hotline, standards.paces, standards.budgets)

    def findings(self, language: str) -> list[Finding]:
        """Return everything that is wrong in `language`, in the order it is written, but what an exception excuses."""
        return [finding for finding in self.everything(language) if not self.is_excused(finding)]

    def everything(self, language: str) -> Iterator[Finding]:
        """Give everything that is wrong in `language`, excused or not."""
        for name in self._written[language]:
            yield from self.of_prompt(name, language)
        for length in self._listener.lengths([language]):
            if length.is_over:
                entry = self._catalogs[language].get(length.name)
                yield Finding(entry.file if entry else FILE, length.name, language, Fault("budget", length.kind, str(length)))

    def of_prompt(self, name: str, language: str) -> list[Finding]:
        """Return everything that is wrong with one prompt or term, excused or not, but how long it is heard."""
        written = self._written[language][name]
        return [Finding(written.entry.file, name, language, fault) for fault in dict.fromkeys(self._faults(name, written))]

    def is_excused(self, finding: Finding) -> bool:
        """Say whether an exception lets it stay."""
        fault = finding.fault
        return any(one.excuses(fault.rule, fault.about, finding.prompt, finding.language) for one in self._standards.guide.exceptions)

    def _faults(self, name: str, written: Written) -> Iterator[Fault]:
        entry, language = written.entry, written.language
        yield from check_signs(written)
        yield from check_script(written)
        if is_term(entry):
            yield from check_term(entry, written, self._standards.glossary)
        if not written.spoken:
            return
        yield from check_ends(written, goes_on=name not in self._ending)
        yield from check_length(written, self._standards.paces[language])
        copies = list(check_copies(written, self._said_in, self._guesser))
        yield from copies or check_language(written, self._guesser)
        if language != SOURCE_LANGUAGE:
            yield from check_english(written, self._english, self._standards.guide)
        yield from self._against_others(name, written)
        yield from check_key(entry, written.style.press, written.full[0].partition(HOLE)[0])

    def _against_others(self, name: str, written: Written) -> Iterator[Fault]:
        source = self._catalogs.get(SOURCE_LANGUAGE, {})
        if written.language != SOURCE_LANGUAGE and name in source:
            yield from check_placeables(source[name], written.entry)
        yield from check_by_hand(written.entry, written, source, self._catalogs[written.language], self._standards.glossary)


def _ending(hotline: Hotline) -> frozenset[str]:
    """Return the prompts that end what is said: all but options after which another one always follows in the same voice."""
    options = {option.say for node in hotline.nodes.values() for option in node.spoken}
    ending = {prompt for prompt, _ in prompts_said(hotline)} - options
    for node in hotline.nodes.values():
        for line in hotline.lines:
            said = [option for option in node.spoken if option.is_on(line)]
            ending |= {option.say for option in said if option.language or option is said[-1]}
    return frozenset(ending)
