"""The name matrix: one person, several scripts, and how each place writes the name."""

import pytest

from crm.values.names import (
    Gender,
    NameOrder,
    PersonName,
    Run,
    display,
    display_runs,
    hanzi,
    latin,
    list_zh,
    official,
    running,
)
from crm.values.offices import office

FIRST = NameOrder.FAMILY_FIRST
M, F = Gender.MALE, Gender.FEMALE

CHEN = PersonName("Chen", "Jinshi", "陈", "锦石", order=FIRST, gender=M)
LINK = PersonName("Link", "Sören", "林克", "索伦", gender=M)
SPAHL = PersonName("Spahl", "Claudia", "斯帕尔", "克劳迪娅", gender=F)
WALTER = PersonName("Walter", "Reinhard", "瓦尔特", "莱茵哈德", titles=("Prof.",), gender=M)
WANG = PersonName("Wang", "Yaomin", order=FIRST, gender=F)

# person · display in German · in Chinese · official list
MATRIX = [
    (CHEN, "Jinshi Chen 陈锦石", "陈锦石 Chen Jinshi", "CHEN Jinshi (陈锦石)"),
    (LINK, "Sören Link 索伦·林克", "索伦·林克 Sören Link", "Link, Sören"),
    (SPAHL, "Claudia Spahl 克劳迪娅·斯帕尔", "克劳迪娅·斯帕尔 Claudia Spahl", "Spahl, Claudia"),
    (
        WALTER,
        "Prof. Reinhard Walter 莱茵哈德·瓦尔特",
        "莱茵哈德·瓦尔特 Prof. Reinhard Walter",
        "Walter, Prof. Reinhard",
    ),
    (WANG, "Yaomin Wang", "Wang Yaomin", "WANG Yaomin"),
    (
        PersonName("Wang", "Xiaoming", "王", "小明", order=FIRST),
        "Xiaoming Wang 王小明",
        "王小明 Wang Xiaoming",
        "WANG Xiaoming (王小明)",
    ),
    (PersonName("Li", "Na", "李", "娜", order=FIRST), "Na Li 李娜", "李娜 Li Na", "LI Na (李娜)"),
    (
        PersonName("Ouyang", "Wen", "欧阳", "文", order=FIRST),
        "Wen Ouyang 欧阳文",
        "欧阳文 Ouyang Wen",
        "OUYANG Wen (欧阳文)",
    ),
    (PersonName("Lü", "Bu", "吕", "布", order=FIRST), "Bu Lü 吕布", "吕布 Lü Bu", "LÜ Bu (吕布)"),
    (
        PersonName("Zheng-Li", "Shufang", "郑李", "淑芳", order=FIRST),
        "Shufang Zheng-Li 郑李淑芳",
        "郑李淑芳 Zheng-Li Shufang",
        "ZHENG-LI Shufang (郑李淑芳)",
    ),
    (PersonName(given_zh="锦石", family_zh="陈", order=FIRST), "陈锦石", "陈锦石", "陈锦石"),
    (PersonName(family="Sukarno"), "Sukarno", "Sukarno", "Sukarno"),
    (PersonName(given="Madonna"), "Madonna", "Madonna", "Madonna"),
    (PersonName(given="Ma", order=FIRST), "Ma", "Ma", "Ma"),
    (PersonName("Y", "X", "伊", "", order=FIRST), "X Y 伊", "伊 Y X", "Y X (伊)"),
    (
        PersonName("Aili", "Maimaiti", "艾力", "买买提"),
        "Maimaiti Aili 买买提·艾力",
        "买买提·艾力 Maimaiti Aili",
        "Aili, Maimaiti",
    ),
    (
        PersonName("Chan", "Tai Man", "陈", "大文", western_given="Peter", order=FIRST),
        "Tai Man Chan 陈大文",
        "陈大文 Chan Tai Man",
        "CHAN Tai Man (陈大文)",
    ),
    (
        PersonName("Zhang", "Wei", "张", "伟", titles=("Prof.",), order=FIRST),
        "Prof. Wei Zhang 张伟",
        "张伟 Prof. Zhang Wei",
        "Prof. ZHANG Wei (张伟)",
    ),
    (
        PersonName("Müller-Schmidt", "Petra", titles=("Dr.",), gender=F),
        "Dr. Petra Müller-Schmidt",
        "Dr. Petra Müller-Schmidt",
        "Müller-Schmidt, Dr. Petra",
    ),
    (
        PersonName("Weiß", "Jürgen", titles=("Prof.", "Dr.", "Dr. h. c.")),
        "Prof. Dr. Dr. h. c. Jürgen Weiß",
        "Prof. Dr. Dr. h. c. Jürgen Weiß",
        "Weiß, Prof. Dr. Dr. h. c. Jürgen",
    ),
    (
        PersonName("Fischer", "Paul Vinzent", prefix="von"),
        "Paul Vinzent von Fischer",
        "Paul Vinzent von Fischer",
        "Fischer, Paul Vinzent von",
    ),
    (
        PersonName("Bruch", "Paul", "布鲁赫", "保罗", prefix="von"),
        "Paul von Bruch 保罗·冯·布鲁赫",
        "保罗·冯·布鲁赫 Paul von Bruch",
        "Bruch, Paul von",
    ),
    (
        PersonName("Bismarck", "Otto", prefix="Graf von"),
        "Otto Graf von Bismarck",
        "Otto Graf von Bismarck",
        "Bismarck, Otto Graf von",
    ),
    (PersonName("Bas", "Bärbel", suffix="MdB"), "Bärbel Bas, MdB", "Bärbel Bas, MdB", "Bas, Bärbel, MdB"),
    (PersonName("King", "Martin", suffix="jr."), "Martin King jr.", "Martin King jr.", "King, Martin jr."),
]


@pytest.mark.parametrize(("name", "german", "chinese", "listed"), MATRIX)
def test_a_name_is_written_by_place(name: PersonName, german: str, chinese: str, listed: str) -> None:
    assert display(name, "de") == display(name, "en") == german
    assert display(name, "zh") == chinese
    assert official(name) == listed


@pytest.mark.parametrize("name", [row[0] for row in MATRIX])
@pytest.mark.parametrize("language", ["de", "en", "zh"])
def test_the_runs_of_a_name_are_the_name(name: PersonName, language: str) -> None:
    runs = display_runs(name, language)
    assert "".join([run.text for run in runs]) == display(name, language)
    assert all(run.text for run in runs)


def test_the_latin_family_name_is_strong_where_latin_leads() -> None:
    assert display_runs(CHEN, "de")[:2] == (
        Run("Jinshi ", strong=False, han=False),
        Run("Chen", strong=True, han=False),
    )
    assert display_runs(CHEN, "de")[-1] == Run("陈锦石", strong=False, han=True)


def test_the_characters_are_strong_where_they_lead() -> None:
    assert [run.text for run in display_runs(CHEN, "zh") if run.strong] == ["陈锦石"]
    assert [run.text for run in display_runs(WANG, "zh") if run.strong] == ["Wang"]


@pytest.mark.parametrize(
    ("name", "key", "language", "text"),
    [
        (CHEN, "chairman", "de", "Herr Chen Jinshi"),
        (LINK, "lord_mayor", "de", "Herr Oberbürgermeister Sören Link"),
        (SPAHL, "consulate_section_head", "de", "Frau Claudia Spahl"),
        (WALTER, "managing_director", "de", "Herr Prof. Reinhard Walter"),
        (WANG, "managing_director", "de", "Frau Wang Yaomin"),
        (PersonName("Wang", "Yaomin", order=FIRST), None, "de", "Wang Yaomin"),
        (PersonName("Roth", "Kim"), "lord_mayor", "de", "Kim Roth"),
        (CHEN, None, "en", "Mr Chen Jinshi"),
        (LINK, "lord_mayor", "en", "Mayor Sören Link"),
        (WALTER, None, "en", "Prof. Reinhard Walter"),
        (CHEN, "chairman", "zh", "陈锦石主席"),
        (LINK, "lord_mayor", "zh", "索伦·林克市长"),
        (WALTER, "managing_director", "zh", "莱茵哈德·瓦尔特教授"),
        (SPAHL, None, "zh", "克劳迪娅·斯帕尔女士"),
        (WANG, None, "zh", "Wang Yaomin 女士"),
    ],
)
def test_running_text_names_office_before_person(name: PersonName, key: str | None, language: str, text: str) -> None:
    assert running(name, language, office(key) if key else None) == text


@pytest.mark.parametrize(
    ("name", "title", "organisation", "text"),
    [
        (CHEN, "中南控股集团董事局主席", "中南集团", "中南控股集团董事局主席陈锦石"),
        (CHEN, "董事局主席", "中南控股集团", "中南控股集团董事局主席陈锦石"),
        (LINK, "德国杜伊斯堡市市长", "杜伊斯堡市", "德国杜伊斯堡市市长索伦·林克"),
        (LINK, "市长", "杜伊斯堡市", "杜伊斯堡市市长索伦·林克"),
        (
            SPAHL,
            "德国驻上海总领事馆经济负责人",
            "德意志联邦共和国驻上海总领事馆",
            "德国驻上海总领事馆经济负责人克劳迪娅·斯帕尔",
        ),
        (WALTER, "", "德国FOM集团", "德国FOM集团莱茵哈德·瓦尔特教授"),
        (CHEN, "管委会主任", "青岛高新区管委会", "青岛高新区管委会主任陈锦石"),
        (CHEN, "市商务局副局长", "青岛市商务局", "青岛市商务局副局长陈锦石"),
        (CHEN, "", "", "陈锦石"),
        (WANG, "总经理", "星海", ""),
    ],
)
def test_chinese_lists_write_post_and_name_in_one_word(
    name: PersonName, title: str, organisation: str, text: str
) -> None:
    assert list_zh(name, title, organisation) == text


def test_a_prefix_is_transcribed_once() -> None:
    assert hanzi(PersonName("Bruch", "Paul", "冯·布鲁赫", "保罗", prefix="von")) == "保罗·冯·布鲁赫"


def test_latin_comes_in_either_order() -> None:
    assert latin(CHEN) == "Jinshi Chen"
    assert latin(CHEN, native=True) == "Chen Jinshi"
    assert latin(WALTER, native=True) == "Prof. Reinhard Walter"
