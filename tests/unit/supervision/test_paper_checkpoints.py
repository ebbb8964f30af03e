from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervision.paper import from_paper

NOTE = (
    "accreditation-kiosk/GA94/0a1b2c3d\n357\nrknk8oCRvido/e+Vawx+pe5dq/CZC7MMs26U2kn59Ws=\n\n"
    "— accreditation-kiosk/GA94/0a1b2c3d DcaGAF5eTX3V1WCOXcSHVw4nzOB+1VOgY7TqRErJBdxv2JVH5DE6sLmhn1HI\n"
    "— accreditation-kiosk/GA94/0a1b2c3d AAaGAF5eTX3V1WCOXcSHVw4nzOB+1VOgY7TqRErJBdxv2JVH5DE6sLmhn1HI\n"
)


@pytest.mark.parametrize(
    "mangled",
    [
        NOTE,
        NOTE.rstrip("\n"),
        "\n\n" + NOTE.replace("\n", "\r\n"),
        NOTE.replace("\n", "\r"),  # a hand scanner
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("\n", "\n\n"),
        NOTE.replace("— ", "- "),
        NOTE.replace("— ", "-- "),
        NOTE.replace("— ", "\u2013  "),
        NOTE.replace("DcaGAF5e", "DcaG\nAF5e").replace("7TqR", "7T\n   qR"),  # as wide as the paper
        "  " + NOTE.replace("\n", "  \n\t"),
    ],
)
def test_what_paper_and_keyboards_do_is_mended(mangled):
    assert from_paper(mangled) == NOTE


def test_what_is_signed_is_never_guessed():
    assert from_paper(NOTE.replace("357", "358")) == NOTE.replace("357", "358")
    assert from_paper(NOTE.replace("rknk", "rk nk")) == NOTE.replace("rknk", "rk nk")


@given(st.text(max_size=300))
def test_anything_becomes_some_text(text):
    found = from_paper(text)
    assert found == "" or found.endswith("\n")
    assert (found == "") == (not text.replace("\r", "\n").strip())
    assert from_paper(found) == found


def test_no_more_is_read_than_a_checkpoint_may_hold():
    assert len(from_paper("x" * 1_000_000)) < 20_100
