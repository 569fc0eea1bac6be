"""Everything is found by what people type, and FTS, LIKE and Python agree about it."""

import json
from collections.abc import Sequence

import pytest
import sqlcipher3.dbapi2 as sqlite
from hypothesis import given, settings
from hypothesis import strategies as st

from crm import resources
from crm.values import searchkeys
from crm.values.names import NameOrder, PersonName
from crm.values.searchkeys import Group, query_groups

FIRST = NameOrder.FAMILY_FIRST


def search_text(*keys: str) -> str:
    return " " + " ".join(filter(None, keys))


def found(text: str, typed: str) -> bool:
    """What LIKE does: each group by one of its phrases, whose last word may be only begun."""
    groups = query_groups(typed)
    return bool(groups) and all(any(" " + " ".join(way) in text for way in group.alternatives) for group in groups)


def fts_query(groups: Sequence[Group]) -> str:
    ways = [" OR ".join([f'"{" ".join(way)}"*' for way in group.alternatives]) for group in groups]
    return " AND ".join([f"({way})" for way in ways])


CHEN = search_text(
    searchkeys.person_keys(PersonName("Chen", "Jinshi", "陈", "锦石", order=FIRST)),
    searchkeys.text_keys("Zhongnan Group", "中南集团", "Vorsitzender der Zhongnan Group", "中南控股集团董事局主席"),
)
WANG = search_text(
    searchkeys.person_keys(PersonName("Wang", "Xiaoming", "王", "小明", western_given="Michael", order=FIRST)),
    searchkeys.text_keys("wang.xiaoming@mail.example", "xm_wang88"),
    searchkeys.phone_keys("+86 138 0013 8000"),
)
MUELLER = search_text(
    searchkeys.person_keys(PersonName("Müller-Strauß", "Jörg", titles=("Prof.", "Dr."))),
    searchkeys.phone_keys("+49 (0)203 1234-567"),
)
MUELLER_WITHOUT = search_text(
    searchkeys.person_keys(PersonName("Mueller", "Joerg")), searchkeys.phone_keys("0203 1234567")
)
LINK = search_text(searchkeys.person_keys(PersonName("Link", "Sören", "林克", "索伦")))
LUE = search_text(searchkeys.person_keys(PersonName("Lü", "Bu", "吕", "布", order=FIRST)))
YAOMIN = search_text(searchkeys.person_keys(PersonName("Wang", "Yaomin", order=FIRST)))
CHAN = search_text(searchkeys.person_keys(PersonName("Chan", "Tai Man", "陳", "大文", order=FIRST), "Chen", "Dawen"))
QINGDAO = search_text(searchkeys.text_keys("Stadtregierung Qingdao", "青岛市人民政府"))
XIAN = search_text(searchkeys.text_keys("Messe Xi'an", "31.10.2019", "Höfen"))

HITS = [
    *[(CHEN, typed) for typed in ("陈锦石", "锦石", "陈", "chenjinshi", "jinshi chen", "chen jin shi", "cjs", "js")],
    *[
        (CHEN, typed)
        for typed in ("Chén Jǐnshí", "CHEN Jinshi", "jinshichen", "Chen, Jinshi", "chen j", "陈锦石 zhongnan")
    ],
    *[(CHEN, typed) for typed in ("中南", "南集", "董事局", "zhongnan jituan", "znjt", "konggu", "陳錦石")],
    *[(WANG, typed) for typed in ("wang xm", "xiaoming", "王小", "xiaoming wang", "wangxiaoming", "wxm", "ming wang")],
    *[
        (WANG, typed)
        for typed in ("Michael Wang", "wang.xiaoming@mail.example", "mail.example", "xm_wang88", "王 xm", "王小xm")
    ],
    *[
        (WANG, typed)
        for typed in ("0013 8000", "+86 138 0013", "0086138", "13800138000", "8613800", "138", "3800", "1380-013")
    ],
    *[
        (MUELLER, typed)
        for typed in ("mueller", "müller", "muller", "Mu\u0308ller", "MÜLLER", "strauss", "Strauß", "joerg")
    ],
    *[(MUELLER, typed) for typed in ("jorg müller-strauß", "mueller-strauss", "prof müller", "strau", "Müller, Jörg")],
    *[
        (MUELLER, typed)
        for typed in ("0203 1234", "1234", "2345", "+49 203 12", "0049 203", "4567", "(0203) 1234567", "49203")
    ],
    *[
        (MUELLER_WITHOUT, typed)
        for typed in ("müller", "muller", "Jörg", "jorg mueller", "+49 203 1234", "0203", "3456")
    ],
    *[
        (LINK, typed)
        for typed in ("soeren", "sören", "soren", "林克", "索伦", "索伦·林克", "linke", "suolun", "link s")
    ],
    *[(LUE, typed) for typed in ("lü", "lu", "lv", "lü bu", "lvbu", "lubu", "lyu", "吕布", "LYU BU", "lǚ bù")],
    *[(YAOMIN, typed) for typed in ("wang ym", "wangyaomin", "yaomin w", "wym", "yao min")],
    *[(CHAN, typed) for typed in ("chan tai", "chen dawen", "taiman", "陈大文", "陳大文", "dawenchen")],
    *[
        (QINGDAO, typed)
        for typed in ("Tsingtau", "tsingt", "青岛", "qingdao", "renminzheng", "zhengfu", "人民政府", "Tsingtau Stadt")
    ],
    *[
        (XIAN, typed)
        for typed in ("xian", "Xi'an", "xi’an", "西安", "31.10.2019", "10.2019", "2019", "höfen", "hoefen")
    ],
]
MISSES = [
    (CHEN, "石锦"),
    (CHEN, "chenjinshu"),
    (CHEN, "hen"),
    (WANG, "汪"),
    (WANG, "wang xn"),
    (WANG, "1389"),
    (MUELLER, "+49 204 1234"),
    (MUELLER, "0203 1235"),
    (LINK, "lunk"),
    (QINGDAO, "上海"),
    (XIAN, "11.10.2019"),
]


@pytest.mark.parametrize(("text", "typed"), HITS)
def test_what_people_type_finds_it(text: str, typed: str) -> None:
    assert found(text, typed)


@pytest.mark.parametrize(("text", "typed"), MISSES)
def test_what_is_not_there_is_not_found(text: str, typed: str) -> None:
    assert not found(text, typed)


def test_full_text_search_finds_the_same_as_python() -> None:
    texts = sorted({text for text, _ in [*HITS, *MISSES]})
    db = sqlite.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(search, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')")
    db.executemany("INSERT INTO t(rowid, search) VALUES (?, ?)", enumerate(texts))
    for typed in {typed for _, typed in [*HITS, *MISSES]}:
        matched = db.execute("SELECT rowid FROM t WHERE search MATCH ?", (fts_query(query_groups(typed)),))
        assert {row for (row,) in matched} == {at for at, text in enumerate(texts) if found(text, typed)}, typed
    db.close()


def test_the_tokenizer_cuts_nothing_further() -> None:
    words = sorted(
        {word for text, _ in HITS for word in text.split()} | set(searchkeys.tokens("Łódź ﬁn Ⅷ ½ \ue001 ｶﾞ 한국 йод"))
    )
    db = sqlite.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 0')")
    db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'row')")
    db.execute("INSERT INTO t VALUES (?)", (" ".join(words),))
    assert sorted(term for (term,) in db.execute("SELECT term FROM v")) == words
    db.close()


EXONYMS = json.loads(resources.path("data/exonyms.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("names", EXONYMS, ids=lambda names: names[0])
def test_a_place_is_found_by_each_of_its_names(names: list[str]) -> None:
    for kept in names:
        text = search_text(searchkeys.text_keys(f"Messe {kept} 2019"))
        assert all(found(text, typed) for typed in names), kept


@pytest.mark.parametrize(
    "wanted", ["Tsingtau", "Schanghai", "Peking", "Kanton", "Mukden", "Nanking", "Tientsin", "Hongkong", "Formosa"]
)
def test_the_table_of_exonyms_holds_the_usual_ones(wanted: str) -> None:
    assert any(wanted in names for names in EXONYMS)


def test_a_typed_beginning_matches_at_every_keystroke() -> None:
    for typed in ("müller-strauß", "+49 203 1234567", "jörg mueller"):
        for length in range(1, len(typed) + 1):
            groups = query_groups(typed[:length])
            assert not groups or found(MUELLER, typed[:length]), typed[:length]


@pytest.mark.parametrize("typed", ["", "   ", "%_", "\"*'", "+", "(-)", "\x00"])
def test_no_letter_and_no_digit_is_no_query(typed: str) -> None:
    assert query_groups(typed) == ()


def test_only_the_first_characters_of_a_query_count() -> None:
    assert query_groups("a" * 500 + "b" * 500) == query_groups("a" * 500)


def test_long_prose_is_not_spelt_in_pinyin() -> None:
    prose = "双方就深化港口合作、共建产业园区以及科技成果转化等议题进行了深入交流并达成广泛共识，约定三个月内再次会面。"
    assert searchkeys.text_keys(prose).isascii() is False
    assert all(len(word) == 1 for word in searchkeys.text_keys(prose).split())


def test_keys_are_single_words_with_single_blanks() -> None:
    text = searchkeys.text_keys("", " -- ", "Zhongnan  Group", "")
    assert text == "zhongnan group"
    assert searchkeys.phone_keys("", "12", "n/a") == "12"
    assert searchkeys.person_keys(PersonName()) == ""


def test_other_spellings_are_named() -> None:
    assert searchkeys.variants("Müller Goethe Xi'an") == ["mueller", "gothe", "xian"]
    assert searchkeys.variants("Link") == []


@settings(deadline=None)
@given(st.text(max_size=600))
def test_any_query_is_only_made_of_words(typed: str) -> None:
    for group in query_groups(typed.encode("utf-8", "ignore").decode()):
        assert group.alternatives
        for way in group.alternatives:
            assert way
            assert all(word.split() == [word] and not set(word) & set("\"*%_'") for word in way)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_every_text_is_found_by_itself(text: str) -> None:
    clean = text.encode("utf-8", "ignore").decode()
    keys = search_text(searchkeys.text_keys(clean))
    assert not query_groups(clean) or found(keys, " ".join(searchkeys.tokens(clean)))
