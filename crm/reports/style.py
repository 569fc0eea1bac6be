"""How the papers look: page, grid, colours and styles of text (design.md §3 and §8), in points unless a name says mm."""

import dataclasses
import functools
from dataclasses import dataclass

from crm.reports import fonts

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, TOP, BOTTOM = 22 * MM, 22 * MM, 20 * MM
WIDTH = 170 * MM
FIRST_TOP = 32.6 * MM
"""Where the text of a first page begins, below the letterhead and the bridge."""
LATER_TOP = 20.8 * MM
FLOOR = PAGE_HEIGHT - BOTTOM

GERMAN_WIDTH, CHINESE_LEFT = 95.4 * MM, 102.3 * MM
CHINESE_WIDTH = WIDTH - CHINESE_LEFT
DIVIDER = 99.1 * MM
INDENT = 6.4 * MM
HALF_LEFT = 88.2 * MM

Colour = tuple[float, float, float]


def _colour(code: str) -> Colour:
    red, green, blue = (round(int(code[place : place + 2], 16) / 255, 3) for place in (1, 3, 5))
    return red, green, blue


INK, GREY, PETROL = _colour("#182226"), _colour("#56636A"), _colour("#0B6771")
HAIR, RULE = _colour("#DDE3E3"), _colour("#182226")
DANGER, OK, WARN, WARN_SOFT = _colour("#AE1B3A"), _colour("#18643D"), _colour("#7A4D00"), _colour("#FAF0D4")

TONE = {"de": _colour("#2353A0"), "cn": _colour("#9C4310"), "we": _colour("#445157")}
SOFT = {"de": _colour("#E4ECF8"), "cn": _colour("#FBEADC"), "we": _colour("#E8ECED")}
FILL = {"de": _colour("#2E62B4"), "cn": _colour("#B9541A"), "we": _colour("#55636A")}


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set."""

    size: float
    leading: float
    face: str = fonts.REGULAR
    colour: Colour = INK

    def but(self, *, face: str | None = None, colour: Colour | None = None, size: float | None = None) -> "Style":
        return _but(self, face, colour, size)

    @property
    def bold(self) -> "Style":
        return _but(self, fonts.BOLD, None, None)

    @property
    def grey(self) -> "Style":
        return _but(self, None, GREY, None)


@functools.cache
def _but(style: Style, face: str | None, colour: Colour | None, size: float | None) -> Style:
    return dataclasses.replace(style, face=face or style.face, colour=colour or style.colour, size=size or style.size)


BODY = Style(9.0, 14.3)
NAME = Style(8.6, 12.8)
SMALL = Style(7.8, 11.0, colour=GREY)
LABEL = Style(7.6, 11.0, colour=GREY)
FACT = Style(8.4, 12.2)
HEAD = Style(7.8, 11.0, fonts.BOLD, GREY)
CELL = Style(8.6, 12.6)
CELL_SMALL = Style(8.0, 12.0)
TOPIC = Style(9.0, 14.3, fonts.BOLD)
TITLE = Style(20.8, 26.0, fonts.SERIF)
TITLE_NARROW = Style(17.4, 22.5, fonts.SERIF)
SUBTITLE = Style(10.6, 15.0, colour=GREY)
SUBTITLE_NARROW = Style(9.2, 13.4, colour=GREY)
SECTION = Style(11.6, 16.0, fonts.SERIF)
NUMBER = Style(8.6, 16.0, fonts.BOLD, PETROL)
COMPANY = Style(8.8, 12.0, fonts.BOLD)
CHIP = Style(6.2, 9.5, fonts.BOLD)
FOOT = Style(7.2, 10.0, colour=GREY)
