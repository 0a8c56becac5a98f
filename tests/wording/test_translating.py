"""`ivr prompts status`, `ledger`, `export`, `import` and `pseudo`, as translators, readers and editors run them."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.commands import Ivr
from tests.shipped import ROOT

GOODBYE = "失礼いたします。"
NEW_GOODBYE = "では、失礼いたします。"


class Works:
    """The water works in a folder of their own, shared prompts included, and the command that works on them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.prompts = folder / "works", folder / "works" / "prompts" / "waterworks"
        shutil.copytree(ROOT / "tests/hotlines/waterworks", self.folder)
        shutil.copytree(ROOT / "prompts/common", self.folder / "prompts/common", ignore=shutil.ignore_patterns("ledger.toml"))
        self._ivr = Ivr(folder)

    def run(self, *words: str, fine: int = 0) -> tuple[str, str]:
        """Run a subcommand; return what it prints and what it tells."""
        done = self._ivr("prompts", *words, IVR_HOTLINE=str(self.folder))
        assert (done.returncode, "Traceback" in done.stderr) == (fine, False), done.stderr
        return done.stdout, done.stderr

    def file(self, name: str) -> str:
        return (self.prompts / name).read_text(encoding="utf-8")

    def change(self, name: str, before: str, after: str) -> None:
        assert before in self.file(name)
        (self.prompts / name).write_text(self.file(name).replace(before, after), encoding="utf-8")

    def begin(self) -> None:
        self.run("ledger", "--update", "--by", "first", "--who", "the makers, no native reader")

    def export(self, language: str = "ja") -> Path:
        file = self.folder.parent / f"{language}.po"
        self.run("export", "--language", language, "--output", str(file))
        return file

    def contents(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


@pytest.fixture
def works(tmp_path: Path) -> Works:
    return Works(tmp_path)


def translate(po: Path, before: str, after: str) -> None:
    text = po.read_text(encoding="utf-8")
    assert before in text
    po.write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize("command", ["status", "ledger", "export", "import", "pseudo"])
def test_every_command_has_help_with_examples(works: Works, command: str) -> None:
    assert re.search(rf"Examples:\n +.*ivr prompts {command}", works.run(command, "--help")[0])


def test_what_the_readme_tells_translators_to_type_can_be_typed(works: Works) -> None:
    section = (ROOT / "prompts/README.md").read_text(encoding="utf-8").split("## For translators")[1].split("\n## ")[0]
    assert len(section.splitlines()) <= 30
    typed = re.findall(r"^    ivr prompts (\w+)(.*?)(?:#|$)", section, re.MULTILINE)
    assert {command for command, _ in typed} == {"status", "export", "import", "ledger"}
    for command in {command for command, _ in typed}:
        known = works.run(command, "--help")[0]
        assert {option for other, rest in typed if other == command for option in re.findall(r"--[a-z-]+", rest)} <= set(known.split())


def test_the_ledger_is_written_once_and_then_says_nothing_new(works: Works) -> None:
    shown, told = works.run("ledger")
    assert "waterworks: new water.burst ja\n" in shown
    assert told == "Nothing is written without --update.\n"
    assert not (works.prompts / "ledger.toml").exists()
    works.begin()
    assert '[by.first]\nwho = "the makers, no native reader"\n' in works.file("ledger.toml")
    before = works.contents()
    assert works.run("ledger", "--update", "--by", "second") == ("", "")
    assert works.contents() == before


def test_a_change_costs_one_line_and_shows_in_the_status_until_it_is_put_down(works: Works) -> None:
    works.begin()
    works.run("status", "--check")
    works.change("ja.ftl", GOODBYE, NEW_GOODBYE)
    shown, _ = works.run("status", "--check", "--language", "ja", fine=1)
    assert re.search(r"^ja +water\.goodbye +changed +\d+\.\d +first +-", shown, re.MULTILINE)
    before = works.file("ledger.toml").splitlines()
    assert works.run("ledger", "--update", "--by", "first")[0] == "waterworks: changed water.goodbye ja\n"
    assert len([line for line in works.file("ledger.toml").splitlines() if line not in before]) == 1
    works.run("status", "--check")


def test_a_reader_and_a_back_translation_are_put_down_and_counted(works: Works) -> None:
    works.begin()
    works.run("ledger", "--update", "--back", "2027-02-01", "--prompt", "water.burst")
    works.run("ledger", "--update", "--language", "ja", "--reviewed", "hana", "--who", "a native reader")
    told = json.loads(works.run("status", "--json")[0])
    japanese = next(row for row in told["languages"] if row["language"] == "ja")
    assert (japanese["reviewed"], japanese["back_translated"]) == (japanese["prompts"], 1)
    assert {row["language"] for row in told["unreviewed"]} == {"en"}
    burst = next(row for row in told["unreviewed"] if row["prompt"] == "water.burst")
    assert (burst["by"], burst["back"], burst["state"]) == ("first", "2027-02-01 same facts", "unreviewed")
    shown, _ = works.run("status")
    assert re.search(r"^ja +\d+ +100 % +\d+ % +100 % +- +- +\d+$", shown, re.MULTILINE)


def test_who_a_name_is_stands_below_the_list(works: Works) -> None:
    works.begin()
    shown, _ = works.run("status", "--list")
    assert re.search(r"^first +the makers, no native reader$", shown, re.MULTILINE)


def test_a_prompt_without_a_cell_keeps_the_hotline_from_loading_and_says_what_to_do(works: Works) -> None:
    works.begin()
    works.change("ledger.toml", '["water.burst"]', '["water.bust"]')
    refused = Ivr(works.folder.parent)("lines", IVR_HOTLINE=str(works.folder))
    assert refused.returncode == 2
    assert '["water.burst"]: has no cell for en ja; write it with: ivr prompts ledger --update --by NAME' in refused.stderr
    works.begin()
    assert Ivr(works.folder.parent)("lines", IVR_HOTLINE=str(works.folder)).returncode == 0


def test_what_is_exported_and_imported_changes_no_byte(works: Works) -> None:
    works.begin()
    before = works.contents()
    for language in ("en", "ja"):
        _, told = works.run("import", str(works.export(language)))
        assert told == f"No text has changed in {language}.\n"
    assert works.contents() == before


def test_an_export_without_a_file_is_printed(works: Works) -> None:
    assert works.run("export", "--language", "ja")[0] == works.export().read_text(encoding="utf-8")


def test_a_translation_is_shown_first_and_then_written_with_its_line_in_the_ledger(works: Works) -> None:
    works.begin()
    po, before = works.export(), works.contents()
    translate(po, GOODBYE, NEW_GOODBYE)
    shown, told = works.run("import", str(po), "--dry-run")
    assert f"-    .goodbye = {GOODBYE}\n+    .goodbye = {NEW_GOODBYE}\n" in shown
    assert told == "1 changed in ja: water.goodbye. Nothing is written.\n"
    assert works.contents() == before
    works.run("import", str(po), "--by", "second", "--who", "a translator")
    changed = {path.name for path, content in works.contents().items() if content != before[path]}
    assert changed == {"ja.ftl", "ledger.toml"}
    assert 'by = "second"' in works.file("ledger.toml")
    works.run("status", "--check")


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_a_file_keeps_its_line_ends_and_its_byte_order_mark(works: Works, ends: str) -> None:
    path = works.prompts / "ja.ftl"
    before = b"\xef\xbb\xbf" + path.read_text(encoding="utf-8").replace("\n", ends).encode()
    path.write_bytes(before)
    po = works.export()
    works.run("import", str(po))
    assert path.read_bytes() == before
    translate(po, GOODBYE, NEW_GOODBYE)
    works.run("import", str(po))
    assert path.read_bytes() == before.replace(GOODBYE.encode(), NEW_GOODBYE.encode())


def test_if_anything_is_wrong_nothing_is_written(works: Works) -> None:
    po, before = works.export(), works.contents()
    translate(po, GOODBYE, NEW_GOODBYE)
    translate(po, "修理担当におつなぎします。", "修理担当に{ おつなぎ")
    translate(po, "{ KEY($key) }を押して", "一を押して")
    _, told = works.run("import", str(po), fine=1)
    assert "water.connecting: cannot be read" in told
    assert "water.burst [ja] lacks { KEY($key) }, which en says" in told
    assert told.splitlines()[-1] == f"Nothing is written; change {po} and import it again."
    assert works.contents() == before


def test_the_pseudo_hotline_is_called_as_any_other(works: Works, tmp_path: Path) -> None:
    _, told = works.run("pseudo", str(tmp_path / "pseudo"), "--language", "ja")
    assert told == f"Call it with: IVR_HOTLINE={tmp_path / 'pseudo'} ivr call\n"
    call = Ivr(tmp_path)("call", "--at", "2027-01-02 03:10", IVR_HOTLINE=str(tmp_path / "pseudo"))
    assert "[水道の故障受付です。]" in call.stdout
    works.run("pseudo", str(tmp_path / "all"), "--all")
    english = (tmp_path / "all/prompts/waterworks/en.ftl").read_text(encoding="utf-8")
    assert "    .goodbye = [Ĝööđƀýé.]\n" in english


@pytest.mark.slow
def test_what_cannot_be_used_is_told_in_one_sentence_with_exit_code_2(works: Works, tmp_path: Path) -> None:
    works.begin()
    (tmp_path / "no.po").write_text("hello = Hello.\n", encoding="utf-8")
    (tmp_path / "sjis.po").write_bytes('msgid "水道"\nmsgstr ""\n'.encode("cp932"))
    po = works.export()
    for words, told in (
        (("status", "--language", "th"), '--language: there is no language "th". There are en (English), ja (Japanese).'),
        (("export", "--language", "Japnese"), '--language: there is no language "Japnese". Did you mean "ja"?'),
        (("ledger", "--update", "--reviewed", "hana"), "nobody reads every language; add --language CODE"),
        (("ledger", "--update", "--language", "ja", "--reviewed", "hana"), "the ledger does not know who hana is"),
        (("ledger", "--prompt", "water.bust"), "there is no prompt water.bust"),
        (("import", str(tmp_path / "no.po")), "no.po: line 1: Unknown or misformatted keyword"),
        (("import", str(tmp_path / "sjis.po")), "is not UTF-8"),
        (("import", str(po), "--language", "en"), 'the header says "Language: ja", not en'),
        (("pseudo", str(works.folder)), "is there already; name a new folder"),
        (("pseudo", "/proc/pseudo"), "cannot be written"),
        (("export", "--language", "ja", "--output", str(tmp_path / "nowhere/ja.po")), "ja.po cannot be written: No such file or directory"),
    ):
        assert told in " ".join(works.run(*words, fine=2)[1].split()), words
    works.change("ja.ftl", GOODBYE, NEW_GOODBYE)
    assert "say with --by NAME who wrote them" in works.run("ledger", "--update", fine=2)[1]
    works.change("ledger.toml", "[by.first]", "<<<<<<< HEAD\n[by.first]")
    assert "ledger.toml: is not TOML" in works.run("status", fine=2)[1]
