"""The follow-up report as others read it: text of the pages, document information, and what it must not say."""

import dataclasses
import datetime as dt
import itertools
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from reportlab import rl_config

from crm.errors import Cancelled
from crm.reports.follow_up import Missing, missing_glyphs, missing_translations, render
from crm.reports.follow_up_data import Commitment, Data, Member, Moment, Party, Topic
from crm.values.audience import Audience
from crm.values.countries import Side
from crm.values.names import PersonName
from crm.values.trilingual import Trilingual
from tests.crm.reports.conftest import Reader

GOLDEN = Path(__file__).parent / "golden"
PAYLOADS = (
    "<b>fett", "</para>", "<img src='/etc/hostname'/>", "<a href='http://example.com'>Link</a>", "&lt;&amp;&#60;",
    "{{7*7}} {0} %s %(name)s", "\\) Tj ET (", "<font name='Helvetica'>x", "[Link](javascript:alert)", "#\"'`$",
)  # fmt: skip


def words(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def changed(data: Data, **changes: object) -> Data:
    return dataclasses.replace(data, **changes)


@pytest.mark.parametrize("language", ["de", "en", "zh", "de+zh"])
@pytest.mark.parametrize("paper", ["meeting", "conference"])
def test_the_pages_read_as_they_were_approved(
    paper: str, language: str, request: pytest.FixtureRequest, pages: Reader
) -> None:
    data: Data = request.getfixturevalue(f"{paper}_data")
    found = "\n\f\n".join(pages(changed(data, language=language))) + "\n"
    assert found.split("\n") == (GOLDEN / f"{paper}-{language}.txt").read_text(encoding="utf-8").split("\n")


def test_a_partner_sees_no_tasks_checks_remarks_or_notes(conference_data: Data, pages: Reader) -> None:
    inside = words(pages(conference_data))
    outside = words(pages(changed(conference_data, audience=Audience.PARTNER)))
    for secret in ("Zu klären", "Dankschreiben", "Rolle „CEO“", "Firmenname unbekannt", "wörtlich „Höfen“", "intern"):
        assert secret in inside
        assert secret not in outside
    assert "vertraulich" in outside
    assert "Ansprechpartner bei der Stadtregierung Qingdao" in outside


def test_a_task_marked_for_partners_is_printed_and_a_check_never(meeting_data: Data, pages: Reader) -> None:
    task = Commitment(Side.WE, Trilingual("Entwurf senden"), nature="task", for_partner=True)
    check = Commitment(Side.WE, Trilingual("Rang prüfen"), nature="check", for_partner=True)
    text = "\n".join(pages(changed(meeting_data, commitments=(task, check), topics=())))
    assert "Entwurf senden" in text
    assert "Rang prüfen" not in text


def test_empty_sections_are_left_out_and_the_numbers_follow(meeting_data: Data, pages: Reader) -> None:
    text = "\n".join(pages(changed(meeting_data, parties=(), topics=(), earlier=())))
    assert "1 Zusagen" in text
    assert "2 Nächster Termin" in text
    assert "Teilnehmende\n" not in text


def test_without_a_number_it_is_a_draft(meeting_data: Data, pages: Reader) -> None:
    text = pages(changed(meeting_data, number="", language="de+zh"))[0]
    assert "Gesprächsbericht · Entwurf" in text
    assert "会谈纪要 · 草稿" in text


def test_in_chinese_the_chinese_clock_leads_and_each_column_has_its_own(meeting_data: Data, pages: Reader) -> None:
    assert "2019年11月4日（周一）16:00–17:10" in pages(changed(meeting_data, language="zh"))[0]
    both = pages(changed(meeting_data, language="de+zh"))[0]
    assert "09:00–10:10 Uhr" in both
    assert "（周一）16:00–17:10" in both


def test_talks_without_a_date_say_so(meeting_data: Data, pages: Reader) -> None:
    assert "ohne Angabe" in pages(changed(meeting_data, moment=Moment()))[0]


def test_a_missing_translation_is_named_and_marked_and_never_invented(meeting_data: Data, pages: Reader) -> None:
    assert missing_translations(meeting_data) == []
    data = changed(meeting_data, language="zh")
    assert missing_translations(data) == [Missing("Kostenrahmen Erschließung Los 1", "zh")]
    assert "Kostenrahmen Erschließung Los 1（德文）" in "\n".join(pages(data))


def test_titles_and_reasons_are_texts_that_can_lack_a_translation(conference_data: Data, pages: Reader) -> None:
    park = Trilingual("Industriepark", "industrial park")
    data = changed(conference_data, language="zh", title=Trilingual("Konferenz"), subtitle=park)
    topics = tuple(dataclasses.replace(topic, correction=None) for topic in data.topics)
    reason = dataclasses.replace(conference_data.topics[1].correction, reason=Trilingual("Die Quelle\nirrt."))
    data = changed(data, topics=(*topics, Topic(Trilingual("", "", "港口"), correction=reason)))
    told = [lack.place for lack in missing_translations(data)]
    assert told[:2] == ["Konferenz", "industrial park"]
    assert "Die Quelle irrt." in told
    assert "Konferenz（德文）" in pages(data)[0]


def test_a_long_text_is_told_by_its_beginning(meeting_data: Data) -> None:
    data = changed(meeting_data, language="zh", topics=(Topic(Trilingual("x" * 100 + "ح")),))
    assert Missing("x" * 80 + "…", "zh") in missing_translations(data)
    assert f"„{'x' * 80}…“" in missing_glyphs(data)[0]


def test_the_running_head_keeps_the_day_of_a_long_title(meeting_data: Data, pages: Reader) -> None:
    head = pages(changed(meeting_data, title=Trilingual("Ein sehr langer Titel " * 9)))[1].split("\n")[0]
    assert head.endswith("… · 4. November 2019")


def test_without_an_own_organisation_the_footer_begins_with_the_number(meeting_data: Data, pages: Reader) -> None:
    head = dataclasses.replace(meeting_data.letterhead, company=Trilingual())
    assert "\nGB-2019-047 · vertraulich" in pages(changed(meeting_data, letterhead=head))[0]


def test_a_table_of_promises_alone_says_so(conference_data: Data, pages: Reader) -> None:
    assert "Punkt" in "\n".join(pages(conference_data)).split("Offene Punkte und Zusagen")[1][:40]
    outside = "\n".join(pages(changed(conference_data, audience=Audience.PARTNER)))
    assert "Zusage" in outside.split("Offene Punkte und Zusagen")[1][:40]


def test_the_side_of_many_goes_on_under_its_name(meeting_data: Data, pages: Reader) -> None:
    few, many = (
        Party(Side.DE, tuple(Member(PersonName(f"Name{number}"), Trilingual("Amt")) for number in range(count)))
        for count in (20, 60)
    )
    assert "Deutsche Seite, Fortsetzung" not in words(pages(changed(meeting_data, parties=(few,))))
    assert "Deutsche Seite, Fortsetzung" in words(pages(changed(meeting_data, parties=(many,))))


def test_the_fields_of_a_cooperation_stand_behind_their_label(meeting_data: Data, pages: Reader) -> None:
    topic = Topic(Trilingual("Kooperation"), fields=Trilingual("„Going Global“", "", "走出去"))
    data = changed(meeting_data, topics=(topic,))
    assert "Felder: „Going Global“" in "\n".join(pages(data))
    assert "合作领域：走出去" in "\n".join(pages(changed(data, language="zh")))


def test_a_text_that_only_the_house_reads_is_not_missed_by_a_partner(meeting_data: Data) -> None:
    data = changed(meeting_data, language="de+zh")
    places = [lack.place for lack in missing_translations(changed(data, audience=Audience.INTERNAL))]
    assert "Preis von Baufeld B erfragen" in places
    assert "Preis von Baufeld B erfragen" not in [lack.place for lack in missing_translations(data)]


def test_a_character_without_a_glyph_is_named_with_its_place_and_printed_as_geta(
    meeting_data: Data, pages: Reader
) -> None:
    data = changed(meeting_data, subtitle=Trilingual("Park 😀 Cangzhou"))
    assert missing_glyphs(data) == [
        "Die Schrift hat kein Zeichen für „😀“ (U+1F600, GRINNING FACE) in „Park 😀 Cangzhou“; gedruckt wird 〓."
    ]
    assert "Park 〓 Cangzhou" in pages(data)[0]


def test_nothing_in_the_data_acts_as_markup(meeting_data: Data, pages: Reader) -> None:
    topics = tuple(Topic(Trilingual(payload), Trilingual(payload), (Trilingual(payload),)) for payload in PAYLOADS)
    text = "\n".join(pages(changed(meeting_data, topics=topics, title=Trilingual(PAYLOADS[0]))))
    assert all(text.count(payload) >= 3 for payload in PAYLOADS)


def test_a_hundred_hostile_names_are_printed_as_they_are(meeting_data: Data, pages: Reader) -> None:
    parts = ("O'Brien", "<b>", "Müller-Lüdenscheidt", "陈", "D’Arc", "𬭊", "x" * 60, "Ñandú", "ŠŽ", "Łódź", "–", "&")
    pairs = list(itertools.islice(itertools.product(parts, repeat=2), 100))
    party = Party(Side.DE, tuple(Member(PersonName(family, given)) for given, family in pairs))
    text = words(pages(changed(meeting_data, parties=(party,)))).replace(" ", "").replace("-", "")
    for given, family in pairs:
        assert "".join(f"{given}{family}".split()).replace("-", "") in text


def test_no_file_but_the_fonts_and_the_paper_is_opened_and_no_connection_made(
    meeting_data: Data, tmp_path: Path
) -> None:
    seen: list[str] = []
    watching = [True]

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if watching[0] and event in {"open", "socket.connect", "subprocess.Popen", "urllib.Request"}:
            seen.append(f"{event} {arguments[0]}")

    topics = tuple(Topic(Trilingual(payload)) for payload in PAYLOADS)
    render(meeting_data, tmp_path / "warm.pdf")
    sys.addaudithook(watch)
    render(changed(meeting_data, topics=topics), tmp_path / "paper.pdf")
    watching[0] = False
    assert [one for one in seen if str(tmp_path) not in one] == []


def test_the_file_tells_title_author_language_and_outline(meeting_data: Data, tmp_path: Path) -> None:
    path = render(changed(meeting_data, language="de+zh"), tmp_path / "paper.pdf")
    document = pypdfium2.PdfDocument(path)
    told = document.get_metadata_dict()
    outline = [(mark.get_title(), mark.level) for mark in document.get_toc()]
    document.close()
    assert told["Title"] == "Gesprächsbericht 会谈纪要: Flächen und Erschließung / 用地与基础设施"
    assert told["Author"] == "Lena Hartwig"
    assert told["Keywords"] == "GB-2019-047"
    assert b"/Lang (de-DE)" in path.read_bytes()
    assert outline[:3] == [
        ("1 Teilnehmende 与会人员", 0),
        ("2 Themen und Ergebnisse 议题与结果", 0),
        ("2.1 Zuschnitt der Baufelder 地块划分", 1),
    ]


def test_the_same_data_makes_the_same_bytes(
    meeting_data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rl_config, "invariant", 1)
    first = render(meeting_data, tmp_path / "1.pdf").read_bytes()
    assert render(meeting_data, tmp_path / "2.pdf").read_bytes() == first


def test_a_cancelled_paper_leaves_the_old_file_as_it_was(meeting_data: Data, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"old")

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        render(meeting_data, path, stop)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_is_told_page_by_page(meeting_data: Data, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    render(meeting_data, tmp_path / "paper.pdf", lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_two_thousand_commitments_end_and_stay_inside_the_pages(meeting_data: Data, pages: Reader) -> None:
    many = tuple(
        Commitment(Side.CN, Trilingual(f"Zusage {number}"), due=dt.date(2019, 12, 1)) for number in range(2_000)
    )
    found = pages(changed(meeting_data, commitments=many))
    assert f"Seite {len(found)} von {len(found)}" in found[-1]
    assert "Zusagen, Fortsetzung" in found[10]
    assert "Zusage 1999" in "\n".join(found)


def test_a_topic_longer_than_a_page_goes_on_in_both_columns(meeting_data: Data, pages: Reader) -> None:
    long = Trilingual("Ein langer Satz über die Flächen. " * 200, "", "关于地块的一个长句子。" * 200)
    found = pages(changed(meeting_data, language="de+zh", topics=(Topic(Trilingual("Lang", "", "长"), long),)))
    assert words(found).count("langer Satz") >= 190
    assert len(found) >= 4


@pytest.mark.skipif(not shutil.which("pdffonts"), reason="poppler is not installed")
def test_only_our_faces_are_in_the_file_each_embedded_as_a_subset(conference_data: Data, tmp_path: Path) -> None:
    path = render(changed(conference_data, language="de+zh"), tmp_path / "paper.pdf")
    listed = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607 - our own file, the system's reader
    rows = [line.split() for line in listed.splitlines()[2:]]
    assert sorted(row[0].partition("+")[2] for row in rows) == [
        "QiaoSansSC-Bold",
        "QiaoSansSC-Regular",
        "QiaoSerifSC-SemiBold",
    ]
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)
