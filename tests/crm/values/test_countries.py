"""Countries by name, and the side someone sits on."""

import pytest

from crm.values.countries import Side, country_name, side_label, side_name, side_of


@pytest.mark.parametrize(
    ("code", "de", "zh", "en"),
    [
        ("DE", "Deutschland", "德国", "Germany"),
        ("CN", "China", "中国", "China"),
        ("at", "Österreich", "奥地利", "Austria"),
        ("HK", "Hongkong", "中国香港", "Hong Kong"),
        ("BR", "Brasilien", "巴西", "Brazil"),
    ],
)
def test_a_country_is_named_in_three_languages(code: str, de: str, zh: str, en: str) -> None:
    assert [country_name(code, language) for language in ("de", "zh", "en")] == [de, zh, en]


@pytest.mark.parametrize("code", ["", "ZQ", "../X", "Atlantis"])
def test_an_unknown_code_stays_as_it_is(code: str) -> None:
    assert country_name(code, "de") == code.upper()


@pytest.mark.parametrize(
    ("country", "side"), [("DE", Side.DE), ("de", Side.DE), ("CN", Side.CN), ("HK", Side.CN), ("FR", None), ("", None)]
)
def test_the_country_gives_the_side_where_it_is_one_of_the_two(country: str, side: Side | None) -> None:
    assert side_of(country) is side


@pytest.mark.parametrize("country", ["DE", "CN", ""])
def test_our_own_people_are_neither_side(country: str) -> None:
    assert side_of(country, own=True) is Side.WE


@pytest.mark.parametrize(
    ("language", "labels", "names"),
    [
        ("de", ["DE", "CN", "Wir"], ["Deutsche Seite", "Chinesische Seite", "Begleitung"]),
        ("en", ["DE", "CN", "We"], ["German side", "Chinese side", "Accompanying"]),
        ("zh", ["德", "中", "我"], ["德方", "中方", "陪同"]),
    ],
)
def test_sides_have_a_label_and_a_name(language: str, labels: list[str], names: list[str]) -> None:
    assert [side_label(side, language) for side in Side] == labels
    assert [side_name(side, language) for side in Side] == names
