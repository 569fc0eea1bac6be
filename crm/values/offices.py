"""The offices that decide how someone is addressed: German pair, Chinese and English title, form of address.

The table is `resources/data/offices.json`. German forms are stored as a pair, never built; an address that is not
given there equals the title. `standing` is the usual order inside one body (lower is higher) and serves the order of
precedence when the rank is not known.
"""

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from crm import resources


class Form(StrEnum):
    """What a letter calls the holder: the office, office and name, the name alone, or only the predicate."""

    OFFICE = "office"
    OFFICE_AND_NAME = "office_name"
    NAME = "name"
    EXCELLENCY = "excellency"


@dataclass(frozen=True, slots=True)
class Office:
    """One office; `yields` gives way in German and English to another office of the same person (书记 + 主任)."""

    key: str
    de_m: str
    de_f: str
    zh: str
    en: str
    deputy: bool
    form: Form
    form_en: Form
    address_de_m: str
    address_de_f: str
    address_zh: str
    address_en: str
    address_en_f: str
    yields: bool
    standing: int

    def de(self, gender: str) -> str:
        """The German title of a man ("m") or woman ("f"); "Direktor/Direktorin" while that is not known."""
        if gender == "f":
            return self.de_f
        if gender == "m":
            return self.de_m
        return f"{self.de_m}/{self.de_f}"

    def address(self, gender: str, language: str) -> str:
        """The word that stands in German or English between Herr and the name."""
        female = gender == "f"
        if language == "en":
            return self.address_en_f if female else self.address_en
        return self.address_de_f if female else self.address_de_m

    def running(self, gender: str, language: str) -> str:
        """The address in running text, if this office takes one there and the gender allows the German form."""
        form = self.form_en if language == "en" else self.form
        speechless = language == "de" and gender not in {"m", "f"}
        return "" if form is Form.NAME or speechless else self.address(gender, language)


def office(key: str) -> Office:
    """The office of this key; KeyError when the table has none."""
    return offices()[key]


@functools.cache
def offices() -> Mapping[str, Office]:
    """All offices by key, in the order of the table."""
    rows = json.loads(resources.path("data/offices.json").read_text(encoding="utf-8"))
    return MappingProxyType({row["key"]: _office(**row) for row in rows})


def _office(
    *, key: str, de_m: str, de_f: str, zh: str, en: str, form: str, standing: int, **given: str | bool
) -> Office:
    text = {name: str(value) for name, value in given.items() if not isinstance(value, bool)}
    address_en = text.get("address_en", en)
    return Office(
        key=key,
        de_m=de_m,
        de_f=de_f,
        zh=zh,
        en=en,
        deputy=bool(given.get("deputy")),
        form=Form(form),
        form_en=Form(text.get("form_en", form)),
        address_de_m=text.get("address_de_m", de_m),
        address_de_f=text.get("address_de_f", de_f),
        address_zh=text.get("address_zh", zh),
        address_en=address_en,
        address_en_f=text.get("address_en_f", address_en),
        yields=bool(given.get("yields")),
        standing=standing,
    )
