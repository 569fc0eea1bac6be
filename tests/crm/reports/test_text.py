"""Lines of German, Chinese and mixed texts."""

import itertools

import pytest

from crm.reports import fonts, style, text
from crm.reports.text import NO_END, NO_START

GERMAN = (
    "Die Wirtschaftszone stellte drei Baufelder mit zusammen 120 ha vor; für deutsche Anlagenbauer eignet sich „Baufeld B“ "
    "(36 ha) am besten, weil es an die Umgehungsstraße angrenzt. Wirtschaftsförderungsgesellschaft, Sino-deutsche Beratung."
)
CHINESE = (
    "2019年10月31日，第三届CTCE合作对接大会在上海举行，由Starhai International GmbH与中南高科联合主办。“一带一路”倡议、"
    "产业园共建（36公顷）、港口合作！杜伊斯堡市代表团20多名德方成员以及来自政府、企业、协会、高校和媒体的700多位中方嘉宾出席《对接会》。"
)
MIXED = (
    "„Kontaktmechanismus“ (联系推进机制): Ansprechpartner bei der 青岛市人民政府 benennen – siehe https://www.beispiel.example/"
    "pfad/zu/einer/seite?x=1 oder hartwig@starhai.example；索伦·林克 und 克劳迪娅·斯帕尔 sprachen，陈锦石……致辞——完。"
)
WIDTHS = range(60, 320, 4)


def broken(words: str, width: float, language: str = "") -> list[str]:
    lines = text.lines([text.run(words, style.BODY)], width, language)
    return ["".join(piece for piece, _ in line) for line in lines]


def glued(lines: list[str]) -> str:
    return "".join(line.removesuffix("-") for line in lines).replace(" ", "").replace(fonts.QUARTER_EM, "")


@pytest.mark.parametrize(("words", "language"), [(GERMAN, "de"), (CHINESE, "zh"), (MIXED, "de")])
def test_no_line_stands_beyond_the_edge_and_no_character_is_lost(words: str, language: str) -> None:
    for width in WIDTHS:
        lines = broken(words, width, language)
        assert all(text.width(line, style.BODY) <= width + 0.01 for line in lines)
        assert glued(lines).replace("-", "") == words.replace(" ", "").replace("-", "")


@pytest.mark.parametrize(("words", "language"), [(CHINESE, "zh"), (MIXED, "de")])
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(words: str, language: str) -> None:
    for width in WIDTHS:
        lines = broken(words, width, language)
        assert [line for line in lines if line[0] in NO_START] == []
        assert [line for line in lines[:-1] if line[-1] in NO_END - {"“"}] == []


@pytest.mark.parametrize(("words", "language"), [(GERMAN, "de"), (CHINESE, "zh")])
def test_no_latin_word_is_cut_without_a_hyphen(words: str, language: str) -> None:
    for width in WIDTHS:
        lines = [line.replace(fonts.QUARTER_EM, "") for line in broken(words, width, language)]
        for line, following in itertools.pairwise(lines):
            letters = line[-1:].isalpha() and following[:1].isalpha() and (line[-1] + following[0]).isascii()
            whole_words = f"{line.split(' ')[-1]} {following.split(' ')[0].removesuffix('-')}" in words
            assert not letters or whole_words


def test_a_number_stays_with_its_unit_a_day_with_its_month_a_figure_with_its_measure_word() -> None:
    for width in WIDTHS:
        for line in broken("Zusammen 120 ha, am 15. Dezember 3,2 Mrd. € und 36公顷 mit 700多位嘉宾", width, "de"):
            assert not line.rstrip("-").endswith(("120", "15.", "3,2", "Mrd.", "36", "700"))


@pytest.mark.parametrize("words", ["20 members", "3 haben", "4 Märkte", "1. Januarwoche"])
def test_a_word_that_only_begins_like_a_unit_or_a_month_may_stand_on_the_next_line(words: str) -> None:
    figure, word = words.split(" ")
    assert broken(words, text.width(word, style.BODY) + 1) == [figure, word]


def test_what_no_break_spaces_hold_together_goes_on_to_the_next_line_whole() -> None:
    assert broken("Wirtschaft und 3\xa0weitere\xa0Punkte", 95, "de") == ["Wirtschaft und", "3 weitere Punkte"]


def test_characters_and_latin_letters_stand_a_quarter_em_apart_and_figures_do_not() -> None:
    gap = fonts.QUARTER_EM
    assert broken("由Starhai与CTCE 园区共建3个A级（B）项目", 400) == [
        f"由{gap}Starhai{gap}与{gap}CTCE 园区共建3个{gap}A{gap}级（B）项目"
    ]
    plain_width = text.width("由Starhai", style.BODY)
    assert text.width(f"由{gap}Starhai", style.BODY) == pytest.approx(plain_width + style.BODY.size / 4)


def test_a_gap_is_left_out_at_the_end_of_a_line() -> None:
    assert broken("合作CTCE", 40) == ["合作", "CTCE"]


def test_a_name_in_characters_stays_in_one_piece() -> None:
    runs = [text.run("主办方代表", style.BODY), text.run("克劳迪娅·斯帕尔", style.BODY, whole=True)]
    lines = ["".join(piece for piece, _ in line) for line in text.lines(runs, 80, "zh")]
    assert lines == ["主办方代表", "克劳迪娅·斯帕尔"]


def test_a_word_is_divided_only_where_much_of_the_line_would_stay_empty() -> None:
    assert broken("die Wirtschaftsförderungsgesellschaft", 120, "de") == ["die Wirtschaftsförderungs-", "gesellschaft"]
    assert broken("mit den anwesenden Teilnehmenden", 130, "de") == ["mit den anwesenden", "Teilnehmenden"]


def test_an_endless_word_fills_its_lines() -> None:
    lines = broken("x" * 20_000, 100, "de")
    assert len(lines) < 1_600
    assert glued(lines) == "x" * 20_000


def test_an_address_is_parted_without_a_hyphen() -> None:
    lines = broken("www.abcdefghijklmnopqrstuvwxyz.example", 60, "de")
    assert "".join(lines) == "www.abcdefghijklmnopqrstuvwxyz.example"


def test_a_line_break_in_the_text_is_kept_and_marks_that_nobody_sees_are_not_printed() -> None:
    assert broken("Zeile 1\nZeile\u200b 2\u202e\tEnde", 400) == ["Zeile 1", "Zeile 2 Ende"]


def test_a_heading_in_a_script_that_the_serif_face_lacks_is_set_in_the_bold_face() -> None:
    assert text.run("Überblick 概览", style.TITLE).style.face == style.TITLE.face
    assert text.run("ʃɔnə Töne", style.TITLE).style.face == style.HEAD.face
