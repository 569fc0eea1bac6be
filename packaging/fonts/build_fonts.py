"""Builds the three Qiao faces of resources/fonts from Noto (Chinese) and Source (Latin): `build_fonts.py SOURCES OUT`.

SOURCES holds the four packages as their registries give them; packaging/README.md has the two commands that fetch them.
Noto alone sets German badly (full-width „“, no Š ž ł ẞ), Source has no Chinese, and reportlab cannot fall back from one
font to the other within a line: hence one merged face per weight. Both are under the OFL with the reserved name
"Source", so a merged face needs a name of its own and stays under the OFL.
"""

import hashlib
import io
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib import instancer

UNITS = 1000
LATIN_SCALE = 1.15  # the size at which Source Han Sans sets its own Latin
RARE_CHARACTERS = Path(__file__).with_name("rare_characters.txt")
COPYRIGHT = (
    "Copyright 2010-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. "
    "Modified: subset, scaled and merged"
)
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


@dataclass(frozen=True, slots=True)
class Source:
    """One font inside one package of a registry, known by its hash."""

    archive: str
    member: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Face:
    """One merged face: Chinese and Latin source, the place on the Latin font's axes, the names."""

    family: str
    style: str
    weight: int
    chinese: Source
    latin: Source
    axes: dict[str, float]

    @property
    def postscript(self) -> str:
        return f"{self.family.replace(' ', '')}-{self.style}"


SOURCE_SANS = Source(
    "fontpkg_source_sans_3-3.52-py3-none-any.whl",
    "fontpkg_source_sans_3/files/SourceSans3[wght].ttf",
    "042fe2cc0b933e328410d7acbd0aa6a1873dca5aef81875f4bc214b08825c7b9",
)
SOURCE_SERIF = Source(
    "fontpkg_source_serif_4-4.4-py3-none-any.whl",
    "fontpkg_source_serif_4/files/SourceSerif4[opsz,wght].ttf",
    "97b2d4da6e3cb494b5a1e66ae176914d852ccabef49e0c02c0df25f3e39aca0b",
)
NOTO_SANS = "expo-google-fonts-noto-sans-sc-0.4.3.tgz"
NOTO_SERIF = "expo-google-fonts-noto-serif-sc-0.4.3.tgz"
FACES = (
    Face(
        family="Qiao Sans SC",
        style="Regular",
        weight=400,
        chinese=Source(
            NOTO_SANS,
            "package/400Regular/NotoSansSC_400Regular.ttf",
            "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
        ),
        latin=SOURCE_SANS,
        axes={"wght": 400},
    ),
    Face(
        family="Qiao Sans SC",
        style="Bold",
        weight=700,
        chinese=Source(
            NOTO_SANS,
            "package/700Bold/NotoSansSC_700Bold.ttf",
            "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
        ),
        latin=SOURCE_SANS,
        axes={"wght": 700},
    ),
    Face(
        family="Qiao Serif SC",
        style="SemiBold",
        weight=600,
        chinese=Source(
            NOTO_SERIF,
            "package/600SemiBold/NotoSerifSC_600SemiBold.ttf",
            "5d19e0f438d4a30371f584d34a87c9232dba0a85237db63fe5337fe743487def",
        ),
        latin=SOURCE_SERIF,
        axes={"wght": 600, "opsz": 20},
    ),
)


def main(sources: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        target = out / f"{face.postscript}.ttf"
        font = build(face, sources, out)
        font.save(target)
        print(f"{target.name}: {font['maxp'].numGlyphs} glyphs, {target.stat().st_size:,} bytes")


def build(face: Face, sources: Path, scratch: Path) -> TTFont:
    """The merged face; `scratch` holds the two halves for a moment, because the merger reads files."""
    latin = instancer.instantiateVariableFont(read(face.latin, sources), face.axes)
    latin = keep(latin, is_latin, features=("kern", "mark", "mkmk", "ccmp", "locl"))
    scale_upem(latin, round(UNITS * LATIN_SCALE))
    latin["head"].unitsPerEm = UNITS
    taken = set(latin.getBestCmap())
    chosen = chinese_characters()
    chinese = keep(read(face.chinese, sources), lambda code: code in chosen and code not in taken, features=())
    halves = [scratch / "latin.ttf", scratch / "chinese.ttf"]
    for half, path in zip((latin, chinese), halves, strict=True):
        half.save(path)
    merged = Merger().merge([str(path) for path in halves])
    for path in halves:
        path.unlink()
    set_metrics(merged, face)
    set_names(merged, face)
    return merged


def read(source: Source, folder: Path) -> TTFont:
    """The font as it lies in its package, refused when it is not the one that this recipe was tried with."""
    data = member_of(folder / source.archive, source.member)
    found = hashlib.sha256(data).hexdigest()
    if found != source.sha256:
        message = f"{source.member} in {source.archive} has the hash {found}, not {source.sha256}"
        raise SystemExit(message)
    return TTFont(io.BytesIO(data), recalcTimestamp=False)


def member_of(archive: Path, name: str) -> bytes:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(name)
    with tarfile.open(archive) as package:
        stream = package.extractfile(name)
        if stream is None:
            message = f"{name} is no file in {archive.name}"
            raise SystemExit(message)
        return stream.read()


def keep(font: TTFont, wanted: Callable[[int], bool], *, features: Iterable[str]) -> TTFont:
    """The font with the wanted characters only, without hinting and without other layout features."""
    options = Options(
        layout_features=list(features),
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        name_IDs=[],
        legacy_cmap=False,
    )
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    return font


def is_latin(code: int) -> bool:
    """Latin, Greek, Cyrillic, punctuation and signs; not the phonetic letters, ligatures and emoji of Source."""
    return code < 0x1D00 or 0x1E00 <= code < 0x2E80


def chinese_characters() -> set[int]:
    """All of GBK, the standard characters beyond it, kana, jamo, full-width forms and the signs Source lacks."""
    signs = {*range(0x2000, 0x2900), *range(0x3000, 0x3400), *range(0xFE10, 0xFFF0)} - {0xFE58}
    pairs = (bytes([lead, trail]) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF) if trail != 0x7F)
    decoded = (pair.decode("gbk", errors="ignore") for pair in pairs)
    ideographs = {ord(text) for text in decoded if len(text) == 1 and text >= "㐀"}
    rare = {ord(character) for character in RARE_CHARACTERS.read_text(encoding="utf-8").strip()}
    return {*signs, *ideographs, *rare}


def set_metrics(font: TTFont, face: Face) -> None:
    """One line height for all faces: the Chinese em box with room for Ä and ǚ."""
    font["head"].macStyle = 1 if face.style == "Bold" else 0
    header, windows = font["hhea"], font["OS/2"]
    header.ascent, header.descent, header.lineGap = UNITS, -300, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = UNITS, -300, 0
    windows.usWinAscent, windows.usWinDescent = 1160, 320
    windows.usWeightClass, windows.fsType = face.weight, 0
    windows.fsSelection = 0x20 if face.style == "Bold" else 0x40


def set_names(font: TTFont, face: Face) -> None:
    table = font["name"]
    table.names = []
    full_name = f"{face.family} {face.style}"
    texts = {
        0: COPYRIGHT,
        1: face.family,
        2: face.style,
        3: f"1.000;{face.postscript}",
        4: full_name,
        5: "Version 1.000",
        6: face.postscript,
        13: LICENCE,
        14: "https://openfontlicense.org",
    }
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
