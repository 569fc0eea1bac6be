"""Lists in German and in Chinese order, compared byte by byte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm.values import sortkeys
from crm.values.names import NameOrder, PersonName

FIRST = NameOrder.FAMILY_FIRST


def test_names_sort_with_umlauts_spelt_out() -> None:
    names = ["Hacker", "Hackmann", "Häcker, E.", "Haecker, M.", "Häcker, X.", "Hafermann"]
    assert sorted(names[2:] + names[:2], key=sortkeys.din5007) == names


def test_words_sort_with_umlauts_as_plain_letters() -> None:
    words = ["Hacker S.", "Häcker E.", "Häcker X.", "Hackmann", "Haecker", "Hafermann"]
    assert sorted(words[2:] + words[:2], key=sortkeys.din5007_words) == words


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Link, Sören", "link soeren"),
        ("Weiß", "weiss"),
        ("WEISS", "weiss"),
        ("Müller-Schmidt", "mueller schmidt"),
        ("Mu\u0308ller", "mueller"),
        ("Renée Ångström Øster Łódź", "renee angstroem oster lodz"),
        ("  Æsop & Söhne  ", "aesop soehne"),
        ("", ""),
    ],
)
def test_the_sort_form_for_names(text: str, form: str) -> None:
    assert sortkeys.din5007(text) == form


def people() -> list[PersonName]:
    return [
        PersonName("Chen", "Jinshi", "陈", "锦石", order=FIRST),
        PersonName(family_zh="李", given_zh="明", order=FIRST),
        PersonName("Link", "Sören", "林克", "索伦"),
        PersonName("Müller", "Anna", titles=("Dr.",)),
        PersonName("Müller", "Zoe"),
        PersonName("Müller-Schmidt", "Anna"),
        PersonName(family_zh="欧阳", given_zh="文", order=FIRST),
        PersonName("Spahl", "Claudia", prefix="von"),
        PersonName("Walter", "Reinhard", titles=("Prof.",)),
        PersonName("Wang", "Yaomin", order=FIRST),
    ]


def test_both_scripts_stand_in_one_german_list_without_titles_and_prefixes() -> None:
    listed = people()
    assert sorted(listed[2:] + listed[:2], key=sortkeys.person) == listed


def test_equal_spellings_are_told_apart_by_their_characters() -> None:
    names = [PersonName("Wang", "Wei", zh, "伟", order=FIRST) for zh in "王汪"]
    assert sortkeys.person(names[0]) != sortkeys.person(names[1])


def test_a_chinese_list_goes_by_syllable_then_tone_then_code() -> None:
    full = ["欧阳文", "王芳", "汪洋", "汪一", "李明", "黎明", "张伟", "章子"]
    names = {text: PersonName(family_zh=text[:-1], given_zh=text[-1], order=FIRST) for text in full}
    ordered = sorted(names, key=lambda text: sortkeys.person_zh(names[text]))
    assert ordered == ["黎明", "李明", "欧阳文", "汪洋", "汪一", "王芳", "张伟", "章子"]


def test_latin_names_stand_among_the_characters_of_a_chinese_list() -> None:
    mixed = [
        PersonName("Li", "Na", "李", "娜", order=FIRST),
        PersonName("Müller", "Petra"),
        PersonName("Ouyang", "Wen", "欧阳", "文", order=FIRST),
        PersonName("Walter", "Reinhard", "瓦尔特", "莱茵哈德"),
        PersonName("Wang", "Yaomin", order=FIRST),
    ]
    ordered = sorted(mixed[2:] + mixed[:2], key=sortkeys.person_zh)
    assert [name.family for name in ordered] == ["Li", "Müller", "Ouyang", "Walter", "Wang"]


def test_the_confirmed_spelling_places_a_chinese_name() -> None:
    spelt = [PersonName(latin, "Ming", "乐", "明", order=FIRST) for latin in ("Yue", "Le")]
    liu = PersonName("Liu", "Ming", "刘", "明", order=FIRST)
    ordered = sorted([*spelt, liu], key=sortkeys.person_zh)
    assert [name.family for name in ordered] == ["Le", "Liu", "Yue"]


def test_syllables_come_before_letters_in_chinese_titles() -> None:
    assert sorted(["先锋", "西安", "丁", "Siemens"], key=sortkeys.text_zh) == ["丁", "Siemens", "西安", "先锋"]
    assert sortkeys.text_zh("重庆") < sortkeys.text_zh("沈阳")


def test_titles_in_characters_stand_at_their_sound_in_a_german_list() -> None:
    titles = ["CTCE GmbH", "青岛市人民政府", "Stadt Duisburg", "中南高科", "Zhongnan Group"]
    assert sorted(titles[2:] + titles[:2], key=sortkeys.text) == [
        "CTCE GmbH",
        "青岛市人民政府",
        "Stadt Duisburg",
        "Zhongnan Group",
        "中南高科",
    ]


@pytest.mark.parametrize("typed", ["m", "mül", "Muell", "müller", "Müller a", "mueller  an"])
def test_a_typed_beginning_finds_the_key(typed: str) -> None:
    key = sortkeys.person(PersonName("Müller", "Anna"))
    assert any(key.startswith(prefix) for prefix in sortkeys.person_prefixes(typed))


def test_a_double_name_is_found_by_its_beginning_too() -> None:
    key = sortkeys.person(PersonName("Müller-Schmidt", "Anna"))
    assert any(key.startswith(prefix) for prefix in sortkeys.person_prefixes("müller-s"))


def test_characters_have_no_beginning_in_latin_keys() -> None:
    assert sortkeys.person_prefixes("王小") == ()
    assert sortkeys.person_prefixes(" ,") == ()


def test_a_key_fits_into_an_index_row() -> None:
    endless = "长" * 5000
    assert len(sortkeys.text(endless)) < 2000
    assert len(sortkeys.text_zh(endless)) < 2000
    assert len(sortkeys.person_zh(PersonName(endless, endless, endless, endless, order=FIRST))) < 2700
    assert len(sortkeys.person(PersonName(endless, endless, endless, endless))) < 2700


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_every_text_has_a_key(first: str, second: str) -> None:
    clean = [text.encode("utf-8", "ignore").decode() for text in (first, second)]
    name = PersonName(clean[0], clean[1], clean[1], clean[0])
    assert isinstance(sortkeys.person(name) + sortkeys.person_zh(name), bytes)
    assert isinstance(sortkeys.text(clean[0]) + sortkeys.text_zh(clean[1]), bytes)
