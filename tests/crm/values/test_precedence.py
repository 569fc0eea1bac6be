"""Who stands before whom on one side."""

import datetime as dt

from crm.values.precedence import STAFF, Rank, group_of, protocol_key, protocol_order


def rank(name: str, kind: str, *, head: bool = False, manual: int | None = None, **given: object) -> tuple[str, Rank]:
    level, grade, since = given.get("level"), given.get("rank"), given.get("since")
    assert level is None or isinstance(level, int)
    assert grade is None or isinstance(grade, int)
    assert since is None or isinstance(since, dt.date)
    group = group_of(kind, staff=bool(given.get("staff")))
    return name, Rank(head, group, level, grade, since, name.encode(), manual)


def test_the_sides_of_the_conference_stand_as_the_rule_says() -> None:
    german = [rank("walter", "other"), rank("spahl", "diplomatic_mission"), rank("link", "government_body")]
    assert protocol_order(german) == ["link", "spahl", "walter"]


def test_the_default_order_goes_from_the_head_to_the_interpreter() -> None:
    wanted = [
        rank("head", "company", head=True),
        rank("minister", "government_body", level=1),
        rank("mayor", "government_body", level=3, rank=20),
        rank("vice mayor since 2015", "government_body", level=3, rank=30, since=dt.date(2015, 1, 1)),
        rank("vice mayor since 2018", "government_body", level=3, rank=30, since=dt.date(2018, 1, 1)),
        rank("a vice mayor", "government_body", level=3, rank=30),
        rank("an official", "government_body"),
        rank("consul", "diplomatic_mission"),
        rank("chamber", "association"),
        rank("chair", "park_operator", rank=10),
        rank("manager", "company", rank=20),
        rank("rector", "university"),
        rank("reporter", "media"),
        rank("interpreter", "government_body", staff=True),
    ]
    assert protocol_order(wanted[5:][::-1] + wanted[:5]) == [name for name, _ in wanted]


def test_equals_stand_by_their_sort_key() -> None:
    assert protocol_order([rank("b", "company"), rank("a", "company")]) == ["a", "b"]


def test_an_order_by_hand_is_kept() -> None:
    entries = [
        rank("mayor", "government_body", manual=2),
        rank("guest of honour", "other", manual=1),
        rank("chair", "company", manual=3),
    ]
    assert protocol_order(entries) == ["guest of honour", "mayor", "chair"]


def test_a_newcomer_takes_a_place_behind_those_it_gives_way_to() -> None:
    entries = [
        rank("mayor", "government_body", manual=2),
        rank("guest of honour", "other", manual=1),
        rank("chair", "company", manual=3),
        rank("consul", "diplomatic_mission"),
        rank("driver", "company", staff=True),
    ]
    assert protocol_order(entries) == ["guest of honour", "mayor", "consul", "chair", "driver"]


def test_staff_stands_last_wherever_it_comes_from() -> None:
    assert group_of("government_body", staff=True) == STAFF
    assert group_of("company") == group_of("park_operator") < group_of("university") < group_of("media") < STAFF


def test_what_is_not_known_comes_last_within_its_group() -> None:
    known, unknown = rank("z", "government_body", level=4)[1], rank("a", "government_body")[1]
    assert protocol_key(known) < protocol_key(unknown)
