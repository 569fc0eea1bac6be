"""The words of the program: each text in each language, none too many, written by the rules of its script."""

import ast
import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

import pytest
from defusedxml import ElementTree

from tests.tree import ROOT, called_name, calls, place, python_files

FILES = {"de": "qiao_de.ts", "en": "qiao_en.ts", "zh": "qiao_zh_CN.ts"}
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
HALF_WIDTH = re.compile(rf"{HAN} ?[,;:!?()]|[,;:!?()] ?{HAN}|{HAN}\.(?!\w)")


def used() -> dict[str, str]:
    """Each English literal of the core with the place that uses it."""
    return {text: place(path, call) for path in python_files("crm") for call in calls(path) for text in literal(call)}


def literal(call: ast.Call) -> Iterator[str]:
    match call.args:
        case [ast.Constant(value="crm"), ast.Constant(value=str(text))] if called_name(call) == "translate":
            yield text


def messages(language: str) -> Iterator[tuple[str, Element]]:
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / FILES[language])
    for message in tree.iter("message"):
        yield message.findtext("source", ""), message


def texts(language: str) -> Mapping[str, str]:
    return {source: message.findtext("translation", "") for source, message in messages(language)}


@pytest.mark.parametrize("language", FILES)
def test_every_text_of_the_program_is_translated(language: str) -> None:
    known = texts(language)
    missing = [f"{where} {text!r}" for text, where in used().items() if not known.get(text)]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", FILES)
def test_no_translation_is_left_that_nothing_uses(language: str) -> None:
    stale = sorted(texts(language).keys() - used().keys())
    assert not stale, "\n".join(stale)


@pytest.mark.parametrize("language", FILES)
def test_no_translation_is_unfinished_or_given_twice(language: str) -> None:
    sources = [source for source, _ in messages(language)]
    open_ones = [source for source, message in messages(language) if message.find("translation[@type]") is not None]
    assert not open_ones, "\n".join(open_ones)
    assert len(sources) == len(set(sources))


def test_the_three_catalogues_hold_the_same_texts_in_the_same_order() -> None:
    german, english, chinese = (list(texts(language)) for language in FILES)
    assert german == english == chinese


@pytest.mark.parametrize("language", FILES)
def test_a_translation_keeps_the_places_for_values(language: str) -> None:
    wrong = [text for text, words in texts(language).items() if places(text) != places(words)]
    assert not wrong, "\n".join(wrong)


def places(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def test_chinese_is_set_with_full_width_punctuation() -> None:
    wrong = [words for words in texts("zh").values() if HALF_WIDTH.search(words)]
    assert not wrong, "\n".join(wrong)


def test_german_is_written_without_exclamation_marks_and_straight_quotes() -> None:
    wrong = [words for words in texts("de").values() if re.search("[!\"']", words)]
    assert not wrong, "\n".join(wrong)
