"""Excel files of 24 columns: our writer, with styles, links and reading back, against XlsxWriter at its plainest."""

import datetime as dt
import random
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crm.exports.workbook import Book, Column, Kind, Sheet, write
from tests.bench.side_by_side import compare

REFERENCE = "XlsxWriter constant_memory"
HEADERS = [
    "Nr.",
    "Anrede",
    "Titel",
    "Vorname",
    "Nachname",
    "中文姓名",
    "Pinyin",
    "Firma",
    "公司名称",
    "Abteilung",
    "Position",
    "E-Mail",
    "Telefon",
    "Mobil",
    "Straße",
    "PLZ",
    "Ort",
    "Land",
    "Sprache",
    "Kategorie",
    "Schlagwörter",
    "Letzter Kontakt",
    "Angelegt am",
    "Notiz",
]
WIDTHS = (8, 8, 8, 14, 18, 12, 18, 30, 24, 16, 18, 32, 18, 18, 26, 8, 16, 14, 8, 12, 22, 12, 18, 60)
MAIL, DATE, MOMENT = 11, 21, 22
Row = tuple[Any, ...]


def run(n: int) -> list[dict[str, Any]]:
    """The rows of the table for files of n rows."""
    engines = {
        REFERENCE: partial(with_xlsxwriter, n),
        "Qiao": partial(with_qiao, n, Kind.TEXT),
        "Qiao, addresses as links": partial(with_qiao, n, Kind.LINK),
    }
    return compare(engines, REFERENCE, rounds=3 if n > 10_000 else 7)


def with_qiao(n: int, mail: Kind) -> Callable[[], object]:
    rows = contacts(n)
    kinds = [Kind.NUMBER, *[Kind.TEXT] * 23]
    kinds[MAIL], kinds[DATE], kinds[MOMENT] = mail, Kind.DATE, Kind.MOMENT
    columns = tuple(
        Column(header, header, kind, width) for header, kind, width in zip(HEADERS, kinds, WIDTHS, strict=True)
    )
    sheet = Sheet("Kontakte", columns, rows, "Kontakte", "联系人", "Stand 04.11.2019", freeze_after=6, count=n)
    book = Book((sheet,), "Kontakte", "Lena Hartwig", "de", dt.date(2019, 11, 4), dt.datetime.now(dt.UTC))

    def work() -> None:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder) / "qiao.xlsx", book)

    return work


def with_xlsxwriter(n: int) -> Callable[[], object]:
    rows = contacts(n)

    def work() -> None:
        with tempfile.TemporaryDirectory() as folder:
            _write_with_xlsxwriter(Path(folder) / "peer.xlsx", rows)

    return work


def _write_with_xlsxwriter(path: Path, rows: list[Row]) -> None:
    import xlsxwriter  # noqa: PLC0415 - only this engine's process may pay for it

    texts = {"strings_to_urls": False, "strings_to_formulas": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, {"constant_memory": True, **texts}) as workbook:
        sheet = workbook.add_worksheet("Kontakte")
        head = workbook.add_format({"bold": True, "font_color": "white", "bg_color": "#0B6771"})
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        moment = workbook.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        for index, width in enumerate(WIDTHS):
            sheet.set_column(index, index, width)
        sheet.freeze_panes(1, 6)
        sheet.autofilter(0, 0, len(rows), len(HEADERS) - 1)
        sheet.write_row(0, 0, HEADERS, head)
        for number, row in enumerate(rows, 1):
            sheet.write_number(number, 0, row[0])
            for index, value in enumerate(row):
                if index in {DATE, MOMENT} and value is not None:
                    sheet.write_datetime(number, index, value, day if index == DATE else moment)
                elif index and value is not None:
                    sheet.write_string(number, index, value)


def contacts(n: int, seed: int = 7) -> list[Row]:
    """Made-up people: German and Chinese names, about one cell in eight empty."""
    chance = random.Random(seed)  # noqa: S311 - made-up data
    return [_contact(chance, number) for number in range(1, n + 1)]


def _contact(chance: random.Random, number: int) -> Row:
    pick = chance.choice
    chinese = chance.random() < 0.35
    family = pick(_FAMILIES)
    hanzi = pick(_HAN_FAMILIES) + pick(_HAN_GIVEN) if chinese else None
    given = None if chinese else pick(_GIVEN)
    return (
        number,
        pick(("Herr", "Frau", None)),
        pick((None, None, "Dr.", "Prof.")),
        given,
        None if chinese else family,
        hanzi,
        "zhang xiaoming" if chinese else None,
        None if chinese else f"{family} {pick(_TRADES)} GmbH & Co. KG",
        f"{pick(_CITIES[6:])}{pick(_HAN_TRADES)}有限公司" if chinese else None,
        pick(("Einkauf", "Vertrieb", "研发部", "采购部", "Geschäftsführung")),
        pick(("Leiter", "经理", "Ingenieur", "总监", "Sachbearbeiter")),
        f"kontakt.{number}@{'firma' if chinese else 'beispiel'}.example",
        f"+49 {chance.randint(30, 9999)} {chance.randint(10**5, 10**7)}",
        None if chance.random() < 0.4 else f"+86 1{chance.randint(10**9, 10**10 - 1)}",
        f"{family}straße {chance.randint(1, 200)}",
        f"{chance.randint(1000, 99999):05d}",
        pick(_CITIES),
        pick(("Deutschland", "China 中国", "Österreich", "Schweiz")),
        pick(("de", "zh", "en")),
        pick(("A", "B", "C", "VIP")),
        pick((None, "Messe; Newsletter", "展会", "Partner")),
        None if chance.random() < 0.2 else _FIRST_DAY + dt.timedelta(chance.randint(0, 4000)),
        _FIRST_MOMENT + dt.timedelta(minutes=chance.randint(0, 5_000_000)),
        None if chance.random() < 0.3 else pick(_NOTES) + pick(_NOTES),
    )


_FIRST_DAY = dt.date(2015, 1, 1)
_FIRST_MOMENT = dt.datetime(2015, 1, 1, 8)  # noqa: DTZ001 - local time as it stands in the cell
_GIVEN = [
    "Anna",
    "Jürgen",
    "Käthe",
    "Lukas",
    "Sören",
    "Björn",
    "Heike",
    "Günther",
    "Ulrike",
    "Maximilian",
    "Sabine",
    "Jörg",
    "Antje",
    "Wolfgang",
]
_FAMILIES = [
    "Müller",
    "Schmidt",
    "Schneider",
    "Schäfer",
    "Krüger",
    "Neumann",
    "Zimmermann",
    "Weiß",
    "Krämer",
    "Groß",
    "Kühn",
    "Schröder",
]
_HAN_FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_HAN_GIVEN = [
    "伟",
    "芳",
    "秀英",
    "敏",
    "静",
    "丽",
    "磊",
    "军",
    "建国",
    "志玉",
    "文红",
    "晓海",
    "燕",
    "春梅",
    "雨桐",
    "思远",
]
_CITIES = [
    "Berlin",
    "München",
    "Köln",
    "Düsseldorf",
    "Hamburg",
    "Göttingen",
    "上海",
    "北京",
    "深圳",
    "苏州",
    "杭州",
    "成都",
    "武汉",
]
_TRADES = [
    "Maschinenbau",
    "Präzisionstechnik",
    "Messgeräte",
    "Werkzeugbau",
    "Anlagenbau",
    "Energietechnik",
    "Software",
    "Logistik",
]
_HAN_TRADES = ["精密机械", "自动化设备", "新能源科技", "医疗器械", "国际贸易", "软件技术", "物流", "化工"]
_NOTES = (
    "Gespräch auf der Hannover Messe, Interesse an Prüfständen & Vorrichtungen; ",
    "后续：发送报价单并安排技术会议。",
    "Rückruf in KW 42 vereinbart. ",
    "已寄样品，等待客户反馈。",
)

if __name__ == "__main__":
    for size in (2_000, 100_000):
        for row in run(size):
            print(f"{size:7,} {row['name']:28} {row['median']:7.3f} s  × {row['ratio']:.3f}  {row['peak_mb']:4.0f} MB")
