"""The only module that writes PDF: sheets to draw on, and a document with fonts, outline and information.

It stands on reportlab's canvas. reportlab's paragraphs, with their markup, links and images, are not used at all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab import rl_config  # type: ignore[import-untyped] # reportlab has no types
from reportlab.pdfbase import pdfdoc, pdfmetrics  # type: ignore[import-untyped] # the same
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped] # the same

from crm import __version__
from crm.reports import fonts
from crm.reports.style import PAGE_HEIGHT, PAGE_WIDTH, Colour, Style

rl_config.useA85 = 0
if rl_config.trustedHosts is not None:
    message = "reportlab must not fetch anything"
    raise RuntimeError(message)

_ARC = 0.5523


@dataclass(frozen=True, slots=True)
class Information:
    """What a reader shows about the file."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str


class Codes(dict[str, str]):
    """The two-byte code, in hexadecimal, of each character that the document uses, in the order of their first use."""

    def __missing__(self, char: str) -> str:
        code = self[char] = f"{len(self) + 1:04X}"
        return code


class Sheet:
    """One page; x from the left, y downwards from the top, in points."""

    def __init__(self, faces: dict[str, tuple[str, Codes]]) -> None:
        self._faces = faces
        self._operators: list[str] = []
        self._colour: Colour | None = None

    @property
    def operators(self) -> str:
        return "\n".join(self._operators)

    def text(self, x: float, baseline: float, line: Iterable[tuple[str, Style]]) -> None:
        parts = [f"BT 1 0 0 1 {x:.2f} {PAGE_HEIGHT - baseline:.2f} Tm"]
        for text, style in line:
            name, codes = self._faces[style.face]
            if style.colour != self._colour:
                parts.append("{:g} {:g} {:g} rg".format(*style.colour))
                self._colour = style.colour
            parts.append(f"/{name} {style.size:g} Tf {_shown(text, codes)}")
        parts.append("ET")
        self._operators.append(" ".join(parts))

    def rule(self, start: tuple[float, float], end: tuple[float, float], thickness: float, colour: Colour) -> None:
        self.path((start, end), thickness, colour)

    def path(self, points: Sequence[tuple[float, float]], thickness: float, colour: Colour) -> None:
        steps = [f"{x:.2f} {PAGE_HEIGHT - y:.2f} {'l' if number else 'm'}" for number, (x, y) in enumerate(points)]
        self._stroke(" ".join(steps), thickness, colour)

    def curve(self, points: Sequence[tuple[float, float]], thickness: float, colour: Colour) -> None:
        """A Bézier curve: start, two handles, end."""
        start, *others = [f"{x:.2f} {PAGE_HEIGHT - y:.2f}" for x, y in points]
        self._stroke(f"{start} m {' '.join(others)} c", thickness, colour)

    def frame(self, left: float, top: float, size: tuple[float, float], colour: Colour) -> None:
        box = f"{left:.2f} {PAGE_HEIGHT - top - size[1]:.2f} {size[0]:.2f} {size[1]:.2f} re"
        self._stroke(box, 0.5, colour)

    def box(self, left: float, top: float, size: tuple[float, float], colour: Colour, *, radius: float = 0.0) -> None:
        """A filled box, its corners rounded by the radius."""
        if not radius:
            self._fill(f"{left:.2f} {PAGE_HEIGHT - top - size[1]:.2f} {size[0]:.2f} {size[1]:.2f} re", colour)
            return
        right, bottom = left + size[0], top + size[1]
        handle = radius * (1 - _ARC)
        corners = (
            ((left + radius, top), (right - radius, top), (right - handle, top), (right, top + handle)),
            ((right, top + radius), (right, bottom - radius), (right, bottom - handle), (right - handle, bottom)),
            ((right - radius, bottom), (left + radius, bottom), (left + handle, bottom), (left, bottom - handle)),
            ((left, bottom - radius), (left, top + radius), (left, top + handle), (left + handle, top)),
        )
        steps = [f"{left + radius:.2f} {PAGE_HEIGHT - top:.2f} m"]
        for number, (_, end, first, second) in enumerate(corners):
            target = corners[(number + 1) % 4][0]
            steps.append(f"{end[0]:.2f} {PAGE_HEIGHT - end[1]:.2f} l")
            steps.append(" ".join(f"{x:.2f} {PAGE_HEIGHT - y:.2f}" for x, y in (first, second, target)) + " c")
        self._fill(" ".join(steps), colour)

    def dot(self, x: float, y: float, radius: float, colour: Colour) -> None:
        self.box(x - radius, y - radius, (2 * radius, 2 * radius), colour, radius=radius)

    def _stroke(self, path: str, thickness: float, colour: Colour) -> None:
        self._operators.append(f"{thickness:g} w {'{:g} {:g} {:g} RG'.format(*colour)} {path} S")

    def _fill(self, path: str, colour: Colour) -> None:
        self._operators.append(f"{'{:g} {:g} {:g} rg'.format(*colour)} {path} f")
        self._colour = colour


class Document:
    """A PDF file in the making; nothing is written before `save`."""

    def __init__(self, path: Path, information: Information) -> None:
        _register()
        self._canvas = Canvas(
            str(path),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=_Registered.fontName,
            lang=information.language,
        )
        self._canvas.setTitle(information.title)
        self._canvas.setAuthor(information.author)
        self._canvas.setSubject(information.subject)
        self._canvas.setKeywords(information.keywords)
        self._canvas.setCreator(f"Qiao {__version__}")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        names = (fonts.REGULAR, fonts.BOLD, fonts.SERIF)
        self._faces = {face: (f"F{number}", Codes()) for number, face in enumerate(names, 1)}
        self._marks = 0

    def sheet(self) -> Sheet:
        return Sheet(self._faces)

    def mark(self, title: str, level: int, top: float) -> None:
        """An entry of the outline that leads to this height of the page now being made."""
        self._marks += 1
        key = f"mark{self._marks}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT - top, zoom=0)
        self._canvas.addOutlineEntry(title, key, level=level, closed=False)
        self._canvas.showOutline()

    def add(self, sheet: Sheet) -> None:
        self._canvas.addLiteral("1 J 1 j\n" + sheet.operators)
        self._canvas.showPage()

    def save(self) -> None:
        document = self._canvas._doc  # noqa: SLF001 - a font reaches its document only from inside a canvas
        for face, (name, codes) in self._faces.items():
            if codes:
                document.delayedFonts.append(_Embedded(name, fonts.face(face), codes))
        self._canvas.save()


def _shown(text: str, codes: Codes) -> str:
    """The operator that shows the text; a gap only moves the pen, so that the text reads back as it was."""
    pieces = [f"<{''.join(map(codes.__getitem__, piece))}>" for piece in text.split(fonts.QUARTER_EM)]
    return f"[{' -250 '.join(pieces)}] TJ" if pieces[1:] else f"{pieces[0]} Tj"


class _Registered:
    """What reportlab asks of the font that a canvas begins with: that it needs no entry on the page (no Helvetica)."""

    fontName = "Qiao"  # noqa: N815 - reportlab's name
    _dynamicFont = True  # noqa: N815 - the same
    _multiByte = False  # noqa: N815 - the same

    class face:  # noqa: N801 - reportlab's name
        """The face by its name."""

        name = "Qiao"


def _register() -> None:
    if _Registered.fontName not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(_Registered())


class _Embedded:
    """One face as a composite font: a subset of its glyphs, their widths, and the way back to characters."""

    def __init__(self, name: str, face: fonts.Face, codes: Codes) -> None:
        self._name, self._face, self._chars = name, face, list(codes)

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab's name
        base = f"{_tag(self._chars)}+{self._face.name}"
        glyphs = [0, *(self._face.glyphs[char] for char in self._chars)]
        widths = " ".join(str(self._face.advance(glyph)) for glyph in glyphs)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{base}",
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "CIDToGIDMap": "/Identity",
            "DW": "1000",
            "W": f"[0 [{widths}]]",
            "FontDescriptor": document.Reference(self._descriptor(document, base, glyphs)),
        }
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{base}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(pdfdoc.PDFDictionary(descendant))]),
                "ToUnicode": document.Reference(_stream(_to_unicode(self._chars).encode("ascii"))),
            }
        )
        document.idToObject["BasicFonts"].dict[self._name] = document.Reference(font)

    def _descriptor(self, document: pdfdoc.PDFDocument, base: str, glyphs: list[int]) -> pdfdoc.PDFDictionary:
        file = self._face.subset(glyphs)
        stream = _stream(file)
        stream.dictionary["Length1"] = len(file)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{base}",
                "Flags": "4",
                "FontBBox": "[{} {} {} {}]".format(*self._face.box),
                "ItalicAngle": "0",
                "Ascent": "1000",
                "Descent": "-300",
                "CapHeight": str(self._face.cap_height),
                "StemV": "120" if self._face.name != fonts.REGULAR else "80",
                "FontFile2": document.Reference(stream),
            }
        )


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _tag(chars: list[str]) -> str:
    """The six letters before the name of a subset: different for different subsets."""
    number = 0
    for char in chars:
        number = (number * 31 + ord(char)) % 26**6
    letters = []
    for _ in range(6):
        number, digit = divmod(number, 26)
        letters.append(chr(65 + digit))
    return "".join(letters)


def _to_unicode(chars: list[str]) -> str:
    pairs = [f"<{code:04X}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in enumerate(chars, 1)]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
