"""What an admin does at a real station: who gets in, what is written down, and what comes of the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.config import Settings
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.keeping import Keeping
from kiosk.people import Action, SignInRefused
from tests.integration.test_duty_book import Station
from tests.people_house import PINS, WRONG, House


class Kept(Station):
    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.keeping = Keeping(
            attendance=self.attendance,
            book=self.book,
            store=house.store,
            log=house.log,
            clock=house.clock,
            station="self-1",
            data=house.small.folder,
        )

    def enter(self, code: str, pin: str = ""):
        return self.keeping.enter(self.keeping.card(self.house.card(code)), pin or PINS[code])


@pytest.fixture
def kept(tmp_path):
    house = House(tmp_path / "data", failures=3)
    house.fill()
    yield Kept(house)
    house.store.close()


@pytest.mark.parametrize("code", ["v-1", "s-1", "s-2"])
def test_nobody_but_an_admin_stays_signed_in(kept, code):
    with pytest.raises(BadInput) as refused:
        kept.enter(code)
    assert refused.value.code == "not_allowed"
    assert kept.attendance.session is None
    with pytest.raises(BadInput):
        kept.keeping.hold()


def test_wrong_pins_are_counted_and_lock_as_everywhere(kept):
    for _ in range(2):
        with pytest.raises(SignInRefused):
            kept.enter("a-1", WRONG)
        kept.house.clock.advance(600)
    with pytest.raises(SignInRefused):
        kept.enter("a-1", WRONG)
    kept.house.clock.advance(600)
    with pytest.raises(SignInRefused) as locked:
        kept.enter("a-1")
    assert locked.value.code == "sign_in_locked"
    assert len(kept.house.facts(FactKind.SIGN_IN_FAILED)) == 4


def test_a_code_that_is_no_card_lets_nobody_in(kept):
    with pytest.raises(BadInput) as refused:
        kept.keeping.card(kept.house.small.invitations[2].encode())
    assert refused.value.code == "not_a_card"


def test_nothing_is_done_without_a_session(kept):
    keeping = kept.keeping
    for deed in (
        keeping.hold,
        keeping.release,
        keeping.accept_clock,
        keeping.settings,
        keeping.cameras,
        lambda: keeping.change({"interface.sound": False}),
    ):
        with pytest.raises(BadInput):
            deed()
    assert kept.told() == []
    assert not (kept.house.small.folder / "settings.toml").exists()


def test_it_is_held_let_go_and_left(kept):
    assert kept.enter("a-1").code == "a-1"
    assert not kept.keeping.hold().open
    assert kept.keeping.release().open
    kept.keeping.leave()
    kept.keeping.leave()
    assert not kept.attendance.may(Action.SETTINGS)


def test_settings_are_written_with_what_changed_in_the_log(kept):
    kept.enter("a-1")
    kept.keeping.change({"interface.language": "fr", "interface.sound": False})
    assert kept.keeping.settings() == Settings.load(kept.house.small.folder)
    assert kept.keeping.settings().interface.language == "fr"
    told = [(one.operator, dict(one.body)) for one in kept.house.facts(FactKind.SETTING_CHANGED)]
    assert told == [
        ("a-1", {"what": "interface.language", "was": "en", "to": "fr"}),
        ("a-1", {"what": "interface.sound", "was": True, "to": False}),
    ]


def test_what_cannot_be_written_is_not_in_the_log_either(kept, monkeypatch):
    kept.enter("a-1")

    def refuse(*_):
        raise EnvironmentFault("disk_full", "No space left.")

    monkeypatch.setattr("kiosk.keeping.change_settings", refuse)
    with pytest.raises(EnvironmentFault):
        kept.keeping.change({"interface.sound": False})
    assert kept.house.facts(FactKind.SETTING_CHANGED) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"people.lock_after_failures": 20}, "not_changeable"),
        ({"self_service.second_factor": "none"}, "not_changeable"),
        ({"interface.language": "xx"}, "bad_setting"),
    ],
)
def test_what_may_not_be_changed_is_not(kept, changes, code):
    kept.enter("a-1")
    with pytest.raises(BadInput) as refused:
        kept.keeping.change(changes)
    assert refused.value.code == code
    assert kept.house.facts(FactKind.SETTING_CHANGED) == []


def test_an_admin_who_was_ended_meanwhile_does_nothing_more(kept):
    house = kept.house
    boss = replace(house.operator("a-1", "Ada", house.row("a-1").operator.role), code="a-2", card=b"\1" * 8)
    house.staff.add(boss, "a-1", "590147")
    kept.enter("a-1")
    house.staff.end("a-1", "a-2")
    with pytest.raises(BadInput):
        kept.keeping.hold()
