"""Chinese names in pinyin: what a machine may propose and a person has to confirm.

Surnames are read by our own table (`resources/data/surnames_zh.json`; pypinyin, which has no surname mode, reads 35 of
48 of the difficult ones wrong); everything else by pypinyin's dictionaries, phrases first.
"""

import functools
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from crm import resources

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_WITHOUT_TONE = {ord(mark): None for mark in _TONES}
_LONGEST_PHRASE = 4
_VOWEL_START = re.compile("[aoe]")
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
_FINAL = (
    "(?:iang|iong|uang|[aeiou]ng|i[ao]ng?|ia[on]?|uai|ua[in]?|[ae]i|ao|ou|iu|u[io]|[uv]e|[aeiuv]n|i[en]|er|[aoeiuv])"
)
_PINYIN_WORD = re.compile(f"({_INITIAL}?{_FINAL})({_INITIAL}{_FINAL})?({_INITIAL}{_FINAL})?({_INITIAL}{_FINAL})?")


class Syllable(NamedTuple):
    """How one character is read: "lv", 3, "lǚ"."""

    plain: str
    tone: int
    marked: str


def syllables(hanzi: str, *, surname: bool = False) -> tuple[str, ...]:
    """The syllables without tones, ü typed as v; characters without a reading are left out."""
    return tuple([syllable.plain for syllable in read(hanzi, surname=surname)])


@functools.lru_cache(maxsize=1 << 15)
def read(hanzi: str, *, surname: bool = False, spelt: str = "") -> tuple[Syllable, ...]:
    """The reading of each character; `spelt` is the confirmed spelling of a one-character name (乐 spelt "Le")."""
    if spelt and len(hanzi) == 1:
        wanted = spelt.casefold().replace("ü", "v")
        for marked in (*_surname_reading(hanzi), *readings(hanzi)):
            if _syllable(marked).plain == wanted:
                return (_syllable(marked),)
    marks = _surname_reading(hanzi) if surname else ()
    return tuple([_syllable(mark) for mark in marks or _by_phrases(hanzi)])


def readings(char: str) -> tuple[str, ...]:
    """All readings of a character with tones, the usual one first; nothing when it has none."""
    found = _dictionaries()[0].get(ord(char), "")
    return tuple(found.split(",")) if found else ()


def pinyin_of(family_zh: str, given_zh: str) -> tuple[str, str]:
    """The proposed family and given name by GB/T 28039: "Ouyang" and "Wen", "Zheng-Li" and "Sufang"."""
    return _family_word(family_zh, marked=False), _word(read(given_zh), marked=False)


def with_tones(family_zh: str, given_zh: str) -> tuple[str, str]:
    """The same with tone marks: "Chén" and "Jǐnshí"."""
    return _family_word(family_zh, marked=True), _word(read(given_zh), marked=True)


def passport(text: str) -> str:
    """Pinyin as Chinese passports spell it: capitals, no tones and apostrophes, Ü as YU."""
    toneless = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_WITHOUT_TONE))
    return toneless.upper().replace("Ü", "YU").translate({ord("'"): None, ord("’"): None})


def split_hanzi_name(full: str) -> tuple[str, str]:
    """Family and given name of a name in characters: 欧阳修 → 欧阳 and 修, 索伦·林克 → 林克 and 索伦."""
    name = "".join(full.split())
    if "·" in name:
        given, _, family = name.rpartition("·")
        return family, given
    return name[: _surname_length(name)], name[_surname_length(name) :]


@functools.lru_cache(maxsize=1 << 14)
def split_pinyin(word: str) -> tuple[str, ...]:
    """The syllables of a pinyin word in small letters ("jinshi" → "jin", "shi"), or nothing when it is none."""
    parts: list[str] = []
    for piece in re.split("['’ -]", word):
        found = _PINYIN_WORD.fullmatch(piece)
        if not found:
            return ()
        parts += [part for part in found.groups() if part]
    return tuple(parts)


@functools.cache
def surnames() -> Mapping[str, tuple[str, ...]]:
    """The known surnames, each with its reading, syllable by syllable."""
    table = json.loads(resources.path("data/surnames_zh.json").read_text(encoding="utf-8"))
    return {name: tuple(reading.split()) for name, reading in table.items()}


def _surname_length(name: str) -> int:
    known = surnames()
    if len(name) > 2 and name[:2] in known:
        return 2
    # Four characters that begin with two surnames are a double surname (郑李淑芳), but not 张欧阳明.
    double = len(name) == 4 and name[0] in known and name[1] in known and name[1:3] not in known
    return 2 if double else 1


def _surname_reading(hanzi: str) -> tuple[str, ...]:
    known = surnames()
    if hanzi in known:
        return known[hanzi]
    if len(hanzi) == 2:
        halves = [known.get(char) or readings(char)[:1] for char in hanzi]
        return tuple([mark for half in halves for mark in half])
    return ()


def _family_word(family_zh: str, *, marked: bool) -> str:
    parts = read(family_zh, surname=True)
    if len(parts) == 2 and family_zh not in surnames():
        return "-".join([_word([part], marked=marked) for part in parts])
    return _word(parts, marked=marked)


def _word(parts: Iterable[Syllable], *, marked: bool) -> str:
    word = ""
    for part in parts:
        apart = word and _VOWEL_START.match(part.plain)
        word += ("'" if apart else "") + (part.marked if marked else part.plain.replace("v", "ü"))
    return word.capitalize()


@functools.cache
def _syllable(marked: str) -> Syllable:
    decomposed = unicodedata.normalize("NFD", marked)
    tone = next((_TONES[mark] for mark in decomposed if mark in _TONES), 0)
    plain = unicodedata.normalize("NFC", decomposed.translate(_WITHOUT_TONE))
    return Syllable(plain.replace("ü", "v"), tone, marked)


def _by_phrases(hanzi: str) -> list[str]:
    characters, phrases = _dictionaries()
    marks: list[str] = []
    at = 0
    while at < len(hanzi):
        for length in range(min(_LONGEST_PHRASE, len(hanzi) - at), 1, -1):
            if phrase := phrases.get(hanzi[at : at + length]):
                marks += [variants[0] for variants in phrase]
                at += length
                break
        else:
            if found := characters.get(ord(hanzi[at])):
                marks.append(found.partition(",")[0])
            at += 1
    return marks


@functools.cache
def _dictionaries() -> tuple[Mapping[int, str], Mapping[str, list[list[str]]]]:
    from pypinyin.constants import PHRASES_DICT, PINYIN_DICT  # noqa: PLC0415 - 150 ms, only when Chinese is read

    return PINYIN_DICT, PHRASES_DICT
