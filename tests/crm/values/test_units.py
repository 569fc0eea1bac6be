"""Hectares and mu, and prices per area."""

from decimal import Decimal

import pytest

from crm.values.numbers import NO_BREAK, rounded
from crm.values.units import MU, AreaUnit, area_text, convert_area, convert_price, price_per

M2, MU_UNIT, HA, KM2 = AreaUnit.SQUARE_METRE, AreaUnit.MU, AreaUnit.HECTARE, AreaUnit.SQUARE_KILOMETRE


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("60000", M2, HA, "6"),
        ("60000", M2, MU_UNIT, "90"),
        ("1", HA, MU_UNIT, "15"),
        ("15", MU_UNIT, HA, "1"),
        ("1", KM2, HA, "100"),
        ("1", KM2, MU_UNIT, "1500"),
        ("90", MU_UNIT, M2, "60000"),
    ],
)
def test_areas_convert_exactly(value: str, source: AreaUnit, target: AreaUnit, expected: str) -> None:
    assert convert_area(Decimal(value), source, target) == Decimal(expected)


def test_a_mu_is_about_667_square_metres() -> None:
    assert rounded(MU, 2) == Decimal("666.67")


def test_1996_mu_are_1_33_square_kilometres() -> None:
    assert rounded(convert_area(Decimal(1996), MU_UNIT, KM2), 2) == Decimal("1.33")


def test_the_plot_of_the_sample_costs_79_50_per_square_metre_and_53000_per_mu() -> None:
    price, area = Decimal(4_770_000), Decimal(60_000)
    assert price_per(price, area, M2) == Decimal("79.50")
    assert price_per(price, area, MU_UNIT) == 53_000
    assert convert_price(Decimal("79.50"), M2, MU_UNIT) == 53_000
    assert convert_price(Decimal(53_000), MU_UNIT, M2) == Decimal("79.50")


@pytest.mark.parametrize(
    ("square_metres", "de", "en", "zh"),
    [
        ("60000", "6,0 ha (90 Mu)", "6.0 ha (90 mu)", "6公顷（90亩）"),
        ("5000", "5.000 m² (7,5 Mu)", "5,000 m² (7.5 mu)", "5000平方米（7.5亩）"),
        ("1200000", "120,0 ha (1.800 Mu)", "120.0 ha (1,800 mu)", "120公顷（1800亩）"),
        ("48000000", "48,0 km² (72.000 Mu)", "48.0 km² (72,000 mu)", "48平方公里（7.2万亩）"),
    ],
)
def test_an_area_prints_in_the_units_of_both_sides(square_metres: str, de: str, en: str, zh: str) -> None:
    texts = [area_text(Decimal(square_metres), language) for language in ("de", "en", "zh")]
    assert [text.replace(NO_BREAK, " ") for text in texts] == [de, en, zh]


def test_number_and_unit_stay_on_one_line() -> None:
    assert area_text(Decimal(60_000), "de") == f"6,0{NO_BREAK}ha (90{NO_BREAK}Mu)"
