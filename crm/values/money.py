"""Sums of money as each language writes them, and conversions that show their rate and its day."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from crm.errors import Problem
from crm.i18n import catalogue, translate
from crm.values.dates import date_short, date_text
from crm.values.numbers import NO_BREAK, Scaled, is_whole, number_text, scaled

_SYMBOLS = {"EUR": "€", "CNY": "CN¥", "USD": "US$", "GBP": "£", "HKD": "HK$", "JPY": "JP¥"}
_CHINESE = {"EUR": "欧元", "CNY": "元", "USD": "美元", "GBP": "英镑", "HKD": "港元", "JPY": "日元", "CHF": "瑞士法郎"}


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in the currency in which it was agreed."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Rate:
    """The price of one `per` on a day; the other of the two currencies is what it is paid in.

    Rates for the euro are quoted per euro, so Rate(7.73, "EUR", day) turns yuan into euros by division and
    Rate(7.73, "CNY", day) turns euros into yuan by multiplication.
    """

    value: Decimal
    to: str
    day: dt.date
    per: str = "EUR"


def money_text(money: Money, language: str, *, unit: str = "auto") -> str:
    """The sum: "260 Mio. €", "€260 million", "2.6亿欧元"; unit "one" writes all digits: "1.234.567,89 €"."""
    return amounts_text([money.amount], money.currency, language, unit=unit)


def amounts_text(amounts: Sequence[Decimal], currency: str, language: str, *, unit: str = "auto") -> str:
    """One sum, or the two ends of a range in the same unit: "250–260 Mio. €"."""
    text = scaled(amounts, language) if unit == "auto" else Scaled("", "")
    if not text.unit:
        decimals = 0 if all(is_whole(amount) for amount in amounts) else 2
        text = Scaled("–".join(number_text(amount, language, decimals) for amount in amounts), "")
    if language == "zh":
        return f"{text.digits}{text.unit}{_CHINESE.get(currency, currency)}"
    symbol = _SYMBOLS.get(currency, currency)
    if language == "de":
        return NO_BREAK.join(part for part in (text.digits, text.unit, symbol) if part)
    return _english(text, symbol)


def convert(money: Money, rate: Rate) -> Money:
    """The sum in the currency of the rate, to three significant digits: more would pretend to know."""
    if rate.value <= 0 or rate.per not in {money.currency, rate.to} or money.currency == rate.to:
        message = translate("crm", "The rate does not turn {currency} into {to}. Enter a rate between these two.")
        raise Problem(message.format(currency=money.currency, to=rate.to))
    amount = money.amount * rate.value if rate.per == money.currency else money.amount / rate.value
    return Money(_three_digits(amount), rate.to)


def converted_text(money: Money, rate: Rate, language: str) -> str:
    """The sum as agreed and about what it is in the other currency, with the rate and its day."""
    template = catalogue(language).translate("crm", "{original} ≈ {converted} (rate {rate} of {day})")
    return template.format(
        original=money_text(money, language),
        converted=money_text(convert(money, rate), language),
        rate=number_text(rate.value, language),
        day=date_text(rate.day, language) if language == "zh" else date_short(rate.day, language),
    )


def _english(text: Scaled, symbol: str) -> str:
    sign = text.digits[:1] if text.digits[:1] == "\N{MINUS SIGN}" else ""
    gap = NO_BREAK if symbol.isalpha() else ""
    unit = f"{NO_BREAK}{text.unit}" if text.unit else ""
    return f"{sign}{symbol}{gap}{text.digits.removeprefix(sign)}{unit}"


def _three_digits(amount: Decimal) -> Decimal:
    if not amount:
        return amount
    short = Decimal(f"{amount:.2e}")
    return short.quantize(Decimal(1)) if is_whole(short) else short
