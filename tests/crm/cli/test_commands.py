"""The commands do the main job without a window, and tell every problem in one sentence."""

import hashlib
import json
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from crm.storage.database import open_workspace
from tests import factories
from tests.crm.cli.conftest import Run


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def test_new_makes_an_empty_workspace_and_never_replaces_one(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "neu 新.qiao"
    assert run("new", file).status == 0
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    again = run("new", file)
    assert again.status == 1
    assert "neu 新.qiao" in again.err
    assert "Traceback" not in again.err
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before
    assert json.loads(run("--workspace", file, "list", "contacts", "--json").out) == []


def test_a_folder_that_is_synchronised_is_warned_of(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive" / "Kunden"
    folder.mkdir(parents=True)
    made = run("new", folder / "a.qiao")
    assert made.status == 0
    assert "OneDrive" in made.err


def test_sample_refuses_to_overwrite(run: Run, sample_file: Path) -> None:
    assert run("sample", sample_file).status == 1


def test_find_prints_json_with_the_agreed_keys(run: Run, sample_file: Path) -> None:
    found = json.loads(run("--workspace", sample_file, "find", "陈锦石", "--json").out)
    assert found[0]["kind"] == "person"
    assert found[0]["title"] == "Jinshi Chen 陈锦石"
    assert found[0]["detail"] == "Vorsitzender der Zhongnan Group, Zhongnan Group"
    assert set(found[0]) == {"kind", "uid", "title", "detail"}


def test_a_chinese_reader_gets_chinese(run: Run, sample_file: Path) -> None:
    found = run("--workspace", sample_file, "find", "林克", "--language", "zh").out
    assert "索伦·林克 Sören Link" in found
    assert "联系人" in found
    assert run("--language", "zh", "--workspace", sample_file, "find", "nirgendwo").out.strip() == "未找到任何内容。"


def test_the_workspace_may_come_from_the_environment(
    run: Run, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QIAO_WORKSPACE", str(sample_file))
    assert len(json.loads(run("list", "organisations", "--json").out)) == 11


def test_without_a_workspace_the_command_line_is_wrong(run: Run) -> None:
    ended = run("find", "chen")
    assert ended.status == 2
    assert "--workspace" in ended.err


@pytest.mark.parametrize(
    "words", [("fly",), ("list", "planets"), ("list",), ("generate", "x.qiao"), ("find", "x", "--limit", "0")]
)
def test_usage_errors_end_with_two(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).status == 2


@pytest.mark.parametrize(
    ("which", "count"), [("contacts", 5), ("organisations", 11), ("projects", 2), ("meetings", 6), ("commitments", 24)]
)
def test_every_list_is_printed_for_people_and_for_programs(run: Run, sample_file: Path, which: str, count: int) -> None:
    rows = json.loads(run("--workspace", sample_file, "list", which, "--json").out)
    assert len(rows) == count
    assert all(len(row["uid"]) == 36 for row in rows)
    printed = run("--workspace", sample_file, "list", which).out.splitlines()
    assert len(printed) == count + 1


def test_a_filter_is_the_text_of_find(run: Run, sample_file: Path) -> None:
    rows = json.loads(run("--workspace", sample_file, "list", "contacts", "--filter", "duisburg", "--json").out)
    assert [row["family"] for row in rows] == ["Link"]


@pytest.mark.parametrize("text", ["%", "-", "·", "…", "😀", '"'])
def test_a_filter_without_a_letter_hands_out_nobody(run: Run, sample_file: Path, text: str) -> None:
    assert json.loads(run("--workspace", sample_file, "list", "contacts", "--filter", text, "--json").out) == []


def test_nothing_typed_shows_the_help(run: Run) -> None:
    shown = run()
    assert (shown.status, "Traceback" in shown.err) in {(0, False), (2, False)}
    assert "find" in shown.out + shown.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("find",), "TEXT fehlt"),
        (("list", "planets"), "LIST"),
        (("find", "x", "--colour", "red"), "--colour"),
        (("--language", "xx", "find", "x"), "xx ist nicht de, en oder zh"),
        (("generate", "x.qiao", "--contacts", "many"), "--contacts"),
    ],
)
def test_a_wrong_command_line_is_told_in_the_language_of_the_reader(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    ended = run(*words)
    assert ended.status == 2
    assert told in ended.err
    assert "Invalid value" not in ended.err


@pytest.mark.parametrize("words", [("report", "follow-up", "Matchmaking"), ("export", "contacts")])
def test_no_output_is_ever_written_over_a_workspace(
    run: Run, sample_file: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    suffix = ".pdf" if words[0] == "report" else ".xlsx"
    disguised = tmp_path / f"link{suffix}"
    disguised.symlink_to(sample_file)
    for target in (sample_file, disguised):
        assert run("--workspace", sample_file, *words, target).status in {1, 2}
    assert len(json.loads(run("--workspace", sample_file, "list", "contacts", "--json").out)) == 5


def test_a_file_gets_the_ending_of_its_kind(run: Run, sample_file: Path, tmp_path: Path) -> None:
    ended = run("--workspace", sample_file, "export", "contacts", tmp_path / "liste.pdf")
    assert ended.status == 2
    assert ".xlsx" in ended.err


def test_export_writes_exactly_the_filter_and_the_columns(run: Run, sample_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    words = ("--filter", "duisburg", "--columns", "name_zh,family,city", "--language", "zh")
    assert run("--workspace", sample_file, "export", "contacts", file, *words).status == 0
    sheet = openpyxl.load_workbook(file)["联系人"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    assert rows == [["中文姓名", "姓", "城市"], ["索伦·林克", "Link", "杜伊斯堡"]]


def test_an_unknown_column_lists_the_known_ones(run: Run, sample_file: Path, tmp_path: Path) -> None:
    ended = run("--workspace", sample_file, "export", "contacts", tmp_path / "x.xlsx", "--columns", "shoe_size")
    assert ended.status == 1
    assert "shoe_size" in ended.err
    assert "family" in ended.err
    assert not (tmp_path / "x.xlsx").exists()


def test_a_report_is_made_by_title_and_registered_once_for_all_languages(
    run: Run, sample_file: Path, tmp_path: Path
) -> None:
    for language in ("de", "en", "zh", "de+zh"):
        file = tmp_path / f"{language}.pdf"
        made = run(
            "--workspace", sample_file, "report", "follow-up", "Matchmaking-Konferenz", file, "--language", language
        )
        assert made.status == 0
        assert "FB-2019-001" in text_of(file)


def test_a_partner_never_sees_what_is_internal(run: Run, sample_file: Path, tmp_path: Path) -> None:
    for audience in ("internal", "partner"):
        words = ("report", "follow-up", "Matchmaking-Konferenz", tmp_path / f"{audience}.pdf", "--audience", audience)
        assert run("--workspace", sample_file, *words).status == 0
    internal, partner = text_of(tmp_path / "internal.pdf"), text_of(tmp_path / "partner.pdf")
    for word in ("Zu klären", "CEO", "Dankschreiben", "Datenschutzhinweis"):
        assert word in internal
        assert word not in partner
    assert "Fortschrittsbericht" in partner


def test_missing_translations_are_named_before_the_file_is_made(run: Run, sample_file: Path, tmp_path: Path) -> None:
    words = ("report", "follow-up", "Matchmaking-Konferenz", tmp_path / "en.pdf", "--language", "en")
    made = run("--workspace", sample_file, *words)
    assert any("Unternehmensinvestitionen" in line for line in made.err.splitlines())
    assert "en.pdf" in made.out


def test_a_name_that_fits_several_lists_their_uids(run: Run, sample_file: Path, tmp_path: Path) -> None:
    ended = run("--workspace", sample_file, "report", "follow-up", "Stadtregierung", tmp_path / "x.pdf")
    assert ended.status == 1
    meetings = json.loads(run("--workspace", sample_file, "list", "meetings", "--json").out)
    talks = [row["uid"] for row in meetings if row["title"].startswith("Gespräch mit Stadtregierung")]
    assert len(talks) == 4
    assert all(uid in ended.err for uid in talks)
    assert run("--workspace", sample_file, "report", "follow-up", talks[0], tmp_path / "x.pdf").status == 0


def test_nobody_by_that_name_is_one_sentence(run: Run, sample_file: Path, tmp_path: Path) -> None:
    ended = run("--workspace", sample_file, "report", "follow-up", "Mondlandung", tmp_path / "x.pdf")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("content", [b"", b"no workspace at all", b"SQLite format 3\0" + b"\0" * 200])
def test_a_foreign_file_is_refused_and_left_alone(run: Run, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "fremd.qiao"
    file.write_bytes(content)
    ended = run("--workspace", file, "find", "x")
    assert ended.status == 1
    assert ended.err.count("\n") == 1
    assert file.read_bytes() == content


def test_a_missing_file_is_one_sentence(run: Run, tmp_path: Path) -> None:
    ended = run("--workspace", tmp_path / "weg.qiao", "list", "contacts")
    assert ended.status == 1
    assert "weg.qiao" in ended.err


def test_check_tells_versions_and_health(run: Run, sample_file: Path) -> None:
    told = json.loads(run("--workspace", sample_file, "check", "--json").out)
    assert told["sqlite"] >= "3.51.3"
    assert str(sample_file) in told.values()
    assert run("check").status == 0


def test_a_damaged_workspace_is_told(run: Run, sample_file: Path) -> None:
    data = bytearray(sample_file.read_bytes())
    for page in range(40, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    sample_file.write_bytes(data)
    assert run("--workspace", sample_file, "check").status == 1


def test_generate_is_the_same_for_the_same_seed(run: Run, tmp_path: Path) -> None:
    lists = []
    for name in ("one", "two"):
        file = tmp_path / f"{name}.qiao"
        words = ("--contacts", "60", "--seed", "7", "--as-of", "2019-11-12")
        assert run("generate", file, *words).status == 0
        lists.append(json.loads(run("--workspace", file, "list", "contacts", "--json").out))
    assert len(lists[0]) == 60
    assert lists[0] == lists[1]
    assert all(row["email"].endswith(".example") for row in lists[0])


def test_demo_leaves_its_files_and_spares_a_sample_that_someone_worked_in(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("demo", "--out", out).status == 0
    names = {"sample.qiao", "follow-up-de.pdf", "follow-up-de-zh.pdf", "follow-up-zh.pdf", "contacts.xlsx"}
    assert names == {path.name for path in out.iterdir()}
    assert run("demo", "--out", out).status == 0
    words = ("report", "follow-up", "Matchmaking-Konferenz", tmp_path / "mine.pdf")
    assert run("--workspace", out / "sample.qiao", *words).status == 0
    assert run("demo", "--out", out).status == 0
    worked_in = open_workspace(out / "sample.qiao", who="someone")
    with worked_in.write("test") as session:
        factories.german(session)
    worked_in.close()
    refused = run("demo", "--out", out)
    assert refused.status == 1
    assert "sample.qiao" in refused.err


def test_help_is_in_the_language_of_the_reader(run: Run) -> None:
    assert "Spalten" in run("export", "contacts", "--help").out
    assert "organisation_de" in run("export", "contacts", "--help").out
    assert "工作区" in run("--language", "zh", "--help").out + run("new", "--help", "--language", "zh").out


def test_a_bug_goes_to_the_log_and_not_to_the_screen(run: Run, sample_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "folder.xlsx"
    target.mkdir()
    ended = run("--workspace", sample_file, "export", "contacts", target)
    assert ended.status == 1
    assert "Traceback" not in ended.err
