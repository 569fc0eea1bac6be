"""The settings of the computer never keep anyone from starting."""

from pathlib import Path

import pytest

from crm.services import machine


def test_a_set_language_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('language = "zh"\nunknown = 3\n', encoding="utf-8")
    assert machine.read(file).language == "zh"


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert machine.read(tmp_path / "none.toml") == machine.Machine()


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe", b"\0\0\0"])
def test_an_unreadable_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert machine.read(file) == machine.Machine()
    assert not file.exists()
    assert (tmp_path / "settings.unreadable").read_bytes() == content
