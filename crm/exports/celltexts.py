"""The texts of a column in one piece: what must be dropped, escaped or kept in them is found for all of them at once.

Each text in a piece stands behind a mark, so that a single replacement serves them all and `split` gives them back.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import cast

TEXT_LIMIT = 32_767

_MARK = "\x1e"  # a control character: no stored text holds it
_SIGNS = "=+-@"
_BLANKS = " \t\n\u00a0\u3000"
_SIGNED = re.compile(f"{_MARK}[{re.escape(_SIGNS)}]")
_BLANK_FIRST = re.compile(f"{_MARK}[{_BLANKS}]")
_HAN = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1d\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(code for code in range(32) if code not in {9, 10})
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def texts_of(values: Sequence[object]) -> tuple[Sequence[str], str]:
    """The values as texts, nothing as an empty one; and all of them in one piece."""
    if None in values:
        values = ["" if value is None else value for value in values]
    texts = cast("Sequence[str]", values)
    try:
        return texts, in_one_piece(texts)
    except TypeError:  # joining is the quickest way to learn that some are no texts
        texts = [value if isinstance(value, str) else shown_as_text(value) for value in values]
        return texts, in_one_piece(texts)


def shown_as_text(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None).isoformat(" ")
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def in_one_piece(texts: Iterable[str]) -> str:
    return _MARK.join(["", *texts])


def apart(piece: str) -> list[str]:
    return piece.split(_MARK)[1:]


def has_controls(piece: str, count: int) -> bool:
    """Whether anything in it must be dropped, be it a mark that is not ours."""
    try:
        raw = piece.encode()
    except UnicodeEncodeError:
        return True
    return len(raw.translate(None, _CONTROLS)) != len(raw) - count or "\ufffe" in piece or "\uffff" in piece


def without_controls(texts: Sequence[str], piece: str) -> str:
    """The piece without what no XML may hold, and with one kind of line end."""
    if piece.count(_MARK) != len(texts):
        piece = in_one_piece(text.replace(_MARK, "") for text in texts)
    if "\r" in piece:
        piece = piece.replace("\r\n", "\n").replace("\r", "\n")
    return _DROPPED.sub("", piece)


def cleaned(text: str) -> str:
    """A single text without what no XML may hold."""
    return without_controls([text], in_one_piece([text]))[1:]


def has_markup(piece: str) -> bool:
    return "&" in piece or "<" in piece or ">" in piece or "_x" in piece


def escaped(piece: str) -> str:
    """Text for the inside of an element."""
    return guarded(piece.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def guarded(text: str) -> str:
    """Excel takes "_x0041_" for an escaped "A"; escaped itself it stays what it is."""
    return _ESCAPE_LIKE.sub("_x005F_", text) if "_x" in text else text


def has_edges(piece: str) -> bool:
    """Whether a text begins or ends with a blank, which Excel keeps only when told so."""
    return _BLANK_FIRST.search(piece) is not None or any(
        blank in piece and (blank + _MARK in piece or piece.endswith(blank)) for blank in _BLANKS
    )


def any_signed(piece: str) -> bool:
    """Whether a spreadsheet might take one of the texts for a formula."""
    return _SIGNED.search(piece) is not None


def is_signed(text: str) -> bool:
    return text[:1] in _SIGNS and text != ""


def any_han(piece: str) -> bool:
    """Many columns hold nothing beyond Latin-1, and that is found out quickly."""
    try:
        piece.encode("latin-1")
    except UnicodeEncodeError:
        return has_han(piece)
    return False


def has_han(text: str) -> bool:
    return not text.isascii() and _HAN.search(text) is not None
