"""What was heard is compared with what was said by its words, however they are written."""

import pytest

from ivr.speech.comparing import distance, error_rate
from tests.shipped import prompts_in

SAME = [
    ("en", "Press the hash, or pound, key.", "press the HASH or pound key"),
    ("en", "It takes twelve days.", "It takes 12 days"),
    ("en", "Call zero one two zero.", "Call 0120"),
    ("es", "Pulse el uno.", "pulse el 1"),
    ("ja", "電話番号を入力してください。", "でんわばんごうをにゅうりょくしてください"),
    ("ja", "二月二十九日", "2月29日"),
    ("ja", "ファックス", "ﾌｧｯｸｽ"),
    pytest.param("zh", "请按一，挂失个人编号卡。", "請按1 掛失個人編號卡", marks=pytest.mark.slow),  # needs `make listening`
    ("ko", "안녕히 가세요.", "안녕히가세요"),
    ("vi", "Xin nhập số.", "xin nhập số"),
    ("th", "กดหนึ่ง", "กด 1"),
]


@pytest.mark.parametrize(("language", "said", "heard"), SAME)
def test_another_way_to_write_it_is_no_error(language, said, heard):
    assert error_rate(said, heard, language, prompts_in(language).words) == 0


@pytest.mark.parametrize(
    ("said", "heard", "rate"),
    [
        ("goodbye", "goodbye", 0),
        ("goodbye", "", 1),
        ("goodbye", "goodbyes", 1 / 7),
        ("no", "something else", 12 / 2),
        ("key 5", "key 6", 1 / 4),
    ],
)
def test_a_rate_counts_changes_for_each_character_that_was_said(said, heard, rate):
    assert error_rate(said, heard, "en") == pytest.approx(rate)


def test_a_korean_syllable_that_is_nearly_right_counts_less_than_a_wrong_one():
    assert error_rate("번호", "번오", "ko") < error_rate("번호", "카드", "ko")


@pytest.mark.parametrize(
    ("one", "other", "changes"), [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("abc", "acb", 2), ("flaw", "lawn", 2)]
)
def test_the_distance_is_the_fewest_changes_either_way(one, other, changes):
    assert distance(one, other) == distance(other, one) == changes
