"""Countries by name in each language, and which side of the table someone sits on."""

import functools
import re
from enum import StrEnum

from crm.i18n import catalogue

_CODE = re.compile(r"[A-Z]{2}")
_BABEL = {"de": "de_DE", "en": "en_GB", "zh": "zh_Hans_CN"}
# The common ones stand here, so that a list of contacts does not load Babel.
_NAMES = {
    "AT": ("Österreich", "Austria", "奥地利"),
    "BE": ("Belgien", "Belgium", "比利时"),
    "CH": ("Schweiz", "Switzerland", "瑞士"),
    "CN": ("China", "China", "中国"),
    "CZ": ("Tschechien", "Czechia", "捷克"),
    "DE": ("Deutschland", "Germany", "德国"),
    "DK": ("Dänemark", "Denmark", "丹麦"),
    "ES": ("Spanien", "Spain", "西班牙"),
    "FR": ("Frankreich", "France", "法国"),
    "GB": ("Vereinigtes Königreich", "United Kingdom", "英国"),
    "HK": ("Hongkong", "Hong Kong", "中国香港"),
    "IT": ("Italien", "Italy", "意大利"),
    "JP": ("Japan", "Japan", "日本"),
    "KR": ("Südkorea", "South Korea", "韩国"),
    "LI": ("Liechtenstein", "Liechtenstein", "列支敦士登"),
    "LU": ("Luxemburg", "Luxembourg", "卢森堡"),
    "MO": ("Macau", "Macao", "中国澳门"),
    "NL": ("Niederlande", "Netherlands", "荷兰"),
    "PL": ("Polen", "Poland", "波兰"),
    "SG": ("Singapur", "Singapore", "新加坡"),
    "US": ("Vereinigte Staaten", "United States", "美国"),
}
_ORDER = ("de", "en", "zh")


class Side(StrEnum):
    """The two sides of the table, and our own people."""

    DE = "DE"
    CN = "CN"
    WE = "we"


def country_name(code: str, language: str) -> str:
    """The country of a two-letter code: "Deutschland", "Germany", "德国"; an unknown code stays as it is."""
    code = code.upper()
    if names := _NAMES.get(code):
        return names[_ORDER.index(language)]
    return _territories(language).get(code, code) if _CODE.fullmatch(code) else code


def side_of(country: str, *, own: bool = False) -> Side | None:
    """The side that an organisation's country gives; None for third countries, where a person has to decide."""
    if own:
        return Side.WE
    return {"DE": Side.DE, "CN": Side.CN, "HK": Side.CN, "MO": Side.CN}.get(country.upper())


def side_label(side: Side, language: str) -> str:
    """The side on a chip: "DE", "CN", "Wir"; 德, 中, 我."""
    words = catalogue(language)
    labels = {
        Side.DE: words.translate("crm", "DE"),
        Side.CN: words.translate("crm", "CN"),
        Side.WE: words.translate("crm", "We"),
    }
    return labels[side]


def side_name(side: Side, language: str) -> str:
    """The side as a heading: "Deutsche Seite", "中方"; our own people are "Begleitung"."""
    words = catalogue(language)
    names = {
        Side.DE: words.translate("crm", "German side"),
        Side.CN: words.translate("crm", "Chinese side"),
        Side.WE: words.translate("crm", "Accompanying"),
    }
    return names[side]


@functools.cache
def _territories(language: str) -> dict[str, str]:
    import babel  # noqa: PLC0415 - 15 ms that most commands never need

    return dict(babel.Locale.parse(_BABEL[language]).territories)
