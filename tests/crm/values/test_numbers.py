"""Separators and large units."""

from decimal import Decimal

import pytest

from crm.values.numbers import number_text, scaled


@pytest.mark.parametrize(
    ("value", "de", "en", "zh"),
    [
        ("1234567.89", "1.234.567,89", "1,234,567.89", "1234567.89"),
        ("2000", "2.000", "2,000", "2000"),
        ("700.000000", "700", "700", "700"),
        ("6.50", "6,5", "6.5", "6.5"),
        ("1E+6", "1.000.000", "1,000,000", "1000000"),
        ("-1200.5", "−1.200,5", "−1,200.5", "−1200.5"),
        ("0", "0", "0", "0"),
    ],
)
def test_numbers_are_separated_as_each_language_does(value: str, de: str, en: str, zh: str) -> None:
    assert [number_text(Decimal(value), language) for language in ("de", "en", "zh")] == [de, en, zh]


@pytest.mark.parametrize(("value", "expected"), [("6", "6,0"), ("6.25", "6,3"), ("6.24", "6,2")])
def test_a_number_of_decimals_is_kept_and_halves_go_up(value: str, expected: str) -> None:
    assert number_text(Decimal(value), "de", 1) == expected


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_no_number_is_not_printed(value: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        number_text(Decimal(value), "de")


@pytest.mark.parametrize(
    ("values", "language", "expected"),
    [
        (["120000"], "zh", ("12", "万")),
        (["15000"], "zh", ("1.5", "万")),
        (["9999"], "zh", ("9999", "")),
        (["123456"], "zh", ("123456", "")),
        (["123450000"], "zh", ("12345", "万")),
        (["260000000"], "de", ("260", "Mio.")),
        (["999999"], "de", ("999.999", "")),
        (["1234567.89"], "de", ("1.234.567,89", "")),
        (["250000000", "260000000"], "en", ("250–260", "million")),
    ],
)
def test_a_large_unit_never_costs_a_digit(values: list[str], language: str, expected: tuple[str, str]) -> None:
    text = scaled([Decimal(value) for value in values], language)
    assert (text.digits, text.unit) == expected
