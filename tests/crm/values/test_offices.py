"""The table of offices holds what a letter needs."""

import pytest

from crm.values.offices import Form, Office, office, offices


@pytest.mark.parametrize("one", offices().values(), ids=lambda one: one.key)
def test_every_office_has_both_german_forms_and_three_languages(one: Office) -> None:
    assert one.de_m
    assert one.de_f
    assert one.zh
    assert one.en
    assert one.deputy == ("副" in one.zh)


@pytest.mark.parametrize("one", offices().values(), ids=lambda one: one.key)
def test_nobody_is_addressed_as_a_deputy_in_chinese(one: Office) -> None:
    assert "副" not in one.address_zh


@pytest.mark.parametrize(
    ("key", "male", "female"),
    [
        ("lord_mayor", "Oberbürgermeister", "Oberbürgermeisterin"),
        ("chairman", "Vorsitzender", "Vorsitzende"),
        ("district_administrator", "Landrat", "Landrätin"),
        ("department_head", "Beigeordneter", "Beigeordnete"),
        ("executive_vice_mayor_cn", "ständiger Vizebürgermeister", "ständige Vizebürgermeisterin"),
    ],
)
def test_german_forms_are_a_stored_pair(key: str, male: str, female: str) -> None:
    assert office(key).de("m") == male
    assert office(key).de("f") == female
    assert office(key).de("unknown") == f"{male}/{female}"


def test_the_keys_named_in_the_contract_exist() -> None:
    wanted = """lord_mayor mayor_cn vice_mayor_cn party_secretary bureau_director deputy_bureau_director division_head
        committee_director minister state_secretary ambassador_foreign ambassador_german consul_general
        consulate_section_head chairman managing_director governor district_administrator"""
    assert set(wanted.split()) <= set(offices())


def test_an_unknown_office_is_an_error() -> None:
    with pytest.raises(KeyError):
        office("emperor")


def test_inside_one_body_the_secretary_stands_before_the_mayor_and_the_mayor_before_the_deputies() -> None:
    keys = ["vice_mayor_cn", "mayor_cn", "party_secretary", "executive_vice_mayor_cn"]
    by_standing = sorted(keys, key=lambda key: office(key).standing)
    assert by_standing == ["party_secretary", "mayor_cn", "executive_vice_mayor_cn", "vice_mayor_cn"]


def test_only_foreign_top_offices_have_the_predicate() -> None:
    assert [key for key, one in offices().items() if one.form is Form.EXCELLENCY] == [
        "minister_cn",
        "ambassador_foreign",
    ]
