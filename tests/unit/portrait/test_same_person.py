"""Who is asked "same person?" cannot be guessed nor re-rolled; the pictures to compare are cropped alike."""

from __future__ import annotations

import math
from dataclasses import replace
from uuid import UUID

import numpy as np
import pytest

from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, DelegateCard, Delegation, DelegationKind
from kiosk.portrait import HEIGHT, WIDTH, pair, same_person_duty

SEED = bytes(range(32))


def card(number: int, category: str = "delegate") -> DelegateCard:
    names = LocalNames(en="Test")
    home = Delegation(UUID(int=1), "TST", names, DelegationKind.MEMBER, 1)
    kind = Category(UUID(int=2), category, names, "#336699", 1)
    who = Delegate(UUID(int=number), number, PersonName("Test", "Person"), home.id, kind.id)
    return DelegateCard(who, home, kind, ())


def test_risk_categories_are_always_asked():
    assert all(same_person_duty(card(n, "press"), 0, SEED, {"press"}) for n in range(50))
    assert not any(same_person_duty(card(n), 0, SEED, {"press"}) for n in range(50))


def test_about_one_in_n_is_asked():
    asked = sum(same_person_duty(card(n), 10, SEED) for n in range(4000))
    assert abs(asked - 400) < 4 * math.sqrt(360)
    assert all(same_person_duty(card(n), 1, SEED) for n in range(50))


def test_scanning_again_changes_nothing_though_the_card_has_changed():
    for n in range(200):
        before = card(n)
        after = replace(
            before, portrait=b"\1" * 32, badge_serial=7, delegate=replace(before.delegate, function="X")
        )
        assert same_person_duty(before, 5, SEED) == same_person_duty(after, 5, SEED)


def test_another_seed_asks_others():
    first = [same_person_duty(card(n), 4, SEED) for n in range(400)]
    second = [same_person_duty(card(n), 4, SEED[::-1]) for n in range(400)]
    both = sum(a and b for a, b in zip(first, second, strict=True))
    assert both < 50, "a quarter of a quarter of 400 is 25"


@pytest.mark.parametrize(("one_in", "seed"), [(-1, SEED), (10, b""), (10, b"short")])
def test_a_seed_that_could_be_guessed_is_a_bug(one_in, seed):
    with pytest.raises(ValueError, match="same_person_duty"):
        same_person_duty(card(1, "press"), one_in, seed, {"press"})


def test_pictures_are_cropped_alike(booth):
    shown = pair(booth.finder, booth.frame(60, x=300, lean=8), booth.frame(140), booth.frame(100, x=900))
    for image in (shown.registry, shown.live, shown.portrait):
        assert image.shape == (HEIGHT, WIDTH, 3)
        assert math.dist(booth.face(image).eyes, (WIDTH / 2, WIDTH * 0.6)) < 9


def test_what_is_not_there_is_left_out(booth):
    shown = pair(booth.finder, None, booth.frame(), None)
    assert shown.registry is None
    assert shown.portrait is None


@pytest.mark.parametrize("shape", [(1, 1), (40, 4000), (4000, 40)])
def test_without_a_face_the_whole_picture_is_shown(booth, shape):
    image = np.full((*shape, 3), 10, np.uint8)
    image[0, 0] = 20
    shown = pair(booth.finder, image, None, None).registry
    assert shown.shape == (HEIGHT, WIDTH, 3)
    assert (shown < 100).any()
