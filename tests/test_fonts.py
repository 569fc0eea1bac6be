"""The shipped fonts hold every character that a paper may need, in shapes that suit both scripts."""

import functools

import pytest
from fontTools.ttLib import TTFont

from tests.tree import ROOT

FACES = ("QiaoSansSC-Regular", "QiaoSansSC-Bold", "QiaoSerifSC-SemiBold")
GERMAN_AND_MORE = "ÄÖÜäöüßẞ„“”‚‘’–—…§€ŠžŁłāǎǚ☐✓"
HAN_ADVANCE = 1000


@functools.cache
def face(name: str) -> TTFont:
    return TTFont(ROOT / "resources" / "fonts" / f"{name}.ttf", lazy=True)


@functools.cache
def drawn(name: str) -> dict[int, str]:
    return face(name).getBestCmap()


def advance(name: str, character: str) -> int:
    width, _ = face(name)["hmtx"][drawn(name)[ord(character)]]
    return width


def missing(name: str, characters: str) -> str:
    return "".join(character for character in characters if ord(character) not in drawn(name))


def gb2312() -> str:
    """All hanzi of the national standard that every mainland computer knows."""
    pairs = (bytes([lead, trail]) for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312", errors="ignore") for pair in pairs)


@pytest.mark.parametrize("name", FACES)
def test_every_common_hanzi_is_drawn(name: str) -> None:
    assert len(gb2312()) == 6763
    assert missing(name, gb2312()) == ""


@pytest.mark.parametrize("name", FACES)
def test_every_hanzi_of_a_legal_name_is_drawn(name: str) -> None:
    rare = (ROOT / "packaging" / "fonts" / "rare_characters.txt").read_text(encoding="utf-8").strip()
    assert len(rare) == 276
    assert missing(name, rare) == ""


@pytest.mark.parametrize("name", FACES)
def test_german_pinyin_and_the_signs_of_a_form_are_drawn(name: str) -> None:
    assert missing(name, GERMAN_AND_MORE) == ""


@pytest.mark.parametrize("name", FACES)
def test_quotation_marks_are_as_narrow_as_german_needs_them(name: str) -> None:
    """Chinese fonts give them a whole square; a bold pair is wider than a regular one, but never that wide."""
    limit = 650 if name.endswith("Bold") and "Sans" in name else 500
    assert {character for character in "„“”‚‘’" if advance(name, character) >= limit} == set()


@pytest.mark.parametrize("name", FACES)
def test_hanzi_and_their_punctuation_fill_the_square(name: str) -> None:
    assert {advance(name, character) for character in "中桥锦，。：（）"} == {HAN_ADVANCE}


@pytest.mark.parametrize("name", FACES)
def test_figures_stand_below_each_other(name: str) -> None:
    assert len({advance(name, figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("name", FACES)
def test_a_pdf_may_embed_the_face(name: str) -> None:
    assert "glyf" in face(name)
    assert face(name)["OS/2"].fsType == 0


@pytest.mark.parametrize("name", FACES)
def test_the_face_keeps_to_its_licence(name: str) -> None:
    names = {record.nameID: record.toUnicode() for record in face(name)["name"].names}
    assert "Source" not in names[1] + names[4] + names[6]
    assert "Reserved Font Name 'Source'" in names[0]
    assert "SIL Open Font License" in names[13]
