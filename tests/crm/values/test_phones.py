"""Phone numbers of both countries."""

import pytest

from crm.values import phones


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("+49 203 1234-567", "DE", "+49 203 1234567"),
        ("0203 / 123 45 67", "DE", "+49 203 1234567"),
        ("+49 (0)203 1234567", "CN", "+49 203 1234567"),
        ("13800000000", "CN", "+86 138 0000 0000"),
        ("0086 138 0000 0000", "DE", "+86 138 0000 0000"),
        ("１３８０００００００0", "cn", "+86 138 0000 0000"),
        ("021 1234 5678", "CN", "+86 21 1234 5678"),
        ("+852 2123 4567", "DE", "+852 2123 4567"),
    ],
)
def test_a_number_is_shown_internationally(text: str, country: str, expected: str) -> None:
    assert phones.international(text, country) == expected


def test_a_number_knows_its_country_and_its_plain_form() -> None:
    phone = phones.parse("138 0000 0000", "CN")
    assert phone == phones.Phone("+8613800000000", "+86 138 0000 0000", "CN")
    assert phones.e164("0203 1234567") == "+492031234567"


@pytest.mark.parametrize(
    "text", ["", "abc", "1.38E+10", "0203 123 / 0176 456789", "+4920312345679999999999", "1" * 5000]
)
def test_what_is_no_number_stays_as_it_was_typed(text: str) -> None:
    assert phones.parse(text) is None
    assert phones.international(f" {text} ") == text
    assert phones.e164(text) == ""


@pytest.mark.parametrize("country", ["", "XX"])
def test_an_unknown_country_still_reads_numbers_with_a_country_code(country: str) -> None:
    assert phones.e164("+49 203 1234567", country) == "+492031234567"
    assert phones.e164("0203 1234567", country) == ""


def test_only_digits_are_searched() -> None:
    assert phones.digits("+49 (203) 1234-567, Durchwahl ８") == "4920312345678"
