"""Runs of text and their lines: Chinese breaks between characters, German and English between words (platform.md §1.4).

No line begins with a closing mark or ends with an opening one, no Latin word is cut without a hyphen, nothing stands
beyond the edge. A text is only ever text: there is no markup that a value could contain.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm.reports import fonts, hyphenation
from crm.reports.style import Style

_HAN = "\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
NO_START = frozenset("!%),.:;?]}°·»’”†‡•…‰′″℃、。〃々〉》」』】〕〗〞︰﹐﹑﹒﹔﹕﹖！＂％＇），．：；？］｝～—–-/")
NO_END = frozenset("$([{£¥«‘“„‚〈《「『【〔〖〝﹙（［｛￡￥§#@＃")

_BLANKS = f" {fonts.QUARTER_EM}\u3000"
_PIECE = re.compile(f"[{_BLANKS}]+|[{_HAN}]|[^{_BLANKS}{_HAN}]+")
_INSIDE = re.compile(r"(?<=[^\W_][-–/])(?=[^\W\d_])")
_IDEOGRAPH = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_SEAM = re.compile(f"(?<={_IDEOGRAPH.pattern})(?=[{_LATIN}])|(?<=[{_LATIN}])(?={_IDEOGRAPH.pattern})")
_UNITS = r"ha|Mu|km|m|€|EUR|CN¥|CNY|RMB|USD|%|Mio|Mrd|Uhr|Personen|亩|公顷|万|亿|million|billion"
_MONTHS = (
    r"Jan(?:uar)?|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|"
    r"Nov(?:ember)?|Dez(?:ember)?"
)
_STUCK = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})(?![{_LATIN}]))|(?<=\d\.) (?=(?:{_MONTHS})(?![{_LATIN}]))|"
    r"(?<=\b(?:Dr|Nr)\.) |(?<=\b(?:Art|Mio|Mrd)\.) "
    r"|(?<=\bProf\.) |(?<=\b[a-z]\.) (?=[a-zA-Z]\.)|(?<=[≈§]) | (?=[–—] )"
)
_HELD = re.compile("\xa0(?![–—])")
_GAP = 0.3
"""A word is divided when the line would otherwise end with more than this share of its width empty."""
_LONGEST = 600
"""More characters than any line holds: an endless word is not measured to its end for each of its lines."""
_SLACK = 0.001


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style; `whole` keeps it in one piece, as a name in characters."""

    text: str
    style: Style
    whole: bool = False


Line = list[tuple[str, Style]]
Atom = tuple[int, int, int]
"""From, to, and where the next one begins after the blanks: what stays in one piece."""


def run(text: str, style: Style, *, whole: bool = False) -> Run:
    """The one door through which text comes onto a paper."""
    text = fonts.printable(text)
    if whole:
        text = text.replace(" ", "\xa0")
    gapless = text
    if not (whole or text.isascii()):
        text = _SEAM.sub(fonts.QUARTER_EM, text)
    if style.face == fonts.SERIF and not all(
        map(fonts.face(fonts.SERIF).glyphs.__getitem__, gapless.replace("\n", ""))
    ):
        style = style.but(face=fonts.BOLD)  # the serif face has no phonetic letters and little Greek
    return Run(text, style, whole)


def width(text: str, style: Style) -> float:
    return fonts.face(style.face).word_width(text) * style.size / 1000


def lines(runs: Sequence[Run], room: float, language: str = "") -> list[Line]:
    """The lines of the text; `language` is that of hyphenation, none divides no word that fits into a line."""
    found: list[Line] = []
    for paragraph in _paragraphs(runs):
        found.extend(_Breaker(paragraph, room, language).lines())
    return found


def line_width(line: Line) -> float:
    return sum(width(text, style) for text, style in line)


def _paragraphs(runs: Sequence[Run]) -> Iterator[list[Run]]:
    current: list[Run] = []
    for one in runs:
        first, *others = one.text.split("\n")
        current.append(Run(first, one.style, one.whole))
        for text in others:
            yield current
            current = [Run(text, one.style, one.whole)]
    yield current


class _Breaker:
    """Fills lines with atoms of one paragraph, first fit."""

    def __init__(self, runs: list[Run], room: float, language: str) -> None:
        self._runs, self._room, self._language = runs, room, language
        self._text = _STUCK.sub("\xa0", "".join(one.text for one in runs))
        self._ends: list[int] = []
        for one in runs:
            self._ends.append(len(one.text) + (self._ends[-1] if self._ends else 0))
        self._found: list[Line] = []
        self._start = self._stop = self._word = 0
        self._x = 0.0

    def lines(self) -> list[Line]:
        if len(self._runs) == 1 and width(self._text, self._runs[0].style) <= self._room:
            return [[(self._text.rstrip(" ").replace("\xa0", " "), self._runs[0].style)]]
        for start, stop, after in self._atoms():
            self._add(start, stop)
            self._x += self._width(stop, after)
        if self._stop > self._start or not self._found:
            self._end_line(self._stop)
        return self._found

    def _add(self, start: int, stop: int) -> None:
        self._word = start
        if self._stop == self._start:
            self._begin_line(start)
        while self._x + (needed := self._width(start, min(stop, start + _LONGEST))) > self._room + _SLACK:
            cut = self._division(start, stop, needed)
            if not cut and self._stop > self._start:
                self._end_line(self._stop)
                self._begin_line(start)
                continue
            cut = cut or self._emergency(start, stop)
            self._end_line(cut, hyphen=self._hyphen_at(cut))
            self._begin_line(cut)
            start = cut
        self._x += needed
        self._stop = stop

    def _division(self, start: int, stop: int, needed: float) -> int:
        """Where the word is divided so that its first part ends this line; 0 when it is not."""
        left = self._room - self._x
        is_held = _HELD.search(self._text, start, stop)  # what no-break spaces hold together goes on whole
        if needed <= self._room and (is_held or left < _GAP * self._room):
            return 0
        places = () if self._is_address() else hyphenation.positions(self._text[start:stop], self._language)
        fitting = (start + place for place in reversed(places) if self._hyphened(start, start + place) <= left)
        return next(fitting, 0)

    def _emergency(self, start: int, stop: int) -> int:
        """As much of an endless word as a line holds; marks stay where they belong if that is possible."""
        cut = start + 1
        while cut + 1 < stop and self._hyphened(start, cut + 1) <= self._room:
            cut += 1
        places = (place for place in range(cut, start, -1) if self._may_part(place))
        return next(places, cut)

    def _may_part(self, place: int) -> bool:
        return self._text[place] not in NO_START and self._text[place - 1] not in NO_END

    def _hyphened(self, start: int, stop: int) -> float:
        hyphen = width("-", self._style(stop - 1)) if self._hyphen_at(stop) else 0.0
        return self._width(start, stop) + hyphen

    def _hyphen_at(self, place: int) -> bool:
        """Whether a word parted here takes a hyphen: between letters, but not in an address."""
        return self._is_letter(place - 1) and self._is_letter(place) and not self._is_address()

    def _is_address(self) -> bool:
        return hyphenation.is_address(self._text[self._word : self._word + _LONGEST].split(" ", 1)[0])

    def _is_letter(self, place: int) -> bool:
        char = self._text[place] if place < len(self._text) else " "
        return char.isalpha() and not _IDEOGRAPH.match(char)

    def _style(self, place: int) -> Style:
        return next(one.style for one, end in zip(self._runs, self._ends, strict=True) if place < end)

    def _begin_line(self, start: int) -> None:
        self._start = self._stop = start
        self._x = 0.0

    def _end_line(self, stop: int, *, hyphen: bool = False) -> None:
        line = [(text.replace("\xa0", " "), style) for text, style in self._slices(self._start, stop)]
        if hyphen:
            text, style = line[-1]
            line[-1] = f"{text}-", style
        self._found.append(line or [("", self._runs[0].style)])

    def _slices(self, start: int, stop: int) -> Iterator[tuple[str, Style]]:
        begin = 0
        for one, end in zip(self._runs, self._ends, strict=True):
            if start < end and stop > begin:
                yield self._text[max(start, begin) : min(stop, end)], one.style
            begin = end

    def _width(self, start: int, stop: int) -> float:
        if len(self._runs) == 1:
            return width(self._text[start:stop], self._runs[0].style)
        return sum(width(text, style) for text, style in self._slices(start, stop))

    def _atoms(self) -> list[Atom]:
        atoms: list[Atom] = []
        for start, stop in _pieces(self._text):
            if self._text[start] in _BLANKS:
                if atoms:
                    atoms[-1] = (*atoms[-1][:2], stop)
            elif atoms and atoms[-1][1] == start and self._is_stuck(start):
                atoms[-1] = (atoms[-1][0], stop, stop)
            else:
                atoms.append((start, stop, stop))
        return atoms

    def _is_stuck(self, place: int) -> bool:
        """No line may end before this place, at which no blank stands."""
        before, after = self._text[place - 1], self._text[place]
        if after in NO_START or before in NO_END or (before.isdigit() and _IDEOGRAPH.match(after)):
            return True
        begin = 0
        for one, end in zip(self._runs, self._ends, strict=True):
            if begin < place < end:
                return one.whole
            begin = end
        return False


@functools.lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[tuple[int, int], ...]:
    """Blanks, single Chinese characters, and everything else between them, divided after inner hyphens."""
    found: list[tuple[int, int]] = []
    for match in _PIECE.finditer(text):
        start, stop = match.span()
        for inner in _INSIDE.finditer(text, start, stop) if stop - start > 2 else ():
            found.append((start, inner.start()))
            start = inner.start()
        found.append((start, stop))
    return tuple(found)
