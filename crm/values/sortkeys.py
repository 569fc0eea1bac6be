r"""Sort keys: bytes that compare in German (DIN 5007-2) or Chinese (pinyin) order, without the system's collation.

Inside a key \x01 stands between its parts: it is smaller than the blank, so "Müller, Zoe" comes before
"Müller-Schmidt, Anna".
"""

import re
import unicodedata
from collections.abc import Iterator

from crm.values import pinyin
from crm.values.folding import Folding
from crm.values.names import NameOrder, PersonName, hanzi
from crm.values.text import has_han, is_han

# An index row has its limits (2,700 bytes on PostgreSQL); nobody sorts by the 121st character.
_LONGEST = 120
_NAMES = Folding(umlauts=True)
_WORDS = Folding()
_UMLAUTS = re.compile("[äöü]", re.IGNORECASE)
_RUNS = re.compile("([\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)")


def din5007(text: str) -> str:
    """The sort form for names (DIN 5007-2): ä as ae, ß as ss, no other diacritics, punctuation as a blank."""
    return " ".join(_composed(text).translate(_NAMES).split())


def din5007_words(text: str) -> str:
    """The sort form for words (DIN 5007-1): ä as a; a word with an umlaut comes behind the same word without."""
    words: list[str] = []
    for word in _composed(text).split():
        folded = word.translate(_WORDS).split()
        # "!" lies between the blank and all letters: Hacker S. < Häcker E. < Hackmann.
        words += folded[:-1] + [f"{last}{'!' if _UMLAUTS.search(word) else ''}" for last in folded[-1:]]
    return " ".join(words)


def person(name: PersonName) -> bytes:
    """Family, then given name, by DIN 5007-2; the spelling in pinyin where Latin is missing; ties by characters."""
    family, given = name.family, name.given
    if not (family or given):
        family, given = pinyin.pinyin_of(name.family_zh, name.given_zh)
    family, given = (family, given) if family else (given, "")
    parts = (din5007(family[:_LONGEST]), din5007(given[:_LONGEST]), hanzi(name)[:_LONGEST])
    return "\x01".join(parts).encode()


def person_zh(name: PersonName) -> bytes:
    """By pinyin, syllable by syllable, then tone, then code, family before given; Latin names among them."""
    chinese = name.order is NameOrder.FAMILY_FIRST
    if not (name.family_zh or name.given_zh):
        first, second = (name.family, name.given) if name.family else (name.given, "")
        parts = (_latin_part(first), _latin_part(second))
    elif not name.family_zh:
        parts = (_chinese_part(name.given_zh, surname=False), _latin_part(""))
    else:
        family = _chinese_part(name.family_zh, surname=chinese, spelt=name.family if chinese else "")
        parts = (family, _chinese_part(name.given_zh, surname=False))
    return "\x01".join(parts).encode()


def text(text: str) -> bytes:
    """A title or name of an organisation by DIN 5007-2, characters by their pinyin."""
    head = text[:_LONGEST]
    if has_han(head):
        spelt = " ".join([_spelt(run) if is_han(run[0]) else din5007(run) for run in _runs(head)])
        return f"{' '.join(spelt.split())}\x01{head}".encode()
    return f"{din5007(head)}\x01{head}".encode()


def text_zh(text: str) -> bytes:
    """The same for a Chinese list: syllable by syllable, then tones, then codes."""
    head = text[:_LONGEST]
    primary: list[str] = []
    tones: list[str] = []
    for run in _runs(head):
        if is_han(run[0]):
            parts = pinyin.read(run)
            primary += [part.plain for part in parts] or [run]
            tones += [_tone(part) for part in parts]
        else:
            primary += din5007(run).split()
    return f"{' '.join(primary)}\x01{''.join(tones)}\x01{head}".encode()


def person_prefixes(text: str) -> tuple[bytes, ...]:
    """How the key of a person may begin whose name starts with the typed text; nothing for characters."""
    typed = din5007(text[:_LONGEST])
    if not typed or has_han(text):
        return ()
    family, blank, given = typed.partition(" ")
    return (typed.encode(), f"{family}\x01{given}".encode()) if blank else (typed.encode(),)


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _runs(text: str) -> Iterator[str]:
    return filter(None, _RUNS.split(text))


def _latin_part(word: str) -> str:
    return f"{din5007(word[:_LONGEST])}\x01\x01"


def _chinese_part(characters: str, *, surname: bool, spelt: str = "") -> str:
    parts = pinyin.read(characters[:_LONGEST], surname=surname, spelt=spelt if len(characters) == 1 else "")
    syllables = " ".join([part.plain for part in parts])
    return (
        f"{syllables or characters[:_LONGEST]}\x01{''.join([_tone(part) for part in parts])}\x01{characters[:_LONGEST]}"
    )


def _tone(syllable: pinyin.Syllable) -> str:
    return str(syllable.tone or 5)


def _spelt(run: str) -> str:
    return "".join([part.plain.replace("v", "ue") for part in pinyin.read(run)]) or run
