"""Figures as a source states them: "mehr als 700" stays "mehr als 700" and "700多位", never 700, never 701."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from crm.i18n import catalogue
from crm.values.money import amounts_text
from crm.values.numbers import NO_BREAK, is_whole, number_text, scaled
from crm.values.units import AreaUnit

__all__ = ["Qualifier", "Unit", "figure_text", "number_text"]

_CURRENCY = re.compile(r"[A-Z]{3}")
_HAN = re.compile(r"[\u4e00-\u9fff]")


class Qualifier(StrEnum):
    """How a source limits a number. That something is only planned is a flag beside it."""

    EXACTLY = "exactly"
    MORE_THAN = "more_than"
    UP_TO = "up_to"
    ABOUT = "about"


class Unit(StrEnum):
    """What a figure counts or measures; besides these a currency code (EUR) or a text of one's own may stand."""

    NONE = ""
    PERSONS = "persons"
    PARTIES = "parties"
    JOBS = "jobs"
    COMPANIES = "companies"
    EDITION = "edition"
    SQUARE_METRE = AreaUnit.SQUARE_METRE.value
    HECTARE = AreaUnit.HECTARE.value
    MU = AreaUnit.MU.value
    SQUARE_KILOMETRE = AreaUnit.SQUARE_KILOMETRE.value
    KILOMETRE = "kilometre"
    MINUTE = "minute"
    YEAR = "year"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class _Words:
    """One and many in German and English, the measure word in Chinese; `counted` things take 多 there."""

    de: tuple[str, str]
    en: tuple[str, str]
    zh: str
    counted: bool = False


def _symbol(symbol: str, zh: str) -> _Words:
    return _Words((symbol, symbol), (symbol, symbol), zh)


# Persons print without a noun in German and English: the label beside the figure says who they are.
_WORDS = {
    Unit.NONE: _Words(("", ""), ("", ""), "", counted=True),
    Unit.PERSONS: _Words(("", ""), ("", ""), "位", counted=True),
    Unit.PARTIES: _Words(("Partei", "Parteien"), ("party", "parties"), "方", counted=True),
    Unit.JOBS: _Words(("Arbeitsplatz", "Arbeitsplätze"), ("job", "jobs"), "个岗位", counted=True),
    Unit.COMPANIES: _Words(("Unternehmen", "Unternehmen"), ("company", "companies"), "家企业", counted=True),
    Unit.EDITION: _Words(("Ausgabe", "Ausgaben"), ("edition", "editions"), "届", counted=True),
    Unit.SQUARE_METRE: _symbol("m²", "平方米"),
    Unit.HECTARE: _symbol("ha", "公顷"),
    Unit.MU: _Words(("Mu", "Mu"), ("mu", "mu"), "亩"),
    Unit.SQUARE_KILOMETRE: _symbol("km²", "平方公里"),
    Unit.KILOMETRE: _symbol("km", "公里"),
    Unit.MINUTE: _symbol("min", "分钟"),
    Unit.YEAR: _Words(("Jahr", "Jahre"), ("year", "years"), "年"),
    Unit.PERCENT: _Words(("%", "%"), ("%", "%"), "%"),
}


def figure_text(
    value: Decimal,
    language: str,
    *,
    qualifier: Qualifier,
    value_to: Decimal | None = None,
    unit: str = "",
    planned: bool = False,
) -> str:
    """The figure with its qualifier: "mehr als 700", "最多2000个岗位", "planned: 1,000–2,000 jobs"."""
    values = [value] if value_to is None else [value, value_to]
    text = _qualified(values, unit, language, qualifier)
    if not planned:
        return text
    return catalogue(language).translate("crm", "planned: {figure}").format(figure=text)


def _qualified(values: Sequence[Decimal], unit: str, language: str, qualifier: Qualifier) -> str:
    if language == "zh" and qualifier is Qualifier.MORE_THAN and (text := _chinese_more_than(values, unit)):
        return text
    words = catalogue(language)
    template = {
        Qualifier.EXACTLY: "{figure}",
        Qualifier.MORE_THAN: words.translate("crm", "more than {figure}"),
        Qualifier.UP_TO: words.translate("crm", "up to {figure}"),
        Qualifier.ABOUT: words.translate("crm", "about {figure}"),
    }[qualifier]
    return template.format(figure=_amount(values, unit, language))


def _chinese_more_than(values: Sequence[Decimal], unit: str) -> str:
    """700多位, 2万多个岗位; empty where 多 would be wrong Chinese (5多位) and 超过 has to serve."""
    known = _known(unit)
    if known is None or not _WORDS[known].counted or len(values) > 1:
        return ""
    number = scaled(values, "zh")
    round_number = is_whole(values[0] / 10) and "." not in number.digits
    return f"{number.digits}{number.unit}多{_WORDS[known].zh}" if round_number else ""


def _amount(values: Sequence[Decimal], unit: str, language: str) -> str:
    if _CURRENCY.fullmatch(unit):
        return amounts_text(values, unit, language)
    known = _known(unit)
    if known is Unit.EDITION and len(values) == 1 and is_whole(values[0]):
        return _ordinal(int(values[0]), language)
    if language == "zh":
        number = scaled(values, language)
        word = unit if known is None else _WORDS[known].zh
        gap = " " if known is None and not _HAN.match(word) else ""
        return f"{number.digits}{number.unit}{gap}{word}"
    digits = "–".join(number_text(value, language) for value in values)
    return f"{digits}{_western_word(values, unit, language)}"


def _western_word(values: Sequence[Decimal], unit: str, language: str) -> str:
    known = _known(unit)
    word = unit
    if known is not None:
        one, many = _WORDS[known].de if language == "de" else _WORDS[known].en
        word = one if list(values) == [1] else many
    gap = "" if not word or (word == "%" and language == "en") else NO_BREAK
    return f"{gap}{word}"


def _ordinal(number: int, language: str) -> str:
    """The third of a series: "3. Ausgabe", "3rd edition", "第3届"."""
    if language == "zh":
        return f"第{number}届"
    if language == "de":
        return f"{number}.{NO_BREAK}Ausgabe"
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}{NO_BREAK}edition"


def _known(unit: str) -> Unit | None:
    return Unit(unit) if unit in _WORDS else None
