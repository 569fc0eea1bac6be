"""The zip file of a workbook: openpyxl writes every part of it, and our rows are spliced into its sheets.

No part is declared as ZIP64: Excel offers to repair such files, so a sheet may not pass 2 GB of XML.
"""

import os
import zipfile
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

LEVEL = 3
PART_LIMIT = zipfile.ZIP64_LIMIT
_PIECE = 6_000_000  # coming back from zlib costs up to 5 ms of waiting for the interpreter: rather few big pieces
_WAITING = 2
_END_OF_ROWS = "</sheetData>"


class Part(Protocol):
    """What is spliced into a sheet, asked for in this order."""

    def head(self, xml: str) -> str:
        """All before our rows, from what openpyxl wrote."""

    def rows(self) -> Iterator[bytes]:
        """The rows."""

    def tail(self, xml: str) -> Iterator[str]:
        """All behind them."""

    def relations(self) -> Iterator[str]:
        """The part that names the targets of links; nothing when there are none."""


class SplicingZip(zipfile.ZipFile):
    """A new zip file that adds the rows when openpyxl hands it a sheet."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL)
        self.parts: dict[str, Part] = {}

    def write(
        self,
        filename: str | os.PathLike[str],
        arcname: str | os.PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        part = self.parts.get(str(arcname))
        if part is None:
            super().write(filename, arcname, compress_type, compresslevel)
            return
        with ExitStack() as failed:
            failed.callback(Path(filename).unlink)  # openpyxl removes its temporary file only when all went well
            self._splice(part, Path(filename).read_text(encoding="utf-8"), str(arcname))
            failed.pop_all()

    def _splice(self, part: Part, xml: str, name: str) -> None:
        before, behind = xml.split(_END_OF_ROWS)
        with self.open(name, "w") as member, _Deflater(member) as deflater:
            deflater.write(part.head(before).encode())
            for rows in part.rows():
                deflater.write(rows)
            deflater.write(_END_OF_ROWS.encode())
            for text in part.tail(behind):
                deflater.write(text.encode())
        folder, _, file = name.rpartition("/")
        self._write_all(f"{folder}/_rels/{file}.rels", part.relations())

    def _write_all(self, name: str, texts: Iterator[str]) -> None:
        first = next(texts, None)
        if first is None:
            return
        with self.open(name, "w") as member:
            member.write(first.encode())
            for text in texts:
                member.write(text.encode())


class _Deflater:
    """Hands big pieces to a thread that deflates them while the next rows are made."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._handed: deque[Future[int]] = deque()
        self._pieces: list[bytes] = []
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def write(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size >= _PIECE:
            self._hand_over()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._thread:
            if kind is None:
                self._hand_over()
                while self._handed:
                    self._handed.popleft().result()
            self._thread.shutdown(cancel_futures=True)

    def _hand_over(self) -> None:
        while len(self._handed) >= _WAITING:
            self._handed.popleft().result()
        self._handed.append(self._thread.submit(self._member.write, b"".join(self._pieces)))
        self._pieces, self._size = [], 0
