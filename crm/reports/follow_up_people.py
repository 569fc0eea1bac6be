"""The people of a follow-up report: the two sides beside each other, those who accompany them, whom to contact."""

from collections.abc import Iterator
from functools import partial

from crm.reports import blocks, style, text, words
from crm.reports.composer import Composer, comma, named, person, person_lines, plain, said
from crm.reports.flow import Block, Columns, Space, Stack, paragraph
from crm.reports.follow_up_data import Contact, Data, Group, Member, Party
from crm.reports.style import MM, Style
from crm.values.countries import Side, side_name
from crm.values.names import PersonName, display
from crm.values.trilingual import Trilingual

_CONTACT_COLUMNS = (
    blocks.Column(0.0, 48 * MM),
    blocks.Column(51 * MM, 72 * MM),
    blocks.Column(126 * MM, 44 * MM),
)


def people(composer: Composer, data: Data) -> None:
    """Germany left and blue, China right and orange; our own people below."""
    parties = {party.side: party for party in data.parties if party.members}
    if not parties:
        return
    composer.section("people_meeting" if data.is_meeting else "people_event")
    right = style.CHINESE_LEFT if composer.is_double else style.HALF_LEFT
    left_room = style.GERMAN_WIDTH if composer.is_double else style.WIDTH - style.HALF_LEFT
    places = ((Side.DE, 0.0, left_room), (Side.CN, right, style.WIDTH - right))
    cells = [(x, _party(composer, parties[side], room)) for side, x, room in places if side in parties]
    if cells:
        composer.add(Columns(cells), before=6.0, ruled=True)
    if ours := parties.get(Side.WE):
        composer.add(composer.across(partial(_companions, composer, ours)), before=5.5, ruled=True)


def contacts(composer: Composer, data: Data) -> None:
    """Whom to reach and how, or that nobody is named yet."""
    if data.contacts:
        composer.section("contacts")
        rows = [_contact(composer, contact) for contact in data.contacts]
        composer.table(_CONTACT_COLUMNS, ("name", "organisation", "points"), rows)


def contact_name(composer: Composer, name: PersonName | None, room: float) -> Block:
    """A name in a table, or that it is still to be named."""
    if name is not None:
        return person_lines(name, composer.languages, style.CELL, room)
    return plain(composer.both(lambda language: words.states(language)["to_be_named"]), style.CELL.grey, room)


def printed_posts(data: Data) -> Iterator[tuple[str, Trilingual]]:
    """The offices, roles and groups that the paper prints, with whose they are."""
    for party in data.parties:
        for member in party.members:
            if isinstance(member, Group):
                yield "", member.text
            else:
                yield from ((display(member.name, "de"), part) for part in (member.office, member.role))
    yield from ((display(one.name, "de") if one.name else "", one.office) for one in data.contacts)


def _party(composer: Composer, party: Party, width: float) -> Block:
    room = width - blocks.SIDE_INSET
    tone = style.HEAD.but(colour=style.TONE[blocks.side_key(party.side)])
    label = plain(composer.both(partial(side_name, party.side)), tone, room)
    label.keep = True
    # each person's own script leads in their own column
    order = composer.languages[::-1] if party.side is Side.CN else composer.languages
    members = [_member(member, order, room) for member in party.members]
    for number, member in enumerate(members):
        member.before = 4.6 if number else 1.6
    resumed = plain(composer.continued(partial(side_name, party.side)), tone, room)
    resumed.keep = True
    return blocks.sided(party.side, label, members, resumed)


def _member(member: Member | Group, languages: tuple[str, ...], room: float) -> Stack:
    if isinstance(member, Group):
        looks = (style.NAME, style.SMALL)
        lines = [
            paragraph(said(member.text, one, look), room, one) for one, look in zip(languages, looks, strict=False)
        ]
        return Stack(lines, whole=True)
    name = person(member.name, languages[0], style.NAME, is_double=len(languages) > 1)
    lines = [paragraph(name, room)]
    for language in languages:
        if runs := _details(member, language, style.SMALL, " · "):
            lines.append(paragraph(runs, room, language))
    return Stack(lines, whole=True)


def _companions(composer: Composer, party: Party, language: str, room: float) -> Block:
    look = style.SMALL
    opening, closing, between, gap = ("（", "）", "；", "") if language == "zh" else (" (", ")", "; ", " ")
    runs = [text.run(words.phrases(language)["with"] + gap, look)]
    for number, member in enumerate(party.members):
        if number:
            runs.append(text.run(between, look))
        if isinstance(member, Group):
            runs.extend(said(member.text, language, look))
            continue
        runs.extend(person(member.name, language, look, is_double=composer.is_double))
        if details := _details(member, language, look, ", "):
            runs.extend((text.run(opening, look), *details, text.run(closing, look)))
    return paragraph(runs, room, language)


def _details(member: Member, language: str, look: Style, between: str) -> list[text.Run]:
    """Office, organisation and role in a row."""
    post = _post(member.office, member.organisation, language, look)
    role = said(member.role, language, look) if member.role else []
    gap = comma(language) if language == "zh" else between
    return [*post, text.run(gap, look), *role] if post and role else [*post, *role]


def _post(office: Trilingual, organisation: Trilingual, language: str, look: Style) -> list[text.Run]:
    """Office and organisation: "Referentin, Stadt Duisburg"; in Chinese the organisation comes first."""
    title = said(office, language, look) if office else []
    where = named(organisation, language)
    if not where or not title:
        return title or ([text.run(where, look)] if where else [])
    if language == "zh":
        # one blank only between characters and Latin words
        return [text.run(where + (" " if where[-1].isascii() else ""), look), *title]
    return [*title, text.run(f", {where}", look)]


def _contact(composer: Composer, contact: Contact) -> list[Block]:
    rooms = [column.width for column in _CONTACT_COLUMNS]
    nothing = composer.both(lambda language: words.phrases(language)["nothing"])
    look = style.CELL_SMALL if contact.points else style.CELL_SMALL.grey
    return [
        contact_name(composer, contact.name, rooms[0]),
        composer.stacked(partial(_contact_post, contact), rooms[1]),
        Stack([plain(line, look, rooms[2]) for line in contact.points or (nothing,)]),
    ]


def _contact_post(contact: Contact, language: str, room: float) -> Block:
    runs = _post(contact.office, contact.organisation, language, style.CELL_SMALL)
    return paragraph(runs, room, language) if runs else Space()
