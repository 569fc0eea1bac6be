"""Our reading of the patterns against pyphen's own."""

import itertools

import pyphen
import pytest

from crm.reports.hyphenation import positions

WORDS = {
    "de": "Wirtschaftsförderungsgesellschaft Kommerzialisierung Generalkonsulat Straßenbahnhaltestelle Größenordnung "
    "Zusammenarbeit Ansprechpartner Übersetzungsbüro Häuser Delegationsreise Matchmaking",
    "en": "development international cooperation commercialisation government responsible delegation",
}


@pytest.mark.parametrize(("language", "dictionary"), [("de", "de_DE"), ("en", "en_GB")])
def test_words_are_divided_where_pyphen_divides_them(language: str, dictionary: str) -> None:
    known = pyphen.Pyphen(lang=dictionary, left=3, right=3)
    for word in WORDS[language].split():
        assert list(positions(word, language)) == [int(place) for place in known.positions(word)]


@pytest.mark.parametrize(
    "word", ["hartwig@beispielhausen.example", "https://beispielhausen.example", "www.beispielhausen.example", "Haus"]
)
def test_addresses_and_short_words_are_never_divided(word: str) -> None:
    assert positions(word, "de") == ()


def test_punctuation_and_hyphens_do_not_hide_the_words_between_them() -> None:
    word = "„Kooperations-Veranstaltung“"
    parts = [word[start:end] for start, end in itertools.pairwise((0, *positions(word, "de"), len(word)))]
    assert parts == ["„Koope", "ra", "ti", "ons-Ver", "an", "stal", "tung“"]
