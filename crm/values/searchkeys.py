"""What a record is found by, and how a typed text is looked for in it.

The search text of a record is " " + " ".join(keys): folded words, each Chinese character a word of its own, cut as
the tokenizer unicode61 of FTS5 cuts, so that FTS, LIKE and Python agree. A query is a row of groups that must all
match; each is a choice of phrases whose last word may be only begun.
"""

import functools
import itertools
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crm import resources
from crm.values import pinyin
from crm.values.folding import Folding
from crm.values.names import NameOrder, PersonName
from crm.values.phones import digits
from crm.values.text import is_han

LONGEST_QUERY = 500
# A longer Chinese text is prose: nobody looks for it by its sound.
_LONGEST_SPELT = 40
_WINDOW = 6
_GRAM = 4

_FOLD = Folding(apart=True)
_SPELT_OUT = Folding(umlauts=True, apart=True)
_UMLAUTS = re.compile("[äöüǖǘǚǜøåÄÖÜǕǗǙǛØÅ]")
_CONTRACTED = re.compile("([aou])e")
_APOSTROPHES = re.compile("['’ʼ`´]")
_HAN_RUNS = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]+")
_TONES = {0x304: None, 0x301: None, 0x30C: None, 0x300: None}
_TRUNK = re.compile(r"\(\s*0\s*\)")
# The country codes of the ITU have one, two or three digits; the first digits tell which.
_COUNTRY_CODE = re.compile("[17]|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{1,3}")
_LETTER = "[\\w\ue000-\uf8ff\U000f0000-\U0010ffff]"
_PIECE = re.compile(
    rf"(?P<dialled>(?<![\w.@])(?:\+|\(?0)[\d\s()/.–-]*\d(?!@|{_LETTER}))"
    rf"|(?P<figure>(?<!{_LETTER})\d[\d/.–-]*(?!{_LETTER}))|\S+"
)


@dataclass(frozen=True, slots=True)
class Group:
    """One thing that must be found: any of these phrases, whose last word is a beginning."""

    alternatives: tuple[tuple[str, ...], ...]


def tokens(text: str) -> list[str]:
    """The folded words of a text."""
    return _composed(text).translate(_FOLD).split()


def variants(text: str) -> list[str]:
    """Further spellings of its words: mueller for Müller, muller for Mueller, xian for Xi'an."""
    words = _composed(text)
    folded = words.translate(_FOLD)
    further = words.translate(_SPELT_OUT).split() if _UMLAUTS.search(words) else []
    if _CONTRACTED.search(folded):
        further += _CONTRACTED.sub(r"\1", folded).split()
    if _APOSTROPHES.search(words):
        further += _joined(words).translate(_FOLD).split()
    if not further:
        return []
    usual = set(folded.split())
    return [word for word in dict.fromkeys(further) if word not in usual]


def person_keys(name: PersonName, pinyin_family: str = "", pinyin_given: str = "") -> str:
    """What a person is found by: both scripts, pinyin in either order, initials, titles; pinyin as confirmed."""
    roman = " ".join([name.given, name.prefix, name.family, name.western_given, name.suffix, *name.titles])
    keys = tokens(roman)
    chinese = name.order is NameOrder.FAMILY_FIRST
    if not chinese:
        keys += variants(roman)
    if name.family_zh or name.given_zh:
        characters = (name.family_zh, name.given_zh) if chinese else (name.given_zh, name.family_zh)
        keys += tokens("".join(characters))
    if chinese:
        sounds = dict.fromkeys(_sounds(name, pinyin_family, pinyin_given))
        spelt = [key for family, given in sounds for key in _name_sounds(family, given)]
    else:
        spelt = ["".join(pinyin.syllables(part)) for part in (name.given_zh, name.family_zh) if part]
    known = set(keys)
    return " ".join([*keys, *[key for key in dict.fromkeys(_with_u(spelt)) if key not in known]])


def text_keys(*texts: str) -> str:
    """What any other text is found by: words and their spellings, the sound of Chinese names, names of places."""
    keys = [_name_keys(text) if len(text) <= _LONGEST_SPELT else _text_keys(text) for text in texts]
    return " ".join(filter(None, keys))


def phone_keys(*numbers: str) -> str:
    """Each number as its overlapping groups of four digits, with country code and as it is dialled at home."""
    return " ".join([gram for number in numbers for form in _dialled_forms(number) for gram in _grams(form)])


def query_groups(text: str) -> tuple[Group, ...]:
    """What was typed, as groups; nothing when it holds no letter and no digit. Only 500 characters count."""
    typed = unicodedata.normalize("NFKC", text[:LONGEST_QUERY])
    if not typed.isascii():
        typed = "".join([char for char in typed if unicodedata.category(char) not in {"Cf", "Mn"}])
    groups: list[Group] = []
    for piece in _PIECE.finditer(typed):
        if piece["dialled"] or piece["figure"]:
            groups.append(_number_group(piece[0]))
        else:
            groups += _word_groups(piece[0])
    return tuple(groups)


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _joined(word: str) -> str:
    """Without apostrophes: Xi'an → Xian."""
    return _APOSTROPHES.sub("", word)


@functools.lru_cache(maxsize=1 << 14)
def _name_keys(text: str) -> str:
    """A short text is a name that many records share: an organisation, a city."""
    sounds = [] if text.isascii() else [sound for run in _HAN_RUNS.findall(text) for sound in _run_sounds(run)]
    return _text_keys(text, sounds)


def _text_keys(text: str, sounds: Sequence[str] = ()) -> str:
    keys = tokens(text)
    further = [*variants(text), *sounds]
    places = _places()
    if not places.keys().isdisjoint(keys):
        further += _other_names(keys)
    if not further:
        return " ".join(keys)
    known = set(keys)
    return " ".join([*keys, *[key for key in dict.fromkeys(further) if key not in known]])


@functools.lru_cache(maxsize=1 << 13)
def _run_sounds(run: str) -> tuple[str, ...]:
    return tuple(_with_u(_sound_keys(pinyin.syllables(run))))


def _is_han_word(word: str) -> bool:
    return len(word) == 1 and is_han(word)


def _sounds(name: PersonName, family: str, given: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Family and given name in syllables: by the confirmed pinyin, by the Latin spelling, by the characters."""
    for spelling in dict.fromkeys([(family, given), (name.family, name.given)]):
        if any(spelling):
            yield _split(spelling[0]), _split(spelling[1])
    if name.family_zh or name.given_zh:
        read = pinyin.read(name.family_zh, surname=True, spelt=name.family if len(name.family_zh) == 1 else "")
        yield tuple([part.plain for part in read]), pinyin.syllables(name.given_zh)


def _split(word: str) -> tuple[str, ...]:
    """The syllables of a pinyin word as people write it; the whole word when it is none."""
    if not word.isascii():
        toneless = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(_TONES))
        word = toneless.casefold().replace("ü", "v")
    word = word.lower()
    return pinyin.split_pinyin(word) or tuple(tokens(word))


def _name_sounds(family: Sequence[str], given: Sequence[str]) -> list[str]:
    keys = _sound_keys((*family, *given))
    if family and given:
        keys.append("".join((*given, *family)))
    if len(given) > 1:
        keys.append("".join([syllable[0] for syllable in given]))
    return keys


def _sound_keys(syllables: Sequence[str]) -> list[str]:
    """The whole word, its ends from each syllable on (so that "gaoke" finds zhongnangaoke), and the initials."""
    if not syllables:
        return []
    ends = ["".join(syllables[at : at + _WINDOW]) for at in range(1, len(syllables))]
    initials = ["".join([syllable[0] for syllable in syllables])] if len(syllables) > 1 else []
    return ["".join(syllables), *ends, *initials]


def _with_u(keys: Sequence[str]) -> list[str]:
    """吕 is looked for as lv, lu and, as passports spell it, lyu."""
    return [
        form
        for key in keys
        for form in ((key, key.replace("v", "u"), key.replace("v", "yu")) if "v" in key else (key,))
    ]


def _other_names(words: Sequence[str]) -> list[str]:
    table = _places()
    found: list[str] = []
    for at, word in enumerate(words):
        for place, others in table.get(word, ()):
            if tuple(words[at : at + len(place)]) == place:
                found += others
    return found


@functools.cache
def _places() -> Mapping[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """By the first word of a name of a place: the whole name, and the place's other names as keys."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for names in json.loads(resources.path("data/exonyms.json").read_text(encoding="utf-8")):
        forms = dict.fromkeys(
            [tuple(_composed(name).translate(fold).split()) for name in names for fold in (_FOLD, _SPELT_OUT)]
        )
        for form in forms:
            others = tuple([" ".join(other) for other in forms if other != form])
            table.setdefault(form[0], []).append((form, others))
    return table


def _dialled_forms(number: str) -> tuple[str, ...]:
    plain = _TRUNK.sub("", number)
    called = digits(plain)
    if not plain.lstrip().startswith(("+", "＋")) and not called.startswith("00"):
        return (called,) if called else ()
    called = called.removeprefix("00")
    home = _COUNTRY_CODE.sub("", called, count=1)
    return (called, f"0{home}") if len(home) > 1 else (called,)


def _grams(called: str) -> list[str]:
    return [called[at : at + _GRAM] for at in range(max(1, len(called) - _GRAM + 1))]


def _number_group(piece: str) -> Group:
    forms = [tuple(_grams(form)) for form in _dialled_forms(piece) if form]
    return Group(tuple(dict.fromkeys([*forms, tuple(tokens(piece))])))


def _word_groups(word: str) -> Iterator[Group]:
    usual = tokens(word)
    spelt_out = word.translate(_SPELT_OUT).split()
    if len(usual) > 1 and _APOSTROPHES.search(word):
        yield Group((tuple(tokens(_joined(word))), tuple(usual)))
    elif "@" in word and usual:
        yield Group(tuple(dict.fromkeys([tuple(usual), tuple(spelt_out)])))
    else:
        pairs = zip(usual, spelt_out, strict=True)
        for han, run in itertools.groupby(pairs, key=lambda pair: _is_han_word(pair[0])):
            if han:
                yield Group((tuple([char for char, _ in run]),))
            else:
                yield from [Group(tuple(dict.fromkeys([(first,), (second,)]))) for first, second in run]
