"""The three faces of the papers: which character has a glyph, how wide it is, and the subset that goes into a file.

A face is mapped into memory and read where it is needed: opening one costs less than a millisecond, although the file
has 8 to 11 MB. reportlab's own `TTFont` unpacks every table in Python (47 ms a face) and cuts a text into subsets of
256 characters; here a document gets one subset per face, with two-byte codes and a ToUnicode map that also holds
characters beyond U+FFFF.
"""

import functools
import mmap
import re
import struct
import sys
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable

from crm import resources

REGULAR, BOLD, SERIF = "QiaoSansSC-Regular", "QiaoSansSC-Bold", "QiaoSerifSC-SemiBold"

GETA = "〓"
"""What printers set where a sort is missing."""

QUARTER_EM = "\u2005"
"""The gap between characters and Latin letters: it has a width, but it is only a move of the pen in the file."""

_BLANK = re.compile("[\t\r\v\f\x85\u2000-\u200a\u2028\u2029\u202f]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)

_WORDS, _SCALE, _MORE, _XY_SCALE, _TWO_BY_TWO = 0x1, 0x8, 0x20, 0x40, 0x80


@functools.cache
def face(name: str) -> "Face":
    return Face(name)


def printable(text: str) -> str:
    """The text as it can be printed: NFC, without invisible marks, and with 〓 for a character that has no glyph."""
    if text.isascii() and text.isprintable():
        return text
    text = _INVISIBLE.sub("", _BLANK.sub(" ", unicodedata.normalize("NFC", text)))
    known = face(REGULAR).glyphs
    if all(map(known.__getitem__, text)):
        return text
    return "".join(char if known[char] or char == "\n" else GETA for char in text)


def missing(texts: Iterable[str]) -> list[str]:
    """The characters of the texts that no face can print, each once, in the order of their code points."""
    known = face(REGULAR).glyphs
    chars = set(unicodedata.normalize("NFC", "\n".join(texts)))
    return sorted(
        char for char in _INVISIBLE.sub("", _BLANK.sub("", "".join(chars))) if not known[char] and char != "\n"
    )


class Glyphs(dict[str, int]):
    """The glyph of each character; 0 for one that the face does not have."""

    def __init__(self, data: mmap.mmap, offset: int) -> None:
        count = struct.unpack_from(">I", data, offset + 12)[0]
        groups = _numbers("I", data[offset + 16 : offset + 16 + 12 * count])
        self._first, self._last, self._glyph = groups[0::3], groups[1::3], groups[2::3]

    def __missing__(self, char: str) -> int:
        code = ord(char)
        place = bisect_right(self._first, code) - 1
        found = place >= 0 and code <= self._last[place]
        glyph = self[char] = self._glyph[place] + code - self._first[place] if found else 0
        return glyph


class Widths(dict[str, int]):
    """The advance of each character in thousandths of the size."""

    def __init__(self, glyphs: Glyphs, metrics: "array[int]") -> None:
        self._glyphs, self._metrics = glyphs, metrics

    def __missing__(self, char: str) -> int:
        width = self[char] = self._metrics[2 * self._glyphs[char]]
        return width


class Face:
    """One TrueType file of `resources/fonts`, of 1000 units to the em."""

    def __init__(self, name: str) -> None:
        self.name = name
        with resources.path(f"fonts/{name}.ttf").open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._tables = self._directory()
        self._offsets = _numbers("I", self.table("loca"))
        self._metrics = _numbers("H", self.table("hmtx"))
        self.glyphs = Glyphs(self._data, self._format_12())
        self.widths = Widths(self.glyphs, self._metrics)
        self.widths[QUARTER_EM] = 250
        self.word_width = functools.lru_cache(maxsize=1 << 15)(self._word_width)

    def table(self, tag: str) -> bytes:
        start, length = self._tables[tag]
        return self._data[start : start + length]

    @property
    def box(self) -> tuple[int, int, int, int]:
        return struct.unpack_from(">4h", self.table("head"), 36)

    @property
    def cap_height(self) -> int:
        height: int = struct.unpack_from(">h", self.table("OS/2"), 88)[0]
        return height

    def advance(self, glyph: int) -> int:
        return self._metrics[2 * glyph]

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """A TrueType file with these glyphs, numbered in their order (the first is .notdef), and their parts."""
        order = list(glyphs)
        numbers = {glyph: number for number, glyph in enumerate(order)}
        # the order grows on the way: composite glyphs add their parts
        outlines = [self._outline(glyph, order, numbers) for glyph in order]
        return _file(self._subset_tables(order, outlines))

    def _word_width(self, text: str) -> int:
        return sum(map(self.widths.__getitem__, text))

    def _directory(self) -> dict[str, tuple[int, int]]:
        count = struct.unpack_from(">H", self._data, 4)[0]
        records = (struct.unpack_from(">4s4xII", self._data, 12 + 16 * number) for number in range(count))
        return {tag.decode("ascii"): (start, length) for tag, start, length in records}

    def _format_12(self) -> int:
        start = self._tables["cmap"][0]
        for number in range(struct.unpack_from(">H", self._data, start + 2)[0]):
            offset: int = start + struct.unpack_from(">4xI", self._data, start + 4 + 8 * number)[0]
            if struct.unpack_from(">H", self._data, offset)[0] == 12:
                return offset
        message = f"{self.name} has no full character map"
        raise ValueError(message)

    def _outline(self, glyph: int, order: list[int], numbers: dict[int, int]) -> bytes:
        start = self._tables["glyf"][0]
        data = self._data[start + self._offsets[glyph] : start + self._offsets[glyph + 1]]
        if len(data) < 10 or not data[0] & 0x80:
            return data
        changed, place, flags = bytearray(data), 10, _MORE
        while flags & _MORE:
            flags, part = struct.unpack_from(">HH", data, place)
            if part not in numbers:
                numbers[part] = len(order)
                order.append(part)
            struct.pack_into(">H", changed, place + 2, numbers[part])
            place += 4 + (4 if flags & _WORDS else 2) + _transform_length(flags)
        return bytes(changed)

    def _subset_tables(self, order: list[int], outlines: list[bytes]) -> dict[bytes, bytes]:
        padded = [data + b"\0" * (-len(data) % 4) for data in outlines]
        offsets = array("I", [0])
        for data in padded:
            offsets.append(offsets[-1] + len(data))
        metrics = array("H", (self._metrics[place] for glyph in order for place in (2 * glyph, 2 * glyph + 1)))
        head, maxp, hhea = (bytearray(self.table(tag)) for tag in ("head", "maxp", "hhea"))
        struct.pack_into(">h", head, 50, 1)
        struct.pack_into(">H", maxp, 4, len(order))
        struct.pack_into(">H", hhea, 34, len(order))
        return {
            b"glyf": b"".join(padded),
            b"head": bytes(head),
            b"hhea": bytes(hhea),
            b"hmtx": _big_endian(metrics),
            b"loca": _big_endian(offsets),
            b"maxp": bytes(maxp),
        }


def _transform_length(flags: int) -> int:
    if flags & _SCALE:
        return 2
    if flags & _XY_SCALE:
        return 4
    return 8 if flags & _TWO_BY_TWO else 0


def _file(tables: dict[bytes, bytes]) -> bytes:
    """The tables as a font file; a PDF reader does not look at check sums."""
    count = len(tables)
    power = 1 << count.bit_length() - 1
    parts = [struct.pack(">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16)]
    offset = 12 + 16 * count
    for tag, data in tables.items():
        parts.append(struct.pack(">4sIII", tag, 0, offset, len(data)))
        offset += len(data) + -len(data) % 4
    parts.extend(data + b"\0" * (-len(data) % 4) for data in tables.values())
    return b"".join(parts)


def _numbers(code: str, data: bytes) -> "array[int]":
    numbers = array(code, data)
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _big_endian(numbers: "array[int]") -> bytes:
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers.tobytes()
