"""Organisations form a tree."""

import pytest

from crm.errors import Invalid
from crm.services import organisations, records
from crm.storage.database import Database
from tests import factories


def test_everything_below_a_body_is_found_through_all_levels(database: Database) -> None:
    with database.write("test") as session:
        province = factories.organisation(session, "Provinz Hubei")
        city = factories.organisation(session, "Stadt Wuhan", parent_id=province.id)
        bureau = factories.organisation(session, "Handelsamt Wuhan", parent_id=city.id)
        factories.organisation(session, "Stadt Duisburg")
        assert organisations.below(session, province.id) == [bureau, city]
        assert organisations.below(session, bureau.id) == []


def test_a_ring_of_parents_is_refused(database: Database) -> None:
    with database.write("test") as session:
        first = factories.organisation(session, "Erste")
        second = factories.organisation(session, "Zweite", parent_id=first.id)
        first.parent_id = factories.organisation(session, "Dritte", parent_id=second.id).id
        with pytest.raises(Invalid) as refused:
            records.save(session, first)
        assert set(refused.value.fields) == {"parent_id"}
        first.parent_id = None


def test_what_is_uncertain_of_a_name_is_not_printed(database: Database) -> None:
    with database.write("test") as session:
        firm = factories.organisation(session, "FOM GmbH", name_zh="某集团", certainty={"name_zh": "low"})
        assert firm.name.zh == ""
        assert firm.full_name.zh == "某集团"
