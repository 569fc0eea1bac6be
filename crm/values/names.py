"""A person's name per script, and how it is written: on screen, in official lists, in running text.

Order is computed, never typed. `NameOrder.FAMILY_FIRST` marks a name whose characters are its own (陈锦石);
`GIVEN_FIRST` marks a Western name, whose characters are a transcription (索伦·林克) and take the middle dot.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crm.values.offices import Office

_TRANSCRIBED_PREFIXES = {"von": "冯", "vom": "冯", "zu": "楚", "van": "范", "de": "德", "da": "达", "di": "迪"}
_SUFFIXES_WITHOUT_COMMA = ("jr", "jun", "sen", "sr", "ii", "iv")
_HERR = {"de": ("Herr", "Frau"), "en": ("Mr", "Ms"), "zh": ("先生", "女士")}


class Gender(StrEnum):
    """What decides between Herr and Frau; with "d" and "unknown" neither is written."""

    MALE = "m"
    FEMALE = "f"
    DIVERSE = "d"
    UNKNOWN = "unknown"


class NameOrder(StrEnum):
    """The order in the person's own language."""

    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


@dataclass(frozen=True, slots=True)
class PersonName:
    """Family and given name in Latin letters and in characters; an empty string means unknown, never guessed."""

    family: str = ""
    given: str = ""
    family_zh: str = ""
    given_zh: str = ""
    western_given: str = ""
    prefix: str = ""
    suffix: str = ""
    titles: tuple[str, ...] = ()
    order: NameOrder = NameOrder.GIVEN_FIRST
    gender: Gender = Gender.UNKNOWN


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a name in one dress, so that a paper can set the family name semibold."""

    text: str
    strong: bool
    han: bool


def hanzi(name: PersonName) -> str:
    """The name in characters: 陈锦石, 索伦·林克, 保罗·冯·布鲁赫; empty when it is unknown."""
    family = family_hanzi(name)
    if name.order is NameOrder.FAMILY_FIRST:
        return family + name.given_zh
    return "·".join([part for part in (name.given_zh, family) if part])


def family_hanzi(name: PersonName) -> str:
    """The family name in characters with its transcribed prefix: 冯·布鲁赫."""
    if name.order is NameOrder.FAMILY_FIRST or not name.family_zh:
        return name.family_zh
    known = [_TRANSCRIBED_PREFIXES[word] for word in name.prefix.lower().split() if word in _TRANSCRIBED_PREFIXES]
    prefix = "·".join(known)
    return f"{prefix}·{name.family_zh}" if prefix and not name.family_zh.startswith(f"{prefix}·") else name.family_zh


def latin(name: PersonName, *, native: bool = False) -> str:
    """The name in Latin letters with its titles, given name first or (`native`) in the person's own order."""
    return "".join([run.text for run in _latin_runs(name, native=native)])


def native_latin(name: PersonName) -> str:
    """The bare name in the person's own order, without titles: "Wang Yaomin", "Paul Vinzent von Fischer"."""
    western = (name.given, name.prefix, name.family)
    parts = (name.family, name.given) if name.order is NameOrder.FAMILY_FIRST else western
    return " ".join([part for part in parts if part])


def display(name: PersonName, language: str) -> str:
    """On screen and in reports: "Jinshi Chen 陈锦石", in Chinese "陈锦石 Chen Jinshi"."""
    return "".join([run.text for run in display_runs(name, language)])


def display_runs(name: PersonName, language: str) -> tuple[Run, ...]:
    """The displayed name in pieces: the Latin family name is strong, the characters are where they lead."""
    characters = hanzi(name)
    roman = _latin_runs(name, native=language == "zh")
    if not characters:
        return roman
    leads = language == "zh" or not roman
    han = Run(characters, strong=leads, han=True)
    if not roman:
        return (han,)
    gap = Run(" ", strong=False, han=False)
    if leads:
        return (han, gap, *[Run(run.text, strong=False, han=False) for run in roman])
    return (*roman, gap, han)


def official(name: PersonName) -> str:
    """In official lists: "CHEN Jinshi (陈锦石)", "Link, Sören", "Fischer, Paul Vinzent von"."""
    characters = hanzi(name)
    if not (name.family or name.given):
        return characters
    if name.order is NameOrder.FAMILY_FIRST:
        roman = " ".join([part for part in (*name.titles, name.family.upper(), name.given) if part])
        roman = _with_suffix(roman, name.suffix)
        return f"{roman} ({characters})" if characters else roman
    behind = " ".join([part for part in (*name.titles, name.given, name.prefix) if part])
    return _with_suffix(", ".join([part for part in (name.family, behind) if part]), name.suffix)


def running(name: PersonName, language: str, office: Office | None = None) -> str:
    """In running text: "Herr Oberbürgermeister Sören Link", "Mr Chen Jinshi", "陈锦石主席"."""
    if language == "zh":
        return _running_zh(name, office)
    title = office.running(name.gender, language) if office else ""
    polite = courtesy(name.gender, language)
    # English puts the office in the place of Mr or Ms, and an academic title too.
    if language == "en" and (title or name.titles):
        polite = ""
    person = latin(name, native=True) or hanzi(name)
    return " ".join([part for part in (polite, title, person) if part])


def courtesy(gender: Gender, language: str) -> str:
    """Herr or Frau, Mr or Ms, 先生 or 女士; nothing when the gender is not known to be one of them."""
    if gender not in {Gender.MALE, Gender.FEMALE}:
        return ""
    return _HERR[language][gender is Gender.FEMALE]


def degree_zh(titles: Sequence[str]) -> str:
    """The academic title as Chinese writes it behind the name: 教授 hides 博士."""
    if any(title.startswith("Prof") for title in titles):
        return "教授"
    return "博士" if any(title.startswith("Dr") for title in titles) else ""


def office_zh(name: PersonName, office: Office, *, formal: bool = False, keep_deputy: bool = False) -> str:
    """The office as Chinese says it behind a name; deputies lose their 副 because the table says so."""
    if keep_deputy and office.deputy:
        return office.zh
    if office.address_zh != "总":
        return office.address_zh
    if formal and not office.deputy:
        return office.zh
    # 王总 is said to Chinese managers only, and a degree is the higher honour.
    chinese = name.order is NameOrder.FAMILY_FIRST and bool(name.family_zh)
    return "" if not chinese or degree_zh(name.titles) else office.address_zh


def list_zh(name: PersonName, title_zh: str, organisation_zh: str) -> str:
    """In Chinese lists: organisation, office and name in one word; empty when the characters are unknown."""
    characters = hanzi(name)
    if not characters:
        return ""
    return _post_zh(title_zh, organisation_zh) + characters + degree_zh(name.titles)


def _latin_runs(name: PersonName, *, native: bool) -> tuple[Run, ...]:
    before = " ".join([part for part in name.titles if part])
    family_leads = native and name.order is NameOrder.FAMILY_FIRST
    behind = name.given if family_leads else ""
    if not family_leads:
        before = " ".join([part for part in (before, name.given, name.prefix) if part])
    if not name.family:
        whole = _with_suffix(" ".join([part for part in (before, behind) if part]), name.suffix)
        return (Run(whole, strong=False, han=False),) if whole else ()
    runs = [Run(f"{before} ", strong=False, han=False)] if before else []
    runs.append(Run(name.family, strong=True, han=False))
    rest = _with_suffix(f" {behind}" if behind else "", name.suffix)
    return (*runs, Run(rest, strong=False, han=False)) if rest else tuple(runs)


def _with_suffix(text: str, suffix: str) -> str:
    if not suffix:
        return text
    generation = suffix.lower().rstrip(".") in _SUFFIXES_WITHOUT_COMMA
    return f"{text}{' ' if generation else ', '}{suffix}"


def _running_zh(name: PersonName, office: Office | None) -> str:
    characters = hanzi(name)
    behind = office_zh(name, office) if office else ""
    behind = behind or degree_zh(name.titles) or courtesy(name.gender, "zh")
    if characters:
        return characters + behind
    # Latin words stand one blank off the characters (decisions 29).
    return f"{native_latin(name)} {behind}".strip()


def _post_zh(title: str, organisation: str) -> str:
    if not title or not organisation or _names_organisation(title, organisation):
        return title or organisation
    for length in range(min(len(title), len(organisation)), 1, -1):
        if organisation.endswith(title[:length]):
            return organisation + title[length:]
    return organisation + title


def _names_organisation(title: str, organisation: str) -> bool:
    """Whether the title already says where: 中南控股集团董事局主席 does for 中南集团, 董事局主席 does not."""
    if organisation in title or title.startswith(organisation[:2]):
        return True
    pieces = {organisation[at : at + 4] for at in range(len(organisation) - 3)}
    inside = any(piece in title[1:] for piece in pieces)
    return inside and not organisation.endswith(title[:2])
