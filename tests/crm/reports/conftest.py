"""Papers made by hand, and a reader for the files that come out."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from crm.reports.follow_up import render
from crm.reports.follow_up_data import Data
from tests.crm.reports.a_conference import conference
from tests.crm.reports.a_meeting import meeting

Reader = Callable[[Data], list[str]]


@pytest.fixture
def meeting_data() -> Data:
    return meeting()


@pytest.fixture
def conference_data() -> Data:
    return conference()


@pytest.fixture
def pages(tmp_path: Path) -> Reader:
    """Makes the paper and reads the text of its pages as another program sees it."""

    def read(data: Data) -> list[str]:
        return pages_of(render(data, tmp_path / "paper.pdf"))

    return read


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        # U+0002 is PDFium's sign for a hyphen at the end of a line
        texts = [page.get_textpage().get_text_bounded() for page in document]
        return [text.replace("\r\n", "\n").replace("\x02", "-\n") for text in texts]
    finally:
        document.close()
