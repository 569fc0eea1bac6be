"""Text from outside gets one form, or is refused."""

import pytest

from crm.values import text


def test_a_decomposed_umlaut_is_composed() -> None:
    assert text.storage_form("Mu\u0308ller") == "Müller"


def test_all_line_ends_become_line_feeds() -> None:
    assert text.storage_form("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_control_characters_go_but_tab_and_line_feed_stay() -> None:
    assert text.storage_form("a\x07b\tc\nd\x7f\x85e") == "ab\tc\nde"


def test_bidi_and_zero_width_characters_are_kept_in_the_data() -> None:
    assert text.storage_form("a\u200bb\u202ec") == "a\u200bb\u202ec"


@pytest.mark.parametrize("bad", ["a\x00b", "\ud800", "x\ufffe", "\uffff"])
def test_what_no_text_may_hold_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="must not hold U\\+"):
        text.storage_form(bad)


def test_padded_chinese_names_lose_their_ideographic_blank_in_front_and_behind() -> None:
    assert text.one_line("\u3000王\u3000芳 \t") == "王 芳"


def test_one_line_collapses_white_space() -> None:
    assert text.one_line(" Zhongnan\u00a0 Group\r\nShanghai ") == "Zhongnan Group Shanghai"


@pytest.mark.parametrize("char", ["陈", "㐂", "〇", "々", "\U00020000", "\U00031350"])
def test_han_characters_are_known(char: str) -> None:
    assert text.is_han(char)
    assert text.has_han(f"Link {char}")


@pytest.mark.parametrize("char", ["a", "ü", "，", "・", "カ", "한", "１"])
def test_other_characters_are_not_han(char: str) -> None:
    assert not text.is_han(char)
    assert not text.has_han(char)
