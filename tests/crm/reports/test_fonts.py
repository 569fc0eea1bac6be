"""The faces read from the file, and what of them goes into a document."""

import math
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from crm import resources
from crm.reports import fonts, style, text
from crm.reports.pdf import Document, Information
from tests.crm.reports.conftest import pages_of

FACES = (fonts.REGULAR, fonts.BOLD, fonts.SERIF)
INFORMATION = Information("Glyphen", "Qiao", "", "", "de-DE")


@pytest.mark.parametrize("name", FACES)
def test_glyphs_and_widths_are_those_of_the_font_file(name: str) -> None:
    known = TTFont(resources.path(f"fonts/{name}.ttf"))
    face = fonts.face(name)
    for code, glyph in known.getBestCmap().items():
        if chr(code) == fonts.QUARTER_EM:
            continue  # a move of the pen, not drawn from the file
        assert face.glyphs[chr(code)] == known.getGlyphID(glyph)
        assert face.widths[chr(code)] == known["hmtx"][glyph][0]


@pytest.mark.parametrize("name", FACES)
def test_a_subset_draws_what_the_face_draws(name: str, tmp_path: Path) -> None:
    chars = "Aä„Škoda“ 桥陈锦石ǚ½"
    face = fonts.face(name)
    path = tmp_path / "subset.ttf"
    path.write_bytes(face.subset([0, *(face.glyphs[char] for char in chars)]))
    subset, whole = TTFont(path), TTFont(resources.path(f"fonts/{name}.ttf"))
    for number, char in enumerate(chars, 1):
        glyph = whole.getGlyphOrder()[face.glyphs[char]]
        small = subset["glyf"][subset.getGlyphOrder()[number]]
        assert small.getCoordinates(subset["glyf"])[0] == whole["glyf"][glyph].getCoordinates(whole["glyf"])[0]
        assert subset["hmtx"][subset.getGlyphOrder()[number]] == whole["hmtx"][glyph]


def test_every_character_reads_back_also_beyond_the_basic_plane(tmp_path: Path) -> None:
    face = fonts.face(fonts.REGULAR)
    rare = [chr(code) for code in range(0x20000, 0x2FFFF) if face.glyphs[chr(code)]]
    chars = [*rare, *"ÄÖÜäöüßẞ„“”‚‘’–—…§€ŠžŁłāǎǚ☐✓喆堃珺祎翀镕"]
    assert len(rare) > 100
    document = Document(tmp_path / "glyphs.pdf", INFORMATION)
    sheet = document.sheet()
    size = 30
    for number in range(math.ceil(len(chars) / size)):
        line = "".join(chars[number * size : (number + 1) * size])
        sheet.text(60, 60 + 20 * number, [(line, style.BODY)])
    document.add(sheet)
    document.save()
    assert "".join(pages_of(tmp_path / "glyphs.pdf")).replace("\n", "") == "".join(chars)


def test_a_character_without_a_glyph_is_printed_as_the_geta_mark_and_named() -> None:
    assert text.run("Aleph א, 😀", style.BODY).text == "Aleph 〓, 〓"
    assert fonts.missing(["א", "😀", "ü\u200d"]) == ["א", "😀"]
