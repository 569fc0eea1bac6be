"""Where a German or English word may be divided: Liang's method on the patterns that the package pyphen brings.

pyphen itself parses all 29,000 German patterns when it is asked for the first word (0.5 s, eight times the work of a
whole report). Here a pattern is parsed when a word needs it.
"""

import functools
import re

_LEFT, _RIGHT = 3, 3
_LONGEST = 100
"""No word is longer; what is longer is no word."""
_DICTIONARY = {"de": "de_DE", "en": "en_GB"}
_DIGIT, _LETTER = re.compile("[0-9]"), re.compile("[^0-9]([0-9]?)")
_WORD = re.compile(r"[^\W\d_]{6,}")


@functools.lru_cache(maxsize=4096)
def positions(word: str, language: str) -> tuple[int, ...]:
    """The places in the word before which it may be divided; none in addresses, numbers and short words."""
    if language not in _DICTIONARY or len(word) > _LONGEST or is_address(word):
        return ()
    return tuple(
        match.start() + place for match in _WORD.finditer(word) for place in _inside(match.group().lower(), language)
    )


def is_address(word: str) -> bool:
    """Whether a hyphen would spoil it."""
    return "@" in word or "://" in word or word.startswith("www.")


def _inside(word: str, language: str) -> list[int]:
    patterns = _patterns(language)
    pointed = f".{word}."
    values = [0] * (len(pointed) + 1)
    for start in range(len(pointed)):
        for end in range(start + 1, len(pointed) + 1):
            if pattern := patterns.get(pointed[start:end]):
                for place, value in enumerate(_values(pattern), start):
                    values[place] = max(values[place], value)
    return [place for place in range(_LEFT, len(word) - _RIGHT + 1) if values[place + 1] % 2]


@functools.cache
def _values(pattern: str) -> tuple[int, ...]:
    """The digits before each letter of the pattern, and after the last one: ".ab1c" is 0, 0, 0, 1, 0."""
    first = int(pattern[0]) if pattern[0].isdigit() else 0
    return (first, *(int(digit or 0) for digit in _LETTER.findall(pattern)))


@functools.cache
def _patterns(language: str) -> dict[str, str]:
    import pyphen  # type: ignore[import-untyped] # noqa: PLC0415 - no types; 25 ms that most papers never need

    encoding, _, data = pyphen.LANGUAGES[_DICTIONARY[language]].read_bytes().partition(b"\n")
    lines = data.decode(encoding.decode("ascii").strip()).split("\n")
    keys = _DIGIT.sub("", "\n".join(lines)).split("\n")
    return dict(zip(keys, lines, strict=True))
