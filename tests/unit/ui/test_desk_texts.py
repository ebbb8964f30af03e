from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault, KioskError
from kiosk.event.names import LANGUAGES
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.portrait import Problem
from ui.models.flow import Action, Step
from ui.texts import actions, errors, health, portraits, reasons, steps
from ui.texts.checking import shorten

ROOT = Path(__file__).resolve().parents[3]
RABAT = ZoneInfo("Africa/Casablanca")
OTHERS = [language for language in LANGUAGES if language != "en"]


def messages(language: str) -> list[tuple[str, str, str]]:
    """Return context, source and translation of every text."""
    tree = ET.parse(resource("i18n", f"{language}.ts"))  # noqa: S314 - our own file
    found = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, (language, message.findtext("source"))
            found.append((name, message.findtext("source") or "", translation.text or ""))
    return found


def test_every_reason_says_why_and_what_to_do() -> None:
    assert set(reasons.SENTENCES) == set(Reason)
    assert all(why and what for why, what in reasons.SENTENCES.values())


def test_every_problem_has_a_hint_and_a_finding() -> None:
    assert set(portraits.HINTS) == {problem.value for problem in Problem}
    for problem in Problem:
        assert portraits.findings([problem])
        assert portraits.hint([problem], looked=True) == portraits.HINTS[problem.value]


def test_every_action_step_and_part_has_words() -> None:
    assert set(actions.LABELS) == set(Action)
    assert set(steps.SENTENCES) == set(Step)
    assert all(health.name(part) for part in ("camera", "printer", "mirror", "log"))


def test_every_code_that_a_camera_or_printer_can_show_has_its_own_words() -> None:
    told = {code for _part, code in health.FAULTS}
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ("vision", "printing")
        for path in (ROOT / "kiosk" / room).glob("*.py")
    )
    states = set(re.findall(r'(?:Camera|Printer)State\(\s*ok=False,\s*code="(\w+)"', source))
    assert {"camera_black", "ended", "stopped", "starting"} <= states
    assert states - {"camera_failed"} <= told


def test_an_unknown_fault_still_says_something_useful() -> None:
    for part in ("camera", "printer", "mirror", "log"):
        what, remedy = health.fault(part, "never_heard_of")
        assert what
        assert remedy


def test_errors_are_said_in_our_words_where_known_and_in_theirs_where_not() -> None:
    assert "disk" in errors.words(EnvironmentFault("disk_full", "No space left on device."))[0]
    assert errors.words(KioskError("odd", "Odd.", "Do this.")) == ("Odd.", "Do this.")


def test_station_and_time_are_said_where_the_verdict_holds_them() -> None:
    detail = (("station", "desk-3"), ("at", "2026-11-24T08:12:00+00:00"))
    used = Verdict(Outcome.REFER, (Reason.ALREADY_USED,), detail=detail)
    assert reasons.why(used, "en", RABAT) == "This invitation was already used at desk-3, 24 Nov 09:12."
    bare = Verdict(Outcome.REFER, (Reason.ALREADY_USED,))
    assert reasons.why(bare, "en", RABAT) == "This invitation was already used."
    odd = Verdict(Outcome.REFUSE, (Reason.REVOKED,), detail=(("at", "yesterday"),))
    assert reasons.why(odd, "en", RABAT) == "This code was revoked yesterday."


def test_a_time_of_today_needs_no_date() -> None:
    at = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
    assert reasons.moment(at, "fr", RABAT, today=at) == "09:12"
    assert reasons.moment(at, "en", RABAT) == "24 Nov 09:12"


def test_what_lies_behind_the_first_reason_is_said_too() -> None:
    both = Verdict(Outcome.REFUSE, (Reason.CANCELLED, Reason.VETTING_PENDING))
    assert reasons.also(both) == "The clearance of this person is not finished."


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_blanks(language: str) -> None:
    found = messages(language)
    assert len(found) > 200
    for context, source, translation in found:
        assert translation.strip(), (context, source)
        blanks = re.findall(r"\{\w+\}|%\d", source)
        assert sorted(blanks) == sorted(re.findall(r"\{\w+\}|%\d", translation)), (context, source)
        assert source.endswith(".") == translation.endswith("."), (context, source)


def test_the_translations_hold_exactly_the_texts_of_the_window(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import make_translations
    finally:
        sys.path.pop(0)
    sources = sorted(str(path) for kind in ("*.py", "*.qml") for path in (ROOT / "ui").rglob(kind))
    fresh = tmp_path / "fresh.ts"
    command = [
        make_translations.tool("lupdate"),
        "-silent",
        "-locations",
        "none",
        *sources,
        "-ts",
        str(fresh),
    ]
    subprocess.run(command, check=True)
    tree = ET.parse(fresh)  # noqa: S314 - just written
    wanted = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }
    for language in OTHERS:
        assert {(context, source) for context, source, _ in messages(language)} == wanted, language


def test_the_compiled_translations_are_those_of_the_sources(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import make_translations
    finally:
        sys.path.pop(0)
    make_translations.compile_all(tmp_path)
    for language in OTHERS:
        shipped = resource("i18n", f"{language}.qm").read_bytes()
        assert shipped == (tmp_path / f"{language}.qm").read_bytes(), (
            f"run packaging/make_translations.py: {language}"
        )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Amina", "Amina"),
        ("x" * 20, "x" * 20),
        ("x" * 21, "x" * 19 + "…"),
        ("Rosemary Ngozi OKAFOR", "Rosemary Ngozi…"),
        ("Li Wolfeschlegelsteinhausen", "Li Wolfeschlegelste…"),
    ],
)
def test_a_name_too_long_for_its_line_is_shortened(name, said):
    assert shorten(name, 20) == said
