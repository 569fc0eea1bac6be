"""How a letter begins, in German, Chinese and English: office beats degree beats plain name.

The words come from the table of offices and the matrix of the protocol; what is unusual is an override of the person,
which the caller hands in and which is returned as it is.
"""

from collections.abc import Sequence

from crm.values.names import (
    Gender,
    PersonName,
    courtesy,
    degree_zh,
    family_hanzi,
    hanzi,
    latin,
    native_latin,
    office_zh,
)
from crm.values.offices import Form, Office

# 傅, 付 and 符 sound like 副 (deputy), 戴 like 代 (acting), 贾 like 假 (false): such a name is never put before an office.
_AMBIGUOUS_SURNAMES = frozenset("傅付符戴贾")
_COUNTS = {"Graf": ("Graf", "Gräfin"), "Gräfin": ("Graf", "Gräfin")}
_COUNTS_EN = ("Count", "Countess")
_BARONS = frozenset({"Freiherr", "Freifrau", "Freiin", "Baron", "Baronin"})
_SEVERAL = {
    "de": "Sehr geehrte Damen und Herren,",
    "zh": "尊敬的各位领导、各位来宾，女士们、先生们：",
    "en": "Ladies and Gentlemen,",
}


def salutation(
    name: PersonName,
    language: str,
    office: Office | None = None,
    *,
    also: Sequence[Office] = (),
    former: bool = False,
    head_family_zh: str = "",
    formal: bool = False,
    keep_deputy: bool = False,
    override: str = "",
) -> str:
    """The salutation of a letter in "de", "zh" or "en".

    `also` are the other offices of the same person, first the most important; `former` marks an office that has
    ended (the word stays, the predicate Exzellenz goes; "a. D." belongs into the address); `head_family_zh` is the
    family name of the deputy's head; `formal` writes 王总经理 instead of 王总, `keep_deputy` 张副市长 instead of 张市长.
    """
    if override:
        return override
    held = [one for one in (office, *also) if one]
    if language == "zh":
        title = office_zh(name, held[0], formal=formal, keep_deputy=keep_deputy) if held else ""
        return f"尊敬的{_chinese(name, held[0], title, former=former, head=head_family_zh) if title else _plain_zh(name)}："
    return _german(name, held, former=former) if language == "de" else _english(name, held, former=former)


def salutation_for_many(language: str, named: Sequence[str] = ()) -> str:
    """The salutation to several recipients: the given ones, most senior first and each on its line, or all at once."""
    if language == "zh" or not named:
        return _SEVERAL[language]
    if language == "de":
        # After the comma of the line before, German goes on in small letters.
        named = [*named[:1], *[f"{line[0].lower()}{line[1:]}" for line in named[1:]]]
    return "\n".join(named)


def letter_address(name: PersonName, office_title_de: str = "", organisation_de: str = "") -> tuple[str, ...]:
    """The first lines of a German address: the office if it says where, else the organisation; then the person."""
    says_where = organisation_de and organisation_de in office_title_de
    first = office_title_de if says_where else organisation_de or office_title_de
    polite = {Gender.MALE: "Herrn", Gender.FEMALE: "Frau"}.get(name.gender, "")
    person = " ".join([part for part in (polite, latin(name, native=True) or hanzi(name)) if part])
    return tuple([line for line in (first, person) if line])


def _german(name: PersonName, held: Sequence[Office], *, former: bool) -> str:
    form, office = _spoken(held, former=former, english=False)
    if form is Form.EXCELLENCY:
        return "Exzellenz,"
    polite = courtesy(name.gender, "de")
    if not polite:
        return f"Guten Tag {_full(name)},"
    dear = "Sehr geehrte" if name.gender is Gender.FEMALE else "Sehr geehrter"
    if office:
        named = f" {_family(name)}" if form is Form.OFFICE_AND_NAME else ""
        return f"{dear} {polite} {office.address(name.gender, 'de')}{named},"
    degree = _degree(name, ("Professor", "Professorin"), "Dr.")
    if count := _count(name):
        return f"{dear} {' '.join([part for part in (degree, count, _bare_family(name)) if part])},"
    return f"{dear} {' '.join([part for part in (polite, degree, _family(name)) if part])},"


def _english(name: PersonName, held: Sequence[Office], *, former: bool) -> str:
    form, office = _spoken(held, former=former, english=True)
    if form is Form.EXCELLENCY:
        return "Excellency,"
    if office:
        named = f" {_family(name)}" if form is Form.OFFICE_AND_NAME else ""
        return f"Dear {office.address(name.gender, 'en')}{named},"
    if degree := _degree(name, ("Professor", "Professor"), "Dr"):
        return f"Dear {degree} {_family(name)},"
    polite = courtesy(name.gender, "en")
    if not polite:
        return f"Dear {_full(name)},"
    if _count(name):
        return f"Dear {_COUNTS_EN[name.gender is Gender.FEMALE]} {_bare_family(name)},"
    return f"Dear {polite} {_family(name)},"


def _chinese(name: PersonName, office: Office, title: str, *, former: bool, head: str) -> str:
    polite = courtesy(name.gender, "zh")
    if office.form is Form.EXCELLENCY and not former:
        return f"{_family_zh(name)}{title}阁下"
    if office.key == "ambassador_german" and polite:
        return f"{title}{polite}"
    same_as_head = office.deputy and bool(name.family_zh) and name.family_zh == head
    whole = same_as_head or name.family_zh in _AMBIGUOUS_SURNAMES
    return f"{hanzi(name) if whole else _family_zh(name)}{title}"


def _plain_zh(name: PersonName) -> str:
    title = degree_zh(name.titles) or courtesy(name.gender, "zh")
    return f"{_family_zh(name)}{title}" if title else hanzi(name) or native_latin(name)


def _family_zh(name: PersonName) -> str:
    return family_hanzi(name) or name.given_zh or name.family or name.given


def _spoken(held: Sequence[Office], *, former: bool, english: bool) -> tuple[Form, Office | None]:
    """The first office that German or English says at all, offices that yield last."""
    for office in sorted(held, key=lambda one: one.yields):
        form = office.form_en if english else office.form
        if form is Form.EXCELLENCY and former:
            form = Form.OFFICE
        if form is not Form.NAME:
            return form, office
    return Form.NAME, None


def _degree(name: PersonName, professor: tuple[str, str], doctor: str) -> str:
    if any(title.startswith("Prof") for title in name.titles):
        return professor[name.gender is Gender.FEMALE]
    return doctor if any(title.startswith("Dr") for title in name.titles) else ""


def _count(name: PersonName) -> str:
    """Graf or Gräfin, which stand instead of Herr and Frau; the other prefixes give nothing."""
    for word in name.prefix.split():
        if word in _COUNTS:
            return _COUNTS[word][name.gender is Gender.FEMALE]
    return ""


def _family(name: PersonName) -> str:
    """The family name with the part of its prefix that is spoken: "von Thurner" of a Freiherr von Thurner."""
    spoken = [word for word in name.prefix.split() if word not in _BARONS and word not in _COUNTS]
    return " ".join([*spoken, _bare_family(name)])


def _bare_family(name: PersonName) -> str:
    return name.family or name.given or hanzi(name)


def _full(name: PersonName) -> str:
    return latin(name) or hanzi(name)
