"""The text of a follow-up report: title and facts, summary, topics with their results, sources, closing lines."""

from collections.abc import Iterator
from functools import partial

from crm.reports import blocks, fonts, style, text, words
from crm.reports.composer import Composer, comma, named, plain, said, spoken
from crm.reports.flow import Block, Columns, Lines, Stack, paragraph
from crm.reports.follow_up_data import Correction, Data, Fact, Source, Topic
from crm.reports.follow_up_points import long_date, times
from crm.reports.style import MM, Style
from crm.values.dates import date_text
from crm.values.trilingual import Trilingual

_FACT_CELLS = ((0.0, 70 * MM), (73.4 * MM, 47 * MM), (124.1 * MM, 45.9 * MM))
_GAP = 2 * MM
_CLOSING_WIDTH = 108 * MM
_SHORT = 100.0
"""A topic that is lower than this stays on one page."""


def opening(composer: Composer, data: Data) -> None:
    """Kind of paper, title, subtitle, and the facts: when, where, in which form, for whom."""
    composer.add(composer.across(partial(_title, composer, data)), keep=True, ruled=True)
    facts = [list(_facts(data, language, merged=composer.is_double)) for language in composer.languages]
    if composer.is_double:
        for number, (left, right) in enumerate(zip(*facts, strict=True)):
            cells = {composer.languages[0]: left, composer.languages[1]: right}
            composer.add(composer.across(partial(_fact_line, cells)), before=0.6 if number else 9.0, ruled=True)
        return
    composer.add(blocks.Hairline(), before=13.5, keep=True)
    for start in range(0, len(facts[0]), 3):
        row = zip(_FACT_CELLS, facts[0][start : start + 3], strict=False)
        cells_ = [
            (x, Stack([plain(label, style.LABEL, room), paragraph(value, room)])) for (x, room), (label, value) in row
        ]
        composer.add(Columns(cells_), before=8.0 if start else 9.3, keep=True)
    composer.add(blocks.Hairline(), before=9.3)


def summary(composer: Composer, data: Data) -> None:
    """A few sentences of our own words."""
    if data.summary:
        composer.section("summary")
    for number, sentence in enumerate(data.summary):
        composer.add(composer.across(partial(_sentence, composer, sentence)), before=4.0 if number else 6.0, ruled=True)


def about(composer: Composer, data: Data) -> None:
    """What is known of the event, line by line."""
    if data.facts:
        composer.section("about")
    for number, fact in enumerate(data.facts):
        composer.add(composer.across(partial(_event_fact, composer, fact)), before=3.2 if number else 6.0, ruled=True)


def topics(composer: Composer, data: Data) -> None:
    """Topic by topic: what was said, and behind a tick what came of it."""
    if data.topics:
        composer.section("topics_meeting" if data.is_meeting else "topics_event")
    for number, topic in enumerate(data.topics, 1):
        label = f"{composer.number}.{number}"
        row = composer.across(partial(_topic, composer, topic, label))
        if composer.is_double and number < len(data.topics):
            row = Stack([row, _row_end()])
        row.outline = (1, f"{label} {composer.both(partial(named, topic.title))}")
        composer.add(row, before=6.3 if number > 1 else 6.6, ruled=True)


def sources(composer: Composer, data: Data) -> None:
    """Every source with its date, and what it says literally."""
    if data.sources:
        composer.section("sources")
    for number, source in enumerate(data.sources):
        composer.add(composer.across(partial(_source, composer, source)), before=5.0 if number else 6.0, ruled=True)


def closing(composer: Composer, data: Data) -> None:
    """Until when corrections are welcome, and who signs."""
    if data.correct_until:
        composer.add(composer.across(partial(_correction, data)), before=22.0)
    if data.letterhead.author:
        composer.add(composer.across(partial(_signature, data)), before=22.0)


def _title(composer: Composer, data: Data, language: str, room: float) -> Block:
    look, below = style.TITLE, style.SUBTITLE
    if composer.is_double:
        look, below = style.TITLE_NARROW, style.SUBTITLE_NARROW
    kind = words.headings(language)["meeting" if data.is_meeting else "event"]
    if not data.number:
        kind = f"{kind} · {words.phrases(language)['draft']}"
    parts: list[Block] = [plain(kind, style.LABEL, room), paragraph(said(data.title, language, look), room)]
    parts[1].before = 2.0
    if data.subtitle:
        parts.append(paragraph(said(data.subtitle, language, below), room))
    return Stack(parts)


def _facts(data: Data, language: str, *, merged: bool) -> Iterator[tuple[str, list[text.Run]]]:
    """Labels and values; on a paper in two languages each column has its own clock, and some facts share a line."""
    labels, look = words.labels(language), style.FACT
    clocks = times(data.moment, language)
    day = long_date(data.moment, language)
    gap = "" if language == "zh" else ", "
    yield labels["when" if clocks else "day"], [text.run(f"{day}{gap}{clocks[0][0]}" if clocks else day, look)]
    if not merged:
        for time, place, _ in clocks[1:]:
            yield words.local_time(language, place), [text.run(time, look)]
    if data.place:
        yield labels["place"], [text.run(named(data.place, language), look)]
    reserved = [text.run(words.phrases(language)["internal_line" if data.is_internal else "partner_line"], look)]
    kind = said(data.kind, language, look) if data.kind else []
    if kind and merged:
        yield labels["kind"], [*kind, text.run(comma(language), look), *reserved]
    else:
        if kind:
            yield labels["kind"], kind
        yield labels["confidentiality"], reserved
    if data.letterhead.author:
        yield labels["author"], [text.run(data.letterhead.author, look)]
    if data.distribution:
        yield labels["distribution"], said(data.distribution, language, look)


def _fact_line(cells: dict[str, tuple[str, list[text.Run]]], language: str, room: float) -> Block:
    label, value = cells[language]
    place = 14 * MM if language == "zh" else 25 * MM
    name = plain(label, style.FACT.grey, place - _GAP, language)
    return Columns([(0.0, name), (place, paragraph(value, room - place, language))])


def _sentence(composer: Composer, sentence: Trilingual, language: str, room: float) -> Block:
    indent = composer.indent(language)
    return Columns([(indent, spoken(sentence, language, style.BODY, room - indent))])


def _event_fact(composer: Composer, fact: Fact, language: str, room: float) -> Block:
    indent = composer.indent(language)
    place = indent + (17 * MM if language == "zh" else 25 * MM if composer.is_double else 33 * MM)
    values = [_value(fact, value, language, room - place) for value in fact.values]
    label = plain(named(fact.label, language), style.BODY.grey, place - indent - _GAP, language)
    return Columns([(indent, label), (place, Stack(values))])


def _value(fact: Fact, value: Trilingual, language: str, room: float) -> Block:
    if fact.are_names:
        return plain(named(value, language), style.BODY, room, value.best(language)[1])
    return spoken(value, language, style.BODY, room)


def _topic(composer: Composer, topic: Topic, label: str, language: str, room: float) -> Block:
    indent = composer.indent(language)
    parts = list(_topic_parts(topic, language, room - indent))
    body = Stack(parts, whole=sum(part.height for part in parts) < _SHORT)
    if not indent:
        return body
    return Columns([(0.0, blocks.numbered(label, style.TOPIC)), (indent, body)])


def _topic_parts(topic: Topic, language: str, room: float) -> Iterator[Block]:
    title = spoken(topic.title, language, style.TOPIC, room)
    title.keep = True
    yield title
    if topic.correction:
        yield from _doubt(topic.correction, language, room)
    for key, names in (("talks_with", topic.names), ("parties", topic.parties)):
        if names:
            listed = words.joined([named(name, language) for name in names], language)
            yield plain(words.phrases(language)[key].format(names=listed), style.BODY, room, language)
    if topic.fields:
        yield _labelled("fields", style.BODY, topic.fields, language, room)
    if topic.text:
        yield spoken(topic.text, language, style.BODY, room)
    for result in topic.results:
        line = blocks.ticked(spoken(result, language, style.BODY, room - blocks.TICK_INDENT))
        line.before = 3.2
        yield line
    if topic.note:
        note = _labelled("note", style.SMALL.bold, topic.note, language, room)
        note.before = 2.0
        yield note


def _doubt(correction: Correction, language: str, room: float) -> Iterator[Block]:
    """What the source says where something else is meant, and why we think so."""
    phrase, meant = words.phrases(language)["literally"], named(correction.meant, language)
    yield plain(phrase.format(original=correction.original, meant=meant), style.SMALL, room, language)
    if correction.reason:
        yield spoken(correction.reason, language, style.SMALL, room)


def _labelled(key: str, look: Style, value: Trilingual, language: str, room: float) -> Lines:
    """A text behind the words that say what it is."""
    label = text.run(words.phrases(language)[key] + ("" if language == "zh" else " "), look)
    told = said(value, language, look.but(face=fonts.REGULAR))
    return paragraph([label, *told], room, value.best(language)[1])


def _row_end() -> Block:
    line = blocks.Hairline()
    line.before = 5.0
    return line


def _source(composer: Composer, source: Source, language: str, room: float) -> Block:
    indent = composer.indent(language)
    inner = room - indent
    day = date_text(source.day, language, source.precision) if source.day else words.phrases(language)["nothing"]
    line = "".join(f"{comma(language)}{part}" for part in (source.publisher, day) if part)
    runs = [*said(source.title, language, style.BODY), text.run(line, style.BODY)]
    parts: list[Block] = [paragraph(runs, inner, source.title.best(language)[1])]
    if source.quotations and language == composer.lead:
        quoted = [plain(quotation, style.SMALL, inner - 7.0, source.language) for quotation in source.quotations]
        for quotation in quoted[1:]:
            quotation.before = 2.0
        parts.append(plain(words.phrases(language)["quoted"], style.SMALL, inner))
        parts.append(Stack(quoted, bar=style.HAIR, inset=7.0))
        parts[1].before = parts[2].before = 2.0
        parts[1].keep = True
    return Columns([(indent, Stack(parts))])


def _correction(data: Data, language: str, room: float) -> Block:
    head = data.letterhead
    phrase = words.phrases(language)["correct"]
    address = head.author_mail or head.author or named(head.company, language)
    day = date_text(data.correct_until, language) if data.correct_until else ""
    return plain(phrase.format(address=address, date=day), style.FACT.grey, min(room, _CLOSING_WIDTH))


def _signature(data: Data, language: str, room: float) -> Block:
    head = data.letterhead
    place_and_day = comma(language).join(filter(None, (named(head.place, language), date_text(data.made_on, language))))
    company = text.run(named(head.company, language), style.FACT.grey)
    runs = [company]
    if head.author_post:
        post = said(head.author_post, language, style.FACT.grey)
        gap = text.run(" " if language == "zh" else ", ", style.FACT.grey)
        runs = [company, gap, *post] if language == "zh" else [*post, gap, company]
    lines = [plain(place_and_day, style.FACT, room), plain(head.author, style.FACT.bold, room), paragraph(runs, room)]
    return Stack(lines, whole=True)
