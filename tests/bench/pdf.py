"""PDF papers: the follow-up report cold and warm, and 700 letters in one file, against typst with the same content."""

import datetime as dt
import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from crm import resources
from tests.bench.side_by_side import compare

REFERENCE = "typst"
LETTERS = 700
GERMAN = (
    (
        "Die Teilnehmer besprachen den Stand der gemeinsamen Entwicklung des Prüfstands für Elektroantriebe. Herr Müller "
        "erläuterte die Ergebnisse der Dauerlauftests; die Abweichungen gegenüber der Spezifikation liegen unter zwei Prozent. "
        "Für die Serienfertigung in Suzhou sind die Lieferverträge bis Ende des Quartals zu unterzeichnen, die "
        "Qualitätssicherung erfolgt nach VDA 6.3."
    ),
    (
        "Für die Übersetzung der Betriebsanleitung wurde vereinbart, dass die chinesische Fassung durch einen vereidigten "
        "Übersetzer geprüft wird. Die Terminologieliste (Deutsch–Chinesisch) wird gemeinsam gepflegt und größere Änderungen "
        "werden schriftlich bestätigt."
    ),
)
CHINESE = (
    (
        "与会各方讨论了电驱动试验台联合开发的进展情况。穆勒先生介绍了耐久性测试结果，与规格书的偏差低于百分之二。为在苏州实现批量生产，"
        "供货合同须于本季度末之前签署，质量保证按照 VDA 6.3 标准执行。双方同意每两周召开一次视频会议，由项目经理王伟负责记录并分发会议纪要。"
    ),
    (
        "关于操作手册的翻译，双方商定中文版本由宣誓翻译人员审校。德中术语表由双方共同维护，重大修改须以书面形式确认。"
        "下次会议定于十一月在慕尼黑举行，届时将参观测试中心并签署合作备忘录。"
    ),
)
LETTER_DE = (
    "vielen Dank für Ihren Besuch auf unserem Messestand in Hannover. Wie besprochen senden wir Ihnen anbei die technischen "
    "Unterlagen zu unseren Prüfständen sowie ein unverbindliches Angebot. Über eine Rückmeldung bis Ende des Monats würden "
    "wir uns sehr freuen."
)
LETTER_ZH = "感谢您莅临我们在汉诺威的展台。按照约定，随函附上试验台的技术资料及报价单。期待您在本月底之前给予答复，如有任何问题请随时与我们联系。"
FAMILIES, GIVEN = (
    ("Müller", "Schäfer", "Weiß", "Kühn", "Öztürk", "Lange"),
    ("Anna", "Jürgen", "Käthe", "Sören", "Björn"),
)
HAN_FAMILIES, HAN_GIVEN = "王李张刘陈杨黄赵吴周徐孙", ("伟", "秀英", "丽娟", "文博", "海涛", "梦瑶", "建国", "晓燕")
CITIES = ("Duisburg 47051", "München 80331", "Köln 50667", "苏州 215000", "上海 200031")


def report(rounds: int = 9) -> list[dict[str, Any]]:
    """The second report of a process: German and Chinese side by side, 40 people, 14 topics, 18 commitments."""
    engines = {REFERENCE: partial(typst_report, warm=True), "Qiao": partial(qiao_report, warm=True)}
    return compare(engines, REFERENCE, rounds)


def cold_report(rounds: int = 9) -> list[dict[str, Any]]:
    """The first report of a process: imports, fonts and rendering; the data is ready."""
    engines = {REFERENCE: partial(typst_report, warm=False), "Qiao": partial(qiao_report, warm=False)}
    return compare(engines, REFERENCE, rounds)


def letters(rounds: int = 5) -> list[dict[str, Any]]:
    """700 letters of one page, each in German and Chinese, in one file."""
    return compare({REFERENCE: typst_letters, "Qiao": qiao_letters}, REFERENCE, rounds)


def qiao_report(*, warm: bool) -> Callable[[], object]:
    """Cold: what makes the data needs a few imports of its own, which are light; the papers are imported in the work."""
    data = report_data()

    def work() -> object:
        from crm.reports.follow_up import render  # noqa: PLC0415 - importing is part of a cold start

        return render(data, out("qiao.pdf"))

    if warm:
        work()
    return work


def typst_report(*, warm: bool) -> Callable[[], object]:
    source = typst_report_source()
    # typst remembers what it has laid out: the second report must not be the same as the first
    first = source.replace("Herr Müller", "Frau Schäfer").replace("穆勒先生", "舍费尔女士")
    work = partial(typst, source, out("typst.pdf"))
    if warm:
        typst(first, out("typst.pdf"))
    return work


def qiao_letters() -> Callable[[], object]:
    return partial(write_letters, out("letters.pdf"))


def typst_letters() -> Callable[[], object]:
    data = json.dumps(json.dumps(list(receivers()), ensure_ascii=False), ensure_ascii=False)
    source = (
        '#set page(paper: "a4", margin: (left: 22mm, right: 18mm, top: 22mm, bottom: 20mm))\n'
        '#set text(font: "Qiao Sans SC", size: 9pt, lang: "de")\n'
        f"#let letters = json(bytes({data}))\n#for r in letters {{ [\n"
        "#r.at(0)\\ #r.at(1)\\ #r.at(2)\n#v(60pt)\n*Nachbereitung / 会后跟进*\n\nGuten Tag #r.at(0),\n\n"
        f"{LETTER_DE}\n\n尊敬的#r.at(0)：\n\n{LETTER_ZH}\n\nMit freundlichen Grüßen / 此致敬礼]; pagebreak(weak: true) }}"
    )
    return partial(typst, source, out("letters-typst.pdf"))


def write_letters(path: Path) -> Path:
    from crm.reports import style, text  # noqa: PLC0415 - importing is part of the work
    from crm.reports.composer import plain  # noqa: PLC0415 - the same
    from crm.reports.flow import paginate, paragraph  # noqa: PLC0415 - the same
    from crm.reports.pdf import Document, Information  # noqa: PLC0415 - the same

    document = Document(path, Information("Serienbrief", "Qiao", "", "", "de-DE"))
    for name, company, city in receivers():
        blocks = [
            plain(f"{name}\n{company}\n{city}", style.BODY, style.WIDTH),
            paragraph([text.run("Nachbereitung / 会后跟进", style.BODY.bold)], style.WIDTH),
            plain(f"Guten Tag {name},", style.BODY, style.WIDTH),
            plain(LETTER_DE, style.BODY, style.WIDTH, "de"),
            plain(f"尊敬的{name}：", style.BODY, style.WIDTH),
            plain(LETTER_ZH, style.BODY, style.WIDTH, "zh"),
            plain("Mit freundlichen Grüßen / 此致敬礼", style.BODY, style.WIDTH),
        ]
        for block, before in zip(blocks, (0, 60, 8, 8, 8, 8, 20), strict=True):
            block.before = before
        for page in paginate(blocks, (style.TOP, style.TOP), style.PAGE_HEIGHT - style.BOTTOM):
            sheet = document.sheet()
            for placed in page:
                placed.block.draw(sheet, style.LEFT, placed.top, placed.block.height)
            document.add(sheet)
    document.save()
    return path


def receivers() -> Iterator[tuple[str, str, str]]:
    for number in range(LETTERS):
        yield (
            f"{GIVEN[number % 5]} {FAMILIES[number // 5 % 6]} {hanzi(number)}",
            f"{FAMILIES[number % 6]} Maschinenbau {number} GmbH & Co. KG",
            CITIES[number % 5],
        )


def hanzi(number: int) -> str:
    return HAN_FAMILIES[number % 12] + HAN_GIVEN[number // 12 % 8]


def report_data() -> Any:  # noqa: ANN401 - crm.reports is imported here and not before
    from crm.reports import follow_up_data as paper  # noqa: PLC0415 - see above
    from crm.values.countries import Side  # noqa: PLC0415 - see above
    from crm.values.names import NameOrder, PersonName  # noqa: PLC0415 - see above
    from crm.values.trilingual import Trilingual  # noqa: PLC0415 - see above

    german = [PersonName(FAMILIES[n % 6], GIVEN[n % 5]) for n in range(20)]
    chinese = [PersonName("Wang", "Wei", hanzi(n)[0], hanzi(n)[1:], order=NameOrder.FAMILY_FIRST) for n in range(20)]
    post = Trilingual("Projektleitung, Prüfstand Suzhou", "", "苏州试验台项目负责人")
    parties = [
        paper.Party(side, tuple(paper.Member(name, post) for name in names))
        for side, names in ((Side.DE, german), (Side.CN, chinese))
    ]
    topics = [
        paper.Topic(Trilingual(f"Thema {n + 1}", "", f"议题{n + 1}"), Trilingual(GERMAN[n % 2], "", CHINESE[n % 2]))
        for n in range(14)
    ]
    commitments = [
        paper.Commitment(
            (Side.DE, Side.CN)[n % 2],
            Trilingual(GERMAN[n % 2][:90], "", CHINESE[n % 2][:40]),
            due=dt.date(2026, 11, 1 + n),
            responsible=(german, chinese)[n % 2][n],
        )
        for n in range(18)
    ]
    return paper.Data(
        is_meeting=True,
        language="de+zh",
        audience=paper.Audience.PARTNER,
        made_on=dt.date(2026, 10, 12),
        letterhead=paper.Letterhead(Trilingual("Starhai International GmbH")),
        number="GB-2026-001",
        title=Trilingual("Prüfstand Suzhou", "", "苏州试验台"),
        subtitle=Trilingual("Besprechung der Entwicklung", "", "开发会议"),
        parties=tuple(parties),
        topics=tuple(topics),
        commitments=tuple(commitments),
    )


def typst_report_source() -> str:
    """The same words in the same faces and columns; typst's own grids and tables."""
    data = report_data()
    rows = [
        f"[{left.name.given} *{left.name.family}*\\ {left.office.de}\\ {left.office.zh}],"
        f"[*{right.name.family_zh}{right.name.given_zh}* {right.name.family} {right.name.given}\\ {right.office.zh}\\ {right.office.de}],"
        for left, right in zip(data.parties[0].members, data.parties[1].members, strict=True)
    ]
    parts = [
        _TYPST_HEAD,
        "#grid(columns: (58fr, 42fr), column-gutter: 6mm, row-gutter: 5pt,\n" + "\n".join(rows) + ")",
        "#heading(numbering: none)[2 Themen und Ergebnisse 议题与结果]",
    ]
    parts.extend(
        f"#grid(columns: (58fr, 42fr), column-gutter: 6mm, [*2.{n} {one.title.de}*\\ {one.text.de}],"
        f'text(lang: "zh")[*{one.title.zh}*\\ {one.text.zh}])\n#line(length: 100%, stroke: 0.5pt + gray)'
        for n, one in enumerate(data.topics, 1)
    )
    cells = [
        f"[{n}],[{one.side}],[{one.text.de}\\ {one.text.zh}],[{one.responsible.given} *{one.responsible.family}* "
        f"{one.responsible.family_zh}{one.responsible.given_zh}],[{one.due:%d.%m.%Y}],[offen\\ 未完成],"
        for n, one in enumerate(data.commitments, 1)
    ]
    head = (
        "table.header([*Nr.*],[*Seite 一方*],[*Zusage 承诺事项*],[*Zuständig 负责人*],[*Fällig 期限*],[*Status 状态*]),"
    )
    parts.append(
        "= 3 Zusagen 承诺事项\n#table(columns: (6mm, 9mm, 78mm, 37mm, 19mm, 21mm), inset: 3pt, "
        "stroke: (x, y) => (bottom: 0.5pt + gray),\n" + head + "\n".join(cells) + ")"
    )
    return "\n\n".join(parts)


def typst(source: str, path: Path) -> Path:
    import typst as compiler  # noqa: PLC0415 - importing is part of a cold start

    compiler.compile(
        source.encode(), output=str(path), font_paths=[str(resources.path("fonts"))], ignore_system_fonts=True
    )
    return path


def out(name: str) -> Path:
    folder = Path(tempfile.gettempdir()) / "qiao-bench"
    folder.mkdir(exist_ok=True)
    return folder / name


_TYPST_HEAD = """#set page(paper: "a4", margin: (left: 22mm, right: 18mm, top: 22mm, bottom: 20mm),
  header: text(7pt)[Gesprächsbericht 会谈纪要 GB-2026-001 #h(1fr) Prüfstand Suzhou],
  footer: context text(7pt)[Starhai International GmbH · GB-2026-001 · vertraulich 保密 #h(1fr)
    Seite #counter(page).display() von #counter(page).final().first() · 第#counter(page).display()页，共#counter(page).final().first()页])
#set text(font: "Qiao Sans SC", size: 9pt, lang: "de")
#set par(leading: 0.55em)
#show heading: set text(font: "Qiao Serif SC", size: 11.6pt, weight: 600)
#text(font: "Qiao Serif SC", size: 17.4pt, weight: 600)[Prüfstand Suzhou 苏州试验台]

Besprechung der Entwicklung 开发会议

= 1 Teilnehmende 与会人员"""


if __name__ == "__main__":
    for measured in (report, cold_report, letters):
        for row in measured():
            print(
                f"{measured.__name__:12} {row['name']:8} {row['median']:.4f} s  × {row['ratio']:.2f}  {row['peak_mb']:.0f} MB"
            )
