"""The form in which text from outside is kept, and what counts as a Chinese character."""

import re
import unicodedata

_HAN_RANGES = "々〇\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN = re.compile(f"[{_HAN_RANGES}]")
_FORBIDDEN = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")
_CONTROL = re.compile("[\x01-\x08\x0b-\x1f\x7f-\x9f]")


def storage_form(text: str) -> str:
    """NFC, line feeds only, no control characters but tab and line feed; ValueError for what no text may hold."""
    if text.isascii() and text.isprintable():
        return text
    if found := _FORBIDDEN.search(text):
        message = f"a text must not hold U+{ord(found[0]):04X}"
        raise ValueError(message)
    # A lone CR is an old line end: dropping it like other controls would glue two words together.
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", lines))


def one_line(text: str) -> str:
    """The storage form in one line: white space (the ideographic blank too) becomes one blank, none at the ends."""
    return " ".join(storage_form(text).split())


def is_han(char: str) -> bool:
    return _HAN.match(char) is not None


def has_han(text: str) -> bool:
    return not text.isascii() and _HAN.search(text) is not None
