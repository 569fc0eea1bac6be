"""Letters without their ornaments: the tables behind the sort keys and the search keys.

Each table maps one character at a time and remembers it, so that a text is folded by a single `str.translate`.
"""

import functools
import json
import unicodedata
from collections.abc import Mapping

from crm import resources
from crm.values.text import is_han

_UMLAUT = "\u0308"
_OTHER_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ħ": "h"}
_SPELT_OUT = {"ø": "oe", "å": "aa"}


class Folding(dict[int, str]):
    """NFKC case folding without format characters and diacritics; what is neither letter nor digit becomes a blank."""

    def __init__(self, *, umlauts: bool = False, apart: bool = False) -> None:
        """With `umlauts` ä becomes ae; with `apart` each Chinese character, simplified, stands alone between blanks."""
        super().__init__()
        self._umlauts = umlauts
        self._apart = apart

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._fold(chr(code))
        return folded

    def _fold(self, char: str) -> str:
        if unicodedata.category(char) in {"Cf", "Mn"}:
            return ""
        decomposed = unicodedata.normalize("NFKD", char).casefold()
        if self._umlauts and _UMLAUT in decomposed and decomposed[0] in "aou":
            return f"{decomposed[0]}e"
        # A sort key takes only the German umlauts for two letters (DIN 5007-2); a search forgives more.
        if self._umlauts and self._apart and char.casefold() in _SPELT_OUT:
            return _SPELT_OUT[char.casefold()]
        bare = "".join([_OTHER_LETTERS.get(one, one) for one in decomposed if not unicodedata.combining(one)])
        return "".join([self._place(one) for one in unicodedata.normalize("NFC", bare)])

    def _place(self, char: str) -> str:
        if self._apart and is_han(char):
            return f" {simplified().get(char, char)} "
        # Characters of private use are what old Chinese registers wrote rare names with.
        return char if char.isalnum() or unicodedata.category(char) == "Co" else " "


@functools.cache
def simplified() -> Mapping[str, str]:
    """The simplified form of the traditional characters that are usual in names: 陳 → 陈."""
    table = json.loads(resources.path("data/traditional_zh.json").read_text(encoding="utf-8"))
    return dict(zip(table["traditional"], table["simplified"], strict=True))
