"""Areas in hectares, mu, square metres and square kilometres, and prices per area.

1 ha = 15 mu exactly, so a mu is 10,000/15 m². That is no finite decimal: convert by `convert_area`, which multiplies
first and divides last, and 60,000 m² are exactly 90 mu.
"""

from decimal import Decimal
from enum import StrEnum

from crm.values.numbers import NO_BREAK, is_whole, number_text, rounded, scaled

MU = Decimal(10000) / 15


class AreaUnit(StrEnum):
    """Units of area; the same keys serve as units of figures."""

    SQUARE_METRE = "square_metre"
    MU = "mu"
    HECTARE = "hectare"
    SQUARE_KILOMETRE = "square_kilometre"


# square metres as numerator and denominator
_SIZES = {
    AreaUnit.SQUARE_METRE: (1, 1),
    AreaUnit.MU: (10_000, 15),
    AreaUnit.HECTARE: (10_000, 1),
    AreaUnit.SQUARE_KILOMETRE: (1_000_000, 1),
}
_SYMBOLS = {AreaUnit.SQUARE_METRE: "m²", AreaUnit.HECTARE: "ha", AreaUnit.SQUARE_KILOMETRE: "km²"}
_CHINESE = {AreaUnit.SQUARE_METRE: "平方米", AreaUnit.HECTARE: "公顷", AreaUnit.SQUARE_KILOMETRE: "平方公里"}


def convert_area(value: Decimal, source: AreaUnit, target: AreaUnit) -> Decimal:
    """The same area in another unit."""
    (up, down), (target_up, target_down) = _SIZES[source], _SIZES[target]
    return value * (up * target_down) / (down * target_up)


def price_per(total: Decimal, square_metres: Decimal, unit: AreaUnit) -> Decimal:
    """What one square metre, mu … costs when the whole area costs so much."""
    up, down = _SIZES[unit]
    return total * up / (square_metres * down)


def convert_price(price: Decimal, source: AreaUnit, target: AreaUnit) -> Decimal:
    """A price per `source` as a price per `target`: 79.50 per m² are 53,000 per mu."""
    return convert_area(price, target, source)


def area_text(square_metres: Decimal, language: str) -> str:
    """An area in the units of both sides: "6,0 ha (90 Mu)", "6公顷（90亩）"; small ones in m², large ones in km²."""
    unit = _unit_for(square_metres)
    value = convert_area(square_metres, AreaUnit.SQUARE_METRE, unit)
    mu = convert_area(square_metres, AreaUnit.SQUARE_METRE, AreaUnit.MU)
    mu = rounded(mu, 0 if mu >= 10 else 1)
    if language == "zh":
        many = scaled([mu], language)
        return f"{number_text(rounded(value, 1), language)}{_CHINESE[unit]}（{many.digits}{many.unit}亩）"
    decimals = None if unit is AreaUnit.SQUARE_METRE and is_whole(value) else 1
    word = "Mu" if language == "de" else "mu"
    area = f"{number_text(value, language, decimals)}{NO_BREAK}{_SYMBOLS[unit]}"
    return f"{area} ({number_text(mu, language)}{NO_BREAK}{word})"


def _unit_for(square_metres: Decimal) -> AreaUnit:
    if square_metres < 10_000:
        return AreaUnit.SQUARE_METRE
    return AreaUnit.HECTARE if square_metres < 10_000_000 else AreaUnit.SQUARE_KILOMETRE
