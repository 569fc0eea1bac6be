"""Money in three languages, and conversions."""

import datetime as dt
from decimal import Decimal

import pytest

from crm.errors import Problem
from crm.values.money import Money, Rate, amounts_text, convert, converted_text, money_text
from crm.values.numbers import NO_BREAK

DAY = dt.date(2019, 11, 12)
YUAN = Money(Decimal(3_200_000_000), "CNY")


@pytest.mark.parametrize(
    ("amount", "currency", "de", "en", "zh"),
    [
        ("260000000", "EUR", "260 Mio. €", "€260 million", "2.6亿欧元"),
        ("3200000000", "CNY", "3,2 Mrd. CN¥", "CN¥3.2 billion", "32亿元"),
        ("15000", "CNY", "15.000 CN¥", "CN¥15,000", "1.5万元"),
        ("4770000", "EUR", "4,77 Mio. €", "€4.77 million", "477万欧元"),
        ("1234567.89", "EUR", "1.234.567,89 €", "€1,234,567.89", "1234567.89欧元"),
        ("79.5", "EUR", "79,50 €", "€79.50", "79.50欧元"),
        ("89000", "EUR", "89.000 €", "€89,000", "8.9万欧元"),
        ("5000000", "CHF", "5 Mio. CHF", "CHF 5 million", "500万瑞士法郎"),
        ("5000000", "SEK", "5 Mio. SEK", "SEK 5 million", "500万SEK"),
        ("1200000000000", "USD", "1,2 Bio. US$", "US$1.2 trillion", "1.2万亿美元"),
        ("-5000000", "EUR", "−5 Mio. €", "−€5 million", "−500万欧元"),
    ],
)
def test_money_prints_exactly_and_short(amount: str, currency: str, de: str, en: str, zh: str) -> None:
    texts = [money_text(Money(Decimal(amount), currency), language) for language in ("de", "en", "zh")]
    assert [text.replace(NO_BREAK, " ") for text in texts] == [de, en, zh]


def test_number_unit_and_currency_stay_on_one_line() -> None:
    assert money_text(Money(Decimal(260_000_000), "EUR"), "de") == f"260{NO_BREAK}Mio.{NO_BREAK}€"
    assert money_text(Money(Decimal(260_000_000), "EUR"), "en") == f"€260{NO_BREAK}million"


def test_all_digits_can_be_asked_for() -> None:
    assert money_text(Money(Decimal(260_000_000), "EUR"), "de", unit="one") == f"260.000.000{NO_BREAK}€"


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "250–260 Mio. €"), ("en", "€250–260 million"), ("zh", "2.5–2.6亿欧元")]
)
def test_a_range_names_unit_and_currency_once(language: str, expected: str) -> None:
    text = amounts_text([Decimal(250_000_000), Decimal(260_000_000)], "EUR", language)
    assert text.replace(NO_BREAK, " ") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "3,2 Mrd. CN¥ ≈ 414 Mio. € (Kurs 7,73 vom 12.11.2019)"),
        ("en", "CN¥3.2 billion ≈ €414 million (rate 7.73 of 12 Nov 2019)"),
        ("zh", "32亿元 ≈ 4.14亿欧元（汇率7.73，2019年11月12日）"),
    ],
)
def test_a_conversion_shows_the_original_the_rate_and_its_day(language: str, expected: str) -> None:
    text = converted_text(YUAN, Rate(Decimal("7.73"), "EUR", DAY), language)
    assert text.replace(NO_BREAK, " ") == expected


def test_a_rate_per_euro_serves_in_both_directions() -> None:
    assert convert(Money(Decimal(1_000_000), "EUR"), Rate(Decimal("7.73"), "CNY", DAY)) == Money(
        Decimal(7_730_000), "CNY"
    )


def test_a_small_sum_keeps_three_digits_too() -> None:
    assert convert(Money(Decimal(1000), "CNY"), Rate(Decimal("7.73"), "EUR", DAY)).amount == 129
    assert convert(Money(Decimal(100), "CNY"), Rate(Decimal("7.73"), "EUR", DAY)).amount == Decimal("12.9")
    assert convert(Money(Decimal(0), "CNY"), Rate(Decimal("7.73"), "EUR", DAY)).amount == 0


@pytest.mark.parametrize(
    ("currency", "value", "to", "per"),
    [
        ("USD", "7.73", "CNY", "EUR"),
        ("CNY", "0", "EUR", "EUR"),
        ("CNY", "-1", "EUR", "EUR"),
        ("EUR", "1", "EUR", "EUR"),
    ],
)
def test_a_rate_between_other_currencies_converts_nothing(currency: str, value: str, to: str, per: str) -> None:
    with pytest.raises(Problem):
        convert(Money(Decimal(1), currency), Rate(Decimal(value), to, DAY, per))
