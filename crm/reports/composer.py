"""Puts a paper together in one language, or in German and Chinese side by side, row by row."""

from collections.abc import Callable, Sequence

from crm.reports import blocks, style, text, words
from crm.reports.flow import Block, Columns, Lines, Stack, paragraph
from crm.reports.style import Style
from crm.values import names
from crm.values.names import NameOrder, PersonName
from crm.values.trilingual import Trilingual

Make = Callable[[str, float], Block]
"""Makes the block of one language for a width."""


class Composer:
    """The blocks of a paper so far; sections number themselves."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self.blocks: list[Block] = []
        self.number = 0
        self._section_titles: dict[str, str] = {}

    @property
    def is_double(self) -> bool:
        return len(self.languages) > 1

    @property
    def lead(self) -> str:
        """The language that dates in tables and the running head are written in."""
        return self.languages[0]

    def add(self, block: Block, *, before: float = 0.0, keep: bool = False, ruled: bool = False) -> None:
        block.before, block.keep, block.ruled = before, keep, ruled and self.is_double
        self.blocks.append(block)

    def section(self, key: str) -> None:
        self.number += 1
        titles = [words.headings(language)[key] for language in self.languages]
        self._section_titles = dict(zip(self.languages, titles, strict=True))
        self.blocks.append(blocks.section(self.number, titles))

    def table(self, columns: Sequence[blocks.Column], heads: Sequence[str], rows: Sequence[Sequence[Block]]) -> None:
        """A table whose heads are keys of `words.labels`, stacked in both languages."""
        lines = [[words.labels(language)[key] for language in self.languages] for key in heads]
        resumed = f"{self.number} {self.continued(self._section_titles.__getitem__)}"
        self.add(blocks.table(columns, lines, rows, resumed), before=7.0)

    def across(self, make: Make) -> Block:
        """One block over the whole width, or one per language beside each other."""
        if not self.is_double:
            return make(self.lead, style.WIDTH)
        rooms = (style.GERMAN_WIDTH, style.CHINESE_WIDTH)
        german, chinese = (make(language, room) for language, room in zip(self.languages, rooms, strict=True))
        return Columns([(0.0, german), (style.CHINESE_LEFT, chinese)])

    def stacked(self, make: Make, room: float) -> Block:
        """The cell of a table: the languages under each other, because the columns are used for data."""
        return Stack([make(language, room) for language in self.languages])

    def both(self, value: Callable[[str], str], between: str = " ") -> str:
        """A word in each language of the paper, each only once: "Zusagen 承诺事项"."""
        return between.join(dict.fromkeys(filter(None, map(value, self.languages))))

    def continued(self, name: Callable[[str], str]) -> str:
        """What goes on on the next page, in each language: "Zusagen, Fortsetzung 承诺事项（续）"."""
        return self.both(lambda language: words.phrases(language)["continued"].format(section=name(language)))

    def indent(self, language: str) -> float:
        """How far text stands behind the numbers of sections; the right column has no numbers."""
        return 0.0 if self.is_double and language != self.lead else style.INDENT


def said(value: Trilingual, language: str, look: Style) -> list[text.Run]:
    """The text in this language; where there is no translation the best other one, in grey and marked."""
    best, written_in = value.best(language)
    if written_in == language or not best:
        return [text.run(best, look)]
    gap = "" if language == "zh" else " "
    mark = text.run(words.not_translated(language, written_in), look.grey, whole=True)
    return [text.run(best + gap, look.grey), mark]


def spoken(value: Trilingual, language: str, look: Style, room: float) -> Lines:
    """The same as a paragraph, hyphenated in the language that it is really in."""
    return paragraph(said(value, language, look), room, value.best(language)[1])


def named(value: Trilingual, language: str) -> str:
    """A proper name: in this language or as it is known; names are never marked and never invented."""
    return value.best(language)[0]


def plain(value: str, look: Style, room: float, language: str = "", *, right: bool = False) -> Lines:
    """A paragraph of one style."""
    return paragraph([text.run(value, look)], room, language, right=right)


def comma(language: str) -> str:
    return "，" if language == "zh" else ", "


def person(name: PersonName, language: str, look: Style, *, is_double: bool = False) -> list[text.Run]:
    """A name with its family name (in Chinese its characters) in bold; characters stay in one piece.

    On a paper in two languages a Chinese name has one form in both of them: its characters, then the Latin letters
    with the family name last.
    """
    if not is_double or name.order is not NameOrder.FAMILY_FIRST:
        return _dressed(names.display_runs(name, language), look)
    roman = [part for part in names.display_runs(name, "de") if not part.han and part.text != " "]
    characters = names.hanzi(name)
    gap = [text.run(" ", look)] if characters and roman else []
    han = [text.run(characters, look.bold, whole=True)] if characters else []
    return [*han, *gap, *_dressed(roman, look)]


def _dressed(parts: Sequence[names.Run], look: Style) -> list[text.Run]:
    return [text.run(part.text, look.bold if part.strong else look, whole=part.han) for part in parts]


def person_lines(name: PersonName, languages: Sequence[str], look: Style, room: float) -> Block:
    """A name in a table; on a paper in two languages characters and Latin letters stand under each other."""
    characters = names.hanzi(name)
    if len(languages) == 1 or not characters or not (name.family or name.given):
        return paragraph(person(name, languages[0], look), room)
    roman = [run for run in names.display_runs(name, languages[0]) if not run.han]
    latin = paragraph([text.run(run.text, look.bold if run.strong else look) for run in roman], room)
    is_chinese = name.order is NameOrder.FAMILY_FIRST
    han = paragraph([text.run(characters, look.bold if is_chinese else look.grey, whole=True)], room)
    return Stack([han, latin] if is_chinese else [latin, han])
