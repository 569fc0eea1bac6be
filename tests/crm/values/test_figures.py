"""Figures keep their qualifier in every language."""

from decimal import Decimal

import pytest

from crm.values.figures import Qualifier, Unit, figure_text
from crm.values.numbers import NO_BREAK

EXACTLY, MORE, UP_TO, ABOUT = Qualifier.EXACTLY, Qualifier.MORE_THAN, Qualifier.UP_TO, Qualifier.ABOUT


def texts(
    value: str, qualifier: Qualifier, unit: str, value_to: str | None = None, *, planned: bool = False
) -> list[str]:
    end = None if value_to is None else Decimal(value_to)
    return [
        figure_text(Decimal(value), language, qualifier=qualifier, value_to=end, unit=unit, planned=planned).replace(
            NO_BREAK, " "
        )
        for language in ("de", "zh", "en")
    ]


@pytest.mark.parametrize(("value", "zh"), [("20", "20多位"), ("700", "700多位")])
def test_the_figures_of_the_sample_print_as_stated(value: str, zh: str) -> None:
    assert texts(value, MORE, "persons") == [f"mehr als {value}", zh, f"more than {value}"]


@pytest.mark.parametrize(
    ("value", "qualifier", "unit", "expected"),
    [
        ("2000", UP_TO, "", ["bis zu 2.000", "最多2000", "up to 2,000"]),
        ("200", ABOUT, "", ["rund 200", "约200", "about 200"]),
        ("200", ABOUT, "companies", ["rund 200 Unternehmen", "约200家企业", "about 200 companies"]),
        ("2000", UP_TO, "jobs", ["bis zu 2.000 Arbeitsplätze", "最多2000个岗位", "up to 2,000 jobs"]),
        ("1", EXACTLY, "jobs", ["1 Arbeitsplatz", "1个岗位", "1 job"]),
        ("3", EXACTLY, "parties", ["3 Parteien", "3方", "3 parties"]),
        ("3", EXACTLY, "edition", ["3. Ausgabe", "第3届", "3rd edition"]),
        ("11", EXACTLY, "edition", ["11. Ausgabe", "第11届", "11th edition"]),
        ("22", EXACTLY, "edition", ["22. Ausgabe", "第22届", "22nd edition"]),
        ("120000", EXACTLY, "square_metre", ["120.000 m²", "12万平方米", "120,000 m²"]),
        ("6", MORE, "hectare", ["mehr als 6 ha", "超过6公顷", "more than 6 ha"]),
        ("260000000", MORE, "EUR", ["mehr als 260 Mio. €", "超过2.6亿欧元", "more than €260 million"]),
        ("12.5", ABOUT, "percent", ["rund 12,5 %", "约12.5%", "about 12.5%"]),
        ("5", EXACTLY, "Hallen", ["5 Hallen", "5 Hallen", "5 Hallen"]),
        ("5", EXACTLY, "栋", ["5 栋", "5栋", "5 栋"]),
    ],
)
def test_qualifier_and_unit_print_in_three_languages(
    value: str, qualifier: Qualifier, unit: str, expected: list[str]
) -> None:
    assert texts(value, qualifier, unit) == expected


def test_a_range_and_a_plan_print_as_such() -> None:
    assert texts("1000", EXACTLY, "jobs", "2000", planned=True) == [
        "geplant: 1.000–2.000 Arbeitsplätze",
        "计划1000–2000个岗位",
        "planned: 1,000–2,000 jobs",
    ]
    assert texts("1000", EXACTLY, "", "2000") == ["1.000–2.000", "1000–2000", "1,000–2,000"]


def test_a_planned_limit_keeps_both() -> None:
    assert texts("2000", UP_TO, "", planned=True) == ["geplant: bis zu 2.000", "计划最多2000", "planned: up to 2,000"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("5", "超过5位"), ("701", "超过701位"), ("20000", "2万多位"), ("15000", "超过1.5万位"), ("2.5", "超过2.5位")],
)
def test_duo_stands_only_after_round_numbers(value: str, expected: str) -> None:
    assert texts(value, MORE, "persons")[1] == expected


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("qualifier", [MORE, UP_TO, ABOUT])
def test_no_qualifier_is_ever_lost(qualifier: Qualifier, unit: str) -> None:
    for limited, exact in zip(texts("700", qualifier, unit), texts("700", EXACTLY, unit), strict=True):
        assert limited != exact
        assert "701" not in limited


@pytest.mark.parametrize("key", ["persons", "edition", "parties", "jobs", "square_metre", "hectare"])
def test_the_units_of_the_sample_are_known(key: str) -> None:
    assert Unit(key).value == key
