"""Texts that are longer than a cell of Excel can hold: cut with a visible mark, whole on a sheet of their own."""

import json
from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import Self

from crm import i18n
from crm.exports.book import Column, Kind, Sheet, shortened, utf16_length
from crm.exports.celltexts import TEXT_LIMIT

_PART = 32_000
_IN_MEMORY = 4_000_000


class LongTexts:
    """Keeps the whole texts aside, on disk when there are many, until the other sheets are written."""

    def __init__(self, language: str) -> None:
        self._catalogue = i18n.catalogue(language)
        self.name = self._catalogue.translate("crm", "Long texts")
        self._kept = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n")  # noqa: SIM115 - closed below
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._kept.close()

    def shortener(self, sheet: str) -> Callable[[str, str, str], str]:
        """The function that cuts the texts of this sheet."""
        mark = self._catalogue.translate("crm", "… [cut here, whole on the sheet “{sheet}”]").format(sheet=self.name)

        def shorten(header: str, cell: str, text: str) -> str:
            self.count += 1
            self._kept.write(json.dumps([sheet, cell, header, text]) + "\n")
            return shortened(text, TEXT_LIMIT - utf16_length(mark)) + mark

        return shorten

    def sheet(self) -> Sheet:
        """The sheet with the whole texts, in as many parts as they need."""
        words = self._catalogue
        columns = (
            Column("sheet", words.translate("crm", "Sheet"), Kind.TEXT, 20),
            Column("cell", words.translate("crm", "Cell"), Kind.TEXT, 10),
            Column("column", words.translate("crm", "Column"), Kind.TEXT, 24),
            Column("part", words.translate("crm", "Part"), Kind.NUMBER, 8),
            Column("text", words.translate("crm", "Text"), Kind.TEXT, 60),
        )
        about = words.translate("crm", "Texts longer than a cell can hold, whole and in parts: {count}").format(
            count=self.count
        )
        title = words.translate("crm", "Long texts")
        title_zh = "" if self._catalogue.language == "zh" else i18n.catalogue("zh").translate("crm", "Long texts")
        return Sheet(self.name, columns, self._rows(), title, title_zh, about)

    def _rows(self) -> Iterator[tuple[str, str, str, int, str]]:
        self._kept.seek(0)
        for line in self._kept:
            sheet, cell, header, text = json.loads(line)
            number = 0
            while text:
                number += 1
                part = shortened(text, _PART)
                yield sheet, cell, header, number, part
                text = text[len(part) :]
