"""The report on a meeting (Gesprächsbericht 会谈纪要) or an event (Follow-up-Bericht 跟进报告) as a PDF file.

`render` is pure: it prints what it is given and reads neither the workspace nor the network. Before the file is made,
`missing_translations` and `missing_glyphs` say what the paper will lack.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crm.i18n import translate
from crm.reports import fonts, page, words
from crm.reports.composer import Composer, named
from crm.reports.follow_up_data import Data, for_audience, texts
from crm.reports.follow_up_people import contacts, people, printed_posts
from crm.reports.follow_up_points import earlier, next_dates, numbered, points, unclear
from crm.reports.follow_up_topics import about, closing, opening, sources, summary, topics
from crm.reports.pdf import Information
from crm.values.dates import date_text
from crm.values.trilingual import Trilingual

__all__ = ["Data", "Missing", "missing_glyphs", "missing_translations", "render"]

_QUOTED = 80
"""So many characters of a text are enough to find it by."""
_LANG = {"de": "de-DE", "en": "en-GB", "zh": "zh-CN"}


@dataclass(frozen=True, slots=True)
class Missing:
    """A text that has no translation: what it says in another language, and the language that it lacks."""

    place: str
    language: str


def render(data: Data, path: Path, step: page.Step | None = None) -> Path:
    """Write the report and tell where it lies; an existing file is replaced only by a whole new one."""
    data = for_audience(data)
    composer = Composer(data.languages)
    entries, checks = numbered(data)
    opening(composer, data)
    summary(composer, data)
    about(composer, data)
    people(composer, data)
    topics(composer, data)
    points(composer, data, entries)
    earlier(composer, data)
    unclear(composer, data, checks)
    contacts(composer, data)
    next_dates(composer, data, entries, checks)
    sources(composer, data)
    closing(composer, data)
    return page.write(path, composer.blocks, _frame(composer, data), _information(composer, data), step)


def missing_translations(data: Data) -> list[Missing]:
    """The texts that this paper will print in another language, in the order of the paper, each once."""
    found = (
        Missing(_quoted(owner + value.best(language)[0]), language)
        for owner, value in _translatable(for_audience(data))
        for language in data.languages
        if value and not value.get(language)
    )
    return list(dict.fromkeys(found))


def missing_glyphs(data: Data) -> list[str]:
    """A sentence for each character that no face of the paper has, with its place."""
    found = []
    pieces = list(texts(for_audience(data)))
    for char in fonts.missing(pieces):
        place = next(piece for piece in pieces if char in unicodedata.normalize("NFC", piece))
        message = translate(
            "crm", "The font has no character for “{character}” (U+{code}, {name}) in “{place}”; 〓 is printed instead."
        )
        name = unicodedata.name(char, translate("crm", "without a name"))
        found.append(message.format(character=char, code=f"{ord(char):04X}", name=name, place=_quoted(place)))
    return found


def _translatable(data: Data) -> Iterator[tuple[str, Trilingual]]:
    """The texts of the paper, each behind the name of the person whom it is about, if any."""
    plain = [data.title, data.subtitle, data.kind, data.distribution, *data.summary]
    for fact in data.facts:
        plain.extend(() if fact.are_names else fact.values)
    for topic in data.topics:
        reasons = (topic.correction.reason,) if topic.correction else ()
        plain.extend((topic.title, *reasons, topic.fields, topic.text, *topic.results, topic.note))
    plain.extend(commitment.text for commitment in (*data.commitments, *data.earlier))
    plain.extend(remark.text for remark in data.remarks)
    for appointment in data.appointments:
        plain.extend((appointment.text, appointment.place))
    plain.extend(source.title for source in data.sources)
    if data.letterhead.author:
        plain.append(data.letterhead.author_post)
    yield from (("", value) for value in plain)
    for owner, value in printed_posts(data):
        yield f"{owner}: " if owner else "", value


def _quoted(piece: str) -> str:
    """A text as it is quoted in a sentence: on one line and not too long."""
    line = " ".join(piece.split())
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED].rstrip()}…"


def _frame(composer: Composer, data: Data) -> page.Frame:
    head = data.letterhead
    title = composer.both(lambda language: words.headings(language)["meeting" if data.is_meeting else "event"])
    number = data.number or composer.both(lambda language: words.phrases(language)["draft"])
    key = "internal_foot" if data.is_internal else "partner_foot"
    confidence = composer.both(lambda language: words.phrases(language)[key])
    company = named(head.company, composer.lead)
    in_both = composer.both(partial(named, data.title)), composer.both(partial(_day, data), " · ")

    def page_of(number: int, total: int) -> str:
        return composer.both(
            lambda language: words.phrases(language)["page"].format(page=number, pages=total), between=" · "
        )

    return page.Frame(
        company=company,
        company_line=composer.both(lambda language: named(head.line, language), " · "),
        document=f"{title} {number}",
        date=composer.both(lambda language: date_text(data.made_on, language), " · "),
        subjects=(in_both, (named(data.title, composer.lead), _day(data, composer.lead))),
        footer=" · ".join(filter(None, (company, number, confidence))),
        page_of=page_of,
    )


def _day(data: Data, language: str) -> str:
    day = data.moment.day
    return date_text(day, language, data.moment.precision) if day else ""


def _information(composer: Composer, data: Data) -> Information:
    kind = composer.both(lambda language: words.headings(language)["meeting" if data.is_meeting else "event"])
    return Information(
        title=f"{kind}{'：' if composer.lead == 'zh' else ': '}{composer.both(lambda language: named(data.title, language), ' / ')}",
        author=data.letterhead.author or named(data.letterhead.company, composer.languages[0]),
        subject=composer.both(lambda language: named(data.subtitle, language), " / "),
        keywords=", ".join(
            part for part in (data.number, composer.both(lambda language: named(data.place, language))) if part
        ),
        language=_LANG[composer.languages[0]],
    )
