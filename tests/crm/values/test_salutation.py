"""The matrix of salutations: office beats degree beats plain name, in three languages."""

import pytest

from crm.values.names import Gender, NameOrder, PersonName
from crm.values.offices import office
from crm.values.salutation import letter_address, salutation, salutation_for_many

FIRST = NameOrder.FAMILY_FIRST
M, F = Gender.MALE, Gender.FEMALE

CHEN = PersonName("Chen", "Jinshi", "陈", "锦石", order=FIRST, gender=M)
LINK = PersonName("Link", "Sören", "林克", "索伦", gender=M)
SPAHL = PersonName("Spahl", "Claudia", "斯帕尔", "克劳迪娅", gender=F)
WALTER = PersonName("Walter", "Reinhard", "瓦尔特", "莱茵哈德", titles=("Prof.",), gender=M)
WANG = PersonName("Wang", "Yaomin", order=FIRST, gender=F)
WANG_LI = PersonName("Wang", "Li", "王", "丽", order=FIRST, gender=F)
ZHANG = PersonName("Zhang", "Wei", "张", "伟", order=FIRST, gender=M)
LI = PersonName("Li", "Na", "李", "娜", order=FIRST, gender=F)
XIA = PersonName("Xia", "Yu", "夏", "雨", order=FIRST, gender=M)
MUELLER = PersonName("Müller", "Petra", "米勒", "佩特拉", titles=("Dr.-Ing.",), gender=F)
DOUBLE = PersonName("Weiß", "Eva", "魏斯", "伊娃", titles=("Prof.", "Dr.", "Dr. h. c."), gender=F)
WAGNER = PersonName("Wagner", "Uwe", gender=M)
FU = PersonName("Fu", "Ming", "傅", "明", order=FIRST, gender=M)

MATRIX = [
    (LINK, "lord_mayor", "Sehr geehrter Herr Oberbürgermeister,", "尊敬的林克市长：", "Dear Mayor Link,"),
    (SPAHL, "lord_mayor", "Sehr geehrte Frau Oberbürgermeisterin,", "尊敬的斯帕尔市长：", "Dear Mayor Spahl,"),
    (WAGNER, "lord_mayor", "Sehr geehrter Herr Oberbürgermeister,", "尊敬的Wagner市长：", "Dear Mayor Wagner,"),
    (ZHANG, "mayor_cn", "Sehr geehrter Herr Oberbürgermeister Zhang,", "尊敬的张市长：", "Dear Mayor Zhang,"),
    (ZHANG, "vice_mayor_cn", "Sehr geehrter Herr Vizebürgermeister Zhang,", "尊敬的张市长：", "Dear Vice Mayor Zhang,"),
    (
        LI,
        "executive_vice_mayor_cn",
        "Sehr geehrte Frau Vizebürgermeisterin Li,",
        "尊敬的李市长：",
        "Dear Vice Mayor Li,",
    ),
    (LI, "bureau_director", "Sehr geehrte Frau Direktorin Li,", "尊敬的李局长：", "Dear Director Li,"),
    (LI, "deputy_bureau_director", "Sehr geehrte Frau Direktorin Li,", "尊敬的李局长：", "Dear Director Li,"),
    (ZHANG, "division_head", "Sehr geehrter Herr Direktor Zhang,", "尊敬的张处长：", "Dear Director Zhang,"),
    (ZHANG, "committee_director", "Sehr geehrter Herr Direktor Zhang,", "尊敬的张主任：", "Dear Director Zhang,"),
    (
        XIA,
        "party_secretary",
        "Sehr geehrter Herr Parteisekretär Xia,",
        "尊敬的夏书记：",
        "Dear Secretary Xia,",
    ),
    (LINK, "minister", "Sehr geehrter Herr Minister,", "尊敬的林克部长：", "Dear Minister,"),
    (
        SPAHL,
        "state_secretary",
        "Sehr geehrte Frau Staatssekretärin,",
        "尊敬的斯帕尔国务秘书：",
        "Dear State Secretary,",
    ),
    (ZHANG, "ambassador_foreign", "Exzellenz,", "尊敬的张大使阁下：", "Excellency,"),
    (LINK, "ambassador_german", "Sehr geehrter Herr Botschafter,", "尊敬的大使先生：", "Dear Ambassador,"),
    (
        SPAHL,
        "consul_general",
        "Sehr geehrte Frau Generalkonsulin,",
        "尊敬的斯帕尔总领事：",
        "Dear Consul General,",
    ),
    (SPAHL, "consulate_section_head", "Sehr geehrte Frau Spahl,", "尊敬的斯帕尔女士：", "Dear Ms Spahl,"),
    (CHEN, "chairman", "Sehr geehrter Herr Chen,", "尊敬的陈主席：", "Dear Chairman Chen,"),
    (CHEN, "board_chairman", "Sehr geehrter Herr Chen,", "尊敬的陈董事长：", "Dear Chairman Chen,"),
    (WANG_LI, "managing_director", "Sehr geehrte Frau Wang,", "尊敬的王总：", "Dear Ms Wang,"),
    (WANG, "managing_director", "Sehr geehrte Frau Wang,", "尊敬的Wang女士：", "Dear Ms Wang,"),
    (
        WALTER,
        "managing_director",
        "Sehr geehrter Herr Professor Walter,",
        "尊敬的瓦尔特教授：",
        "Dear Professor Walter,",
    ),
    (LI, "district_administrator", "Sehr geehrte Frau Landrätin,", "尊敬的李县长：", "Dear District Administrator Li,"),
    (ZHANG, "governor", "Sehr geehrter Herr Gouverneur Zhang,", "尊敬的张省长：", "Dear Governor Zhang,"),
    (ZHANG, "inspector", "Sehr geehrter Herr Zhang,", "尊敬的张局长：", "Dear Mr Zhang,"),
    (ZHANG, "counsel", "Sehr geehrter Herr Zhang,", "尊敬的张处长：", "Dear Mr Zhang,"),
    (WALTER, None, "Sehr geehrter Herr Professor Walter,", "尊敬的瓦尔特教授：", "Dear Professor Walter,"),
    (DOUBLE, None, "Sehr geehrte Frau Professorin Weiß,", "尊敬的魏斯教授：", "Dear Professor Weiß,"),
    (MUELLER, None, "Sehr geehrte Frau Dr. Müller,", "尊敬的米勒博士：", "Dear Dr Müller,"),
    (MUELLER, "lord_mayor", "Sehr geehrte Frau Oberbürgermeisterin,", "尊敬的米勒市长：", "Dear Mayor Müller,"),
    (WANG, None, "Sehr geehrte Frau Wang,", "尊敬的Wang女士：", "Dear Ms Wang,"),
    (
        PersonName("Wang", "Yaomin", order=FIRST),
        None,
        "Guten Tag Yaomin Wang,",
        "尊敬的Wang Yaomin：",
        "Dear Yaomin Wang,",
    ),
    (
        PersonName("Wang", "Min", "王", "敏", order=FIRST, gender=Gender.DIVERSE),
        None,
        "Guten Tag Min Wang,",
        "尊敬的王敏：",
        "Dear Min Wang,",
    ),
    (
        PersonName("Bismarck", "Maria", prefix="Gräfin von", gender=F),
        None,
        "Sehr geehrte Gräfin Bismarck,",
        "尊敬的Bismarck女士：",
        "Dear Countess Bismarck,",
    ),
    (
        PersonName("Thurner", "Max", prefix="Freiherr von", gender=M),
        None,
        "Sehr geehrter Herr von Thurner,",
        "尊敬的Thurner先生：",
        "Dear Mr von Thurner,",
    ),
    (
        PersonName("Bruch", "Paul", "布鲁赫", "保罗", prefix="von", gender=M),
        None,
        "Sehr geehrter Herr von Bruch,",
        "尊敬的冯·布鲁赫先生：",
        "Dear Mr von Bruch,",
    ),
]


@pytest.mark.parametrize(("name", "key", "german", "chinese", "english"), MATRIX)
def test_the_matrix(name: PersonName, key: str | None, german: str, chinese: str, english: str) -> None:
    held = office(key) if key else None
    assert salutation(name, "de", held) == german
    assert salutation(name, "zh", held) == chinese
    assert salutation(name, "en", held) == english


def test_a_secretary_who_is_director_too_is_each_where_it_is_said() -> None:
    offices = {"also": (office("committee_director"),)}
    assert salutation(XIA, "de", office("party_secretary"), **offices) == "Sehr geehrter Herr Direktor Xia,"
    assert salutation(XIA, "zh", office("party_secretary"), **offices) == "尊敬的夏书记："
    assert salutation(XIA, "en", office("party_secretary"), **offices) == "Dear Director Xia,"


def test_a_deputy_with_the_family_name_of_the_head_is_addressed_by_the_full_name() -> None:
    assert salutation(ZHANG, "zh", office("vice_mayor_cn"), head_family_zh="张") == "尊敬的张伟市长："
    assert salutation(ZHANG, "zh", office("vice_mayor_cn"), head_family_zh="李") == "尊敬的张市长："
    assert salutation(ZHANG, "zh", office("mayor_cn"), head_family_zh="张") == "尊敬的张市长："


@pytest.mark.parametrize("surname", ["傅", "付", "戴", "贾"])
@pytest.mark.parametrize("key", ["mayor_cn", "vice_mayor_cn"])
def test_a_surname_that_sounds_like_deputy_or_false_never_stands_alone_before_an_office(surname: str, key: str) -> None:
    name = PersonName("Fu", "Ming", surname, "明", order=FIRST, gender=M)
    assert salutation(name, "zh", office(key)) == f"尊敬的{surname}明市长："


def test_such_a_surname_is_harmless_before_herr() -> None:
    assert salutation(FU, "zh") == "尊敬的傅先生："


def test_the_formal_address_of_a_general_manager() -> None:
    assert salutation(WANG_LI, "zh", office("managing_director"), formal=True) == "尊敬的王总经理："


def test_the_deputy_is_named_when_that_is_wanted() -> None:
    assert salutation(ZHANG, "zh", office("vice_mayor_cn"), keep_deputy=True) == "尊敬的张副市长："
    assert salutation(ZHANG, "zh", office("mayor_cn"), keep_deputy=True) == "尊敬的张市长："


def test_with_the_office_goes_the_predicate_but_not_the_word() -> None:
    assert salutation(ZHANG, "de", office("ambassador_foreign"), former=True) == "Sehr geehrter Herr Botschafter,"
    assert salutation(ZHANG, "zh", office("ambassador_foreign"), former=True) == "尊敬的张大使："
    assert salutation(ZHANG, "en", office("ambassador_foreign"), former=True) == "Dear Ambassador,"


def test_an_override_is_returned_as_it_is() -> None:
    assert salutation(LINK, "de", office("lord_mayor"), override="Lieber Sören,") == "Lieber Sören,"


def test_an_ambassador_of_unknown_gender_keeps_the_name_in_chinese() -> None:
    name = PersonName("Roth", "Kim", "罗特", "金")
    assert salutation(name, "zh", office("ambassador_german")) == "尊敬的罗特大使："
    assert salutation(name, "de", office("ambassador_german")) == "Guten Tag Kim Roth,"


def test_several_recipients() -> None:
    assert salutation_for_many("de") == "Sehr geehrte Damen und Herren,"
    assert salutation_for_many("zh") == "尊敬的各位领导、各位来宾，女士们、先生们："
    lines = [salutation(LINK, "de", office("lord_mayor")), salutation(SPAHL, "de")]
    assert salutation_for_many("de", lines) == "Sehr geehrter Herr Oberbürgermeister,\nsehr geehrte Frau Spahl,"


@pytest.mark.parametrize(
    ("name", "title", "organisation", "lines"),
    [
        (
            LINK,
            "Oberbürgermeister der Stadt Duisburg",
            "Stadt Duisburg",
            "Oberbürgermeister der Stadt Duisburg|Herrn Sören Link",
        ),
        (
            SPAHL,
            "Leiterin des Wirtschaftsreferats",
            "Generalkonsulat der Bundesrepublik Deutschland in Shanghai",
            "Generalkonsulat der Bundesrepublik Deutschland in Shanghai|Frau Claudia Spahl",
        ),
        (
            WALTER,
            "Geschäftsführer der FOM GmbH",
            "FOM GmbH",
            "Geschäftsführer der FOM GmbH|Herrn Prof. Reinhard Walter",
        ),
        (CHEN, "", "", "Herrn Chen Jinshi"),
        (PersonName("Roth", "Kim"), "", "CTCE GmbH", "CTCE GmbH|Kim Roth"),
    ],
)
def test_a_german_address_begins_with_office_or_organisation(
    name: PersonName, title: str, organisation: str, lines: str
) -> None:
    assert letter_address(name, title, organisation) == tuple(lines.split("|"))
