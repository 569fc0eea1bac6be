"""How blocks come onto pages."""

import pytest

from crm.reports import blocks, style, text
from crm.reports.composer import plain
from crm.reports.flow import Block, Columns, Placed, Space, Stack, paginate, paragraph

TOPS, BOTTOM = (50.0, 50.0), 750.0


def lines(count: int) -> Block:
    return plain("\n".join(map(str, range(count))), style.BODY, 300)


def heights(pages: list[list[Placed]]) -> list[float]:
    return [page[-1].top + page[-1].block.height for page in pages]


def test_a_heading_stays_with_three_lines_of_what_follows() -> None:
    heading = blocks.section(1, ["Überschrift"])
    pages = paginate([Space(630), heading, lines(20)], TOPS, BOTTOM)
    assert [len(page) for page in pages] == [1, 2]
    pages = paginate([Space(620), heading, lines(20)], TOPS, BOTTOM)
    assert [len(page) for page in pages] == [3, 1]
    assert pages[0][2].block.height == 3 * style.BODY.leading


def test_a_paragraph_leaves_no_single_line_behind() -> None:
    pages = paginate([lines(50)], TOPS, BOTTOM)
    assert [round(page[0].block.height / style.BODY.leading) for page in pages] == [48, 2]


def test_a_table_of_two_thousand_rows_ends_and_repeats_its_head() -> None:
    columns = (blocks.Column(0, 100), blocks.Column(110, 100, right=True))
    rows = [[plain(f"Zeile {n}", style.CELL, 100), plain(str(n), style.CELL, 100, right=True)] for n in range(2_000)]
    table = blocks.table(columns, [["Was"], ["Nr."]], rows, "1 Zeilen, Fortsetzung")
    pages = paginate([table], TOPS, BOTTOM)
    assert len(pages) > 50
    assert all(len(page) == 1 for page in pages)
    assert max(heights(pages)) <= BOTTOM + 0.01


def test_a_row_higher_than_a_page_is_divided() -> None:
    columns = (blocks.Column(0, 20), blocks.Column(30, 300))
    rows = [[plain("1", style.CELL, 20), lines(200)], [plain("2", style.CELL, 20), lines(1)]]
    pages = paginate([blocks.table(columns, [["Nr."], ["Text"]], rows, "Fortsetzung")], TOPS, BOTTOM)
    assert len(pages) == 5
    assert max(heights(pages)) <= BOTTOM + 0.01


def test_both_languages_of_a_row_break_at_the_same_height() -> None:
    row = Columns([(0, lines(60)), (320, lines(30))])
    pages = paginate([row], TOPS, BOTTOM)
    assert len(pages) == 2
    assert max(heights(pages)) <= BOTTOM + 0.01


def test_the_label_of_a_side_is_repeated_where_its_members_go_on() -> None:
    label = paragraph([text.run("Deutsche Seite", style.HEAD)], 200)
    label.keep = True
    members = [Stack([lines(3)], whole=True) for _ in range(30)]
    pages = paginate([Stack([label, *members], repeated=label)], TOPS, BOTTOM)
    total = sum(page[0].block.height for page in pages)
    assert total == pytest.approx(30 * members[0].height + len(pages) * label.height)


def test_what_can_never_fit_is_placed_once_and_does_not_loop() -> None:
    pages = paginate([Space(2_000), lines(1)], TOPS, BOTTOM)
    assert [len(page) for page in pages] == [1, 1]
