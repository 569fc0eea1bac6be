"""The words of the program in German, English and Chinese, read from the same .ts files that the window uses.

In code a text is its English literal: `translate("crm", "Nothing found.")` in the language of the program, or
`catalogue("zh").translate("crm", "Nothing found.")` on a paper in a language of its own. No keywords, no variables:
the extraction tool finds only literals. Values are put in afterwards with `str.format`.
"""

import functools
import os
from collections.abc import Mapping
from dataclasses import dataclass

from defusedxml import ElementTree

from crm import resources

LANGUAGES = ("de", "en", "zh")
_FILES = {"de": "qiao_de.ts", "en": "qiao_en.ts", "zh": "qiao_zh_CN.ts"}
_current = ["de"]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All texts of one language."""

    language: str
    texts: Mapping[tuple[str, str], str]

    def translate(self, context: str, text: str) -> str:
        return self.texts.get((context, text)) or text


@functools.cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of "de", "en" or "zh"."""
    tree = ElementTree.parse(resources.path("i18n") / _FILES[language])
    texts: dict[tuple[str, str], str] = {}
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            texts[name, message.findtext("source", "")] = message.findtext("translation", "")
    return Catalogue(language, texts)


def use(language: str) -> None:
    """Let `translate` answer in this language from now on."""
    _current[0] = language


def current() -> str:
    return _current[0]


def translate(context: str, text: str) -> str:
    """The text in the language of the program."""
    return catalogue(_current[0]).translate(context, text)


def choose(*wishes: str | None) -> str:
    """The first wish that is a language of Qiao ("zh_CN" and "de-DE" count), then QIAO_LANGUAGE, then German."""
    for wish in (*wishes, os.environ.get("QIAO_LANGUAGE")):
        code = (wish or "")[:2].lower()
        if code in LANGUAGES:
            return code
    return "de"
