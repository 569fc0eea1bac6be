"""Numbers with the separators and the large units (Mio., 万, billion) of each language."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_SEPARATORS: dict[str, dict[int, str | None]] = {
    "de": {ord(","): ".", ord("."): ",", ord("-"): _MINUS},
    "en": {ord("-"): _MINUS},
    "zh": {ord(","): None, ord("-"): _MINUS},
}
_LARGE = {
    "de": ((12, "Bio."), (9, "Mrd."), (6, "Mio.")),
    "en": ((12, "trillion"), (9, "billion"), (6, "million")),
    "zh": ((12, "万亿"), (8, "亿"), (4, "万")),
}


@dataclass(frozen=True, slots=True)
class Scaled:
    """Numbers in a common large unit: "250–260" and "Mio."; the unit is empty where the digits stand in full."""

    digits: str
    unit: str


def number_text(value: Decimal, language: str, decimals: int | None = None) -> str:
    """1.234.567,89 · 1,234,567.89 · 1234567.89, with so many decimals or else as many as the number has."""
    if not value.is_finite():
        message = f"no number to print: {value}"
        raise ValueError(message)
    digits = f"{value if decimals is None else rounded(value, decimals):,f}"
    if decimals is None and "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return digits.translate(_SEPARATORS[language])


def scaled(values: Sequence[Decimal], language: str) -> Scaled:
    """One number or a range in the largest unit that shows it exactly with at most two decimals."""
    largest = max(abs(value) for value in values)
    for power, unit in _LARGE[language]:
        shown = [value.scaleb(-power) for value in values]
        if largest >= Decimal(10) ** power and all(rounded(value, 2) == value for value in shown):
            return Scaled(_joined(shown, language), unit)
    return Scaled(_joined(values, language), "")


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Rounded as merchants do, halves away from zero."""
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _joined(values: Sequence[Decimal], language: str) -> str:
    return "–".join(number_text(value, language) for value in values)
