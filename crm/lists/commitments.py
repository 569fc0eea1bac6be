"""The list of follow-ups: promises, tasks and checks with their side and date."""

import functools
from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import catalogue
from crm.lists import labels, search
from crm.lists.shared import AnyRow, among, short_text, uids_of
from crm.lists.spec import Block, Column, ColumnKind, ListSpec, View
from crm.lists.titles import Reference, Title, titles
from crm.models import Commitment, CommitmentAbout, Kind, Occasion
from crm.models.commitment import LIVE
from crm.values.countries import side_label


class CommitmentBlock(Block):
    """What the columns need of some commitments, each part read only when a column asks for it."""

    @functools.cached_property
    def commitments(self) -> list[AnyRow]:
        c = Commitment
        columns = (
            c.id, c.text_de, c.text_en, c.text_zh, c.side, c.due_on, c.status, c.nature, c.responsible_id,
            c.responsible_organisation_id, c.to_be_named, c.occasion_id,
        )  # fmt: skip
        rows = self.session.execute(sa.select(*columns).where(among(self.session, c.id, self.ids)))
        found = {row.id: row for row in rows}
        return [found[id_] for id_ in self.ids if id_ in found]

    @functools.cached_property
    def subjects(self) -> Mapping[int, list[Reference]]:
        found: dict[int, list[Reference]] = defaultdict(list)
        a = CommitmentAbout
        theirs = among(self.session, a.commitment_id, self.ids)
        query = sa.select(a.commitment_id, a.subject_kind, a.subject_id).where(theirs).order_by(a.id)
        for commitment_id, kind, subject_id in self.session.execute(query):
            found[commitment_id].append((kind, subject_id))
        return found

    @functools.cached_property
    def titles(self) -> Mapping[Reference, Title]:
        """The titles of all records that these commitments name."""
        wanted = {reference for found in self.subjects.values() for reference in found}
        for c in self.commitments:
            if c.responsible_id:
                wanted.add((Kind.PERSON, c.responsible_id))
            if c.responsible_organisation_id:
                wanted.add((Kind.ORGANISATION, c.responsible_organisation_id))
        return titles(self.session, wanted, self.view)

    @functools.cached_property
    def occasions(self) -> Mapping[int, Title]:
        wanted = {c.occasion_id for c in self.commitments if c.occasion_id}
        query = sa.select(Occasion.id, Occasion.type).where(among(self.session, Occasion.id, wanted))
        found = titles(self.session, [(Kind(row.type), row.id) for row in self.session.execute(query)], self.view)
        return {id_: title for (_, id_), title in found.items()}


def ids(session: Session, text: str, view: View) -> list[int]:
    """The commitments that are not done or dropped and match the text: earliest first, undated ones last."""
    query = sa.select(Commitment.id).where(Commitment.deleted_at.is_(None), Commitment.status.in_(LIVE))
    matching = search.matching_ids(session, text, Kind.COMMITMENT)
    if matching is not None:
        query = query.where(Commitment.id.in_(matching.scalar_subquery()))
    del view
    return list(
        session.scalars(
            query.order_by(Commitment.due_on.is_(None), Commitment.due_on, Commitment.ordinal, Commitment.id)
        )
    )


def _text(block: CommitmentBlock) -> list[str]:
    return [short_text(block.view.language, c.text_de, c.text_en, c.text_zh) for c in block.commitments]


def _responsible(block: CommitmentBlock) -> list[str]:
    return [_who(block, c) for c in block.commitments]


def _who(block: CommitmentBlock, commitment: AnyRow) -> str:
    """The person, else the organisation; where a person is still to be named, that is said first."""
    organisation = block.titles.get((Kind.ORGANISATION, commitment.responsible_organisation_id or 0))
    if commitment.responsible_id:
        return block.titles[Kind.PERSON, commitment.responsible_id].title
    if commitment.to_be_named:
        word = catalogue(block.view.language).translate("crm", "to be named")
        return f"{word} ({organisation.title})" if organisation else word
    return organisation.title if organisation else ""


def _status(block: CommitmentBlock) -> list[str]:
    words = labels.commitment_statuses(block.view.language)
    return [words[c.status] for c in block.commitments]


def _nature(block: CommitmentBlock) -> list[str]:
    words = labels.natures(block.view.language)
    return [words[c.nature] for c in block.commitments]


def _about(block: CommitmentBlock) -> list[str]:
    return [", ".join(block.titles[reference].title for reference in block.subjects[c.id]) for c in block.commitments]


def _origin(block: CommitmentBlock) -> list[str]:
    return [block.occasions[c.occasion_id].title if c.occasion_id else "" for c in block.commitments]


COMMITMENTS = ListSpec(
    key="commitments",
    ids=ids,
    compact=("due_on", "side", "text", "responsible", "status"),
    block=CommitmentBlock,
    columns=(
        Column("number", lambda c: c.translate("crm", "No."), lambda b: [None for _ in b.ids], ColumnKind.NUMBER, 6),
        Column("text", lambda c: c.translate("crm", "Point"), _text, width=64, strong=True),
        Column(
            "side",
            lambda c: c.translate("crm", "Side"),
            lambda b: [side_label(c.side, b.view.language) for c in b.commitments],
            ColumnKind.SIDE,
            7,
        ),
        Column("responsible", lambda c: c.translate("crm", "Responsible"), _responsible, width=40),
        Column(
            "due_on",
            lambda c: c.translate("crm", "Due on"),
            lambda b: [c.due_on for c in b.commitments],
            ColumnKind.DATE,
            13,
            overdue=True,
        ),
        Column("status", lambda c: c.translate("crm", "Status"), _status, width=14),
        Column("about", lambda c: c.translate("crm", "Concerning"), _about, width=44),
    ),
    extra=(
        Column("nature", lambda c: c.translate("crm", "Nature"), _nature, width=12),
        Column("origin", lambda c: c.translate("crm", "Origin"), _origin, width=40),
        Column("uid", lambda c: c.translate("crm", "UID"), lambda b: uids_of(b.session, Commitment, b.ids), width=38),
    ),
)
