"""What the machine proposes as pinyin."""

import unicodedata

import pytest

from crm.values import pinyin


@pytest.mark.parametrize(
    ("surname", "reading"),
    [
        *zip(
            "单曾翟解任仇区查朴华",
            ["Shan", "Zeng", "Zhai", "Xie", "Ren", "Qiu", "Ou", "Zha", "Piao", "Hua"],
            strict=True,
        ),
        *zip(
            "乐盖覃宁纪缪燕种黑祭逄",
            ["Yue", "Ge", "Qin", "Ning", "Ji", "Miao", "Yan", "Chong", "He", "Zhai", "Pang"],
            strict=True,
        ),
        ("尉迟", "Yuchi"),
        ("万俟", "Moqi"),
        ("单于", "Chanyu"),
        ("长孙", "Zhangsun"),
        ("澹台", "Tantai"),
        ("令狐", "Linghu"),
        ("吕", "Lü"),
    ],
)
def test_surnames_are_read_as_surnames(surname: str, reading: str) -> None:
    assert pinyin.pinyin_of(surname, "")[0] == reading


@pytest.mark.parametrize(
    ("surname", "tone"),
    [("华", "Huà"), ("任", "Rén"), ("种", "Chóng"), ("黑", "Hè"), ("祭", "Zhài"), ("逄", "Páng"), ("燕", "Yān")],
)
def test_surnames_have_their_own_tone(surname: str, tone: str) -> None:
    assert pinyin.with_tones(surname, "")[0] == tone


@pytest.mark.parametrize(
    ("family", "given", "plain", "marked"),
    [
        ("陈", "锦石", ("Chen", "Jinshi"), ("Chén", "Jǐnshí")),
        ("欧阳", "文", ("Ouyang", "Wen"), ("Ōuyáng", "Wén")),
        ("郑李", "淑芳", ("Zheng-Li", "Shufang"), ("Zhèng-Lǐ", "Shūfāng")),
        ("吕", "布", ("Lü", "Bu"), ("Lǚ", "Bù")),
        ("王", "西安", ("Wang", "Xi'an"), ("Wáng", "Xī'ān")),
        ("李", "嫦娥", ("Li", "Chang'e"), ("Lǐ", "Cháng'é")),
        ("", "", ("", ""), ("", "")),
    ],
)
def test_names_follow_the_standard(family: str, given: str, plain: tuple[str, str], marked: tuple[str, str]) -> None:
    assert pinyin.pinyin_of(family, given) == plain
    assert pinyin.with_tones(family, given) == marked


@pytest.mark.parametrize(
    ("place", "spelt"),
    [
        ("重庆", "chong qing"),
        ("六安", "lu an"),
        ("台州", "tai zhou"),
        ("亳州", "bo zhou"),
        ("蚌埠", "beng bu"),
        ("铅山", "yan shan"),
        ("乐清", "yue qing"),
        ("中国银行长沙分行", "zhong guo yin hang chang sha fen hang"),
    ],
)
def test_places_are_read_by_phrases(place: str, spelt: str) -> None:
    assert " ".join(pinyin.syllables(place)) == spelt


def test_u_umlaut_is_typed_as_v() -> None:
    assert pinyin.syllables("吕绿略") == ("lv", "lv", "lve")


def test_a_confirmed_spelling_decides_between_readings() -> None:
    assert pinyin.read("乐", surname=True)[0].marked == "yuè"
    assert pinyin.read("乐", surname=True, spelt="Le")[0].marked == "lè"
    assert pinyin.read("乐", surname=True, spelt="Loh")[0].marked == "yuè"


def test_the_other_readings_are_offered() -> None:
    assert {"lè", "yuè"} <= set(pinyin.readings("乐"))
    assert pinyin.readings("x") == ()


@pytest.mark.parametrize(
    ("full", "family", "given"),
    [
        ("陈锦石", "陈", "锦石"),
        ("欧阳修", "欧阳", "修"),
        ("张欧阳明", "张", "欧阳明"),
        ("欧阳明月", "欧阳", "明月"),
        ("郑李淑芳", "郑李", "淑芳"),
        ("王\u3000芳", "王", "芳"),
        ("欧阳", "欧", "阳"),
        ("王", "王", ""),
        ("索伦·林克", "林克", "索伦"),
    ],
)
def test_full_names_are_split(full: str, family: str, given: str) -> None:
    assert pinyin.split_hanzi_name(full) == (family, given)


@pytest.mark.parametrize(
    ("text", "spelt"), [("Lü", "LYU"), ("Lǚ", "LYU"), ("Nüe", "NYUE"), ("Xi'an", "XIAN"), ("Chén", "CHEN")]
)
def test_passports_write_no_umlaut(text: str, spelt: str) -> None:
    assert pinyin.passport(text) == spelt


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("jinshi", "jin shi"),
        ("xiaoming", "xiao ming"),
        ("yaomin", "yao min"),
        ("ouyang", "ou yang"),
        ("xi'an", "xi an"),
        ("tai man", "tai man"),
        ("xingan", "xin gan"),
        ("link", ""),
        ("walter", ""),
    ],
)
def test_pinyin_words_fall_into_syllables(word: str, parts: str) -> None:
    assert pinyin.split_pinyin(word) == tuple(parts.split())


def test_the_table_of_surnames_is_composed_and_complete() -> None:
    compounds = "欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 公孙 长孙 慕容 司徒 令狐 宇文 东方 南宫 西门 端木 独孤 单于 万俟 申屠 淳于 闻人 钟离 鲜于 濮阳"
    assert set(compounds.split()) <= set(pinyin.surnames())
    for name, reading in pinyin.surnames().items():
        assert len(name) == len(reading)
        assert all(unicodedata.is_normalized("NFC", mark) for mark in reading)
