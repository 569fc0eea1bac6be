"""Phone numbers: read as people type them, shown in the international form, searched by their digits."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can exist: "+492031234567", "+49 203 1234567" and the country it belongs to ("" if several)."""

    e164: str
    international: str
    country: str


def parse(text: str, country: str = "DE") -> Phone | None:
    """The number in a text; `country` is where it is dialled from when no country code is given."""
    import phonenumbers  # noqa: PLC0415 - 27 ms that most commands never need

    try:
        number = phonenumbers.parse(text, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return Phone(
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        phonenumbers.region_code_for_number(number) or "",
    )


def international(text: str, country: str = "DE") -> str:
    """The number as "+49 203 1234567" or "+86 138 0000 0000"; what is no number stays as it was typed."""
    phone = parse(text, country)
    return phone.international if phone else text.strip()


def e164(text: str, country: str = "DE") -> str:
    """The number as "+492031234567", or an empty text."""
    phone = parse(text, country)
    return phone.e164 if phone else ""


def digits(text: str) -> str:
    """Only the digits, full-width ones (１３８) turned into plain ones."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(character for character in plain if "0" <= character <= "9")
