"""Badges on several processes: the same bytes, in order, errors in their places, nothing read far ahead."""

from __future__ import annotations

import io
import multiprocessing
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest

from kiosk.badge import BadgeContent, BadgeRenderer, load_design
from kiosk.badge.many import PER_TASK, attempt_all, render_all, render_parts
from kiosk.badge.sample import sample_many
from kiosk.errors import BadInput, EnvironmentFault
from tests.unit.badge.test_badge_rendering import codes, picture

DESIGN = load_design("cr80-card")
COUNT = 2 * PER_TASK + 3


@pytest.mark.parametrize("processes", [1, 2])
def test_every_badge_is_the_one_that_is_rendered_alone(processes: int, portrait: bytes) -> None:
    people = sample_many(COUNT, portrait)
    alone = BadgeRenderer(DESIGN)
    assert list(render_all(DESIGN, people, processes=processes)) == [alone.render(one) for one in people]
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("processes", [1, 2])
def test_a_badge_that_cannot_be_made_is_told_in_its_place_and_costs_no_other(processes: int) -> None:
    people = sample_many(6)
    people[3] = replace(people[3], portrait=b"no picture")
    made = list(attempt_all(DESIGN, people, processes=processes))
    assert [isinstance(one, bytes) for one in made] == [True, True, True, False, True, True]
    error = made[3]
    assert isinstance(error, BadInput)
    assert error.code == "bad_portrait"
    assert error.remedy
    badges = render_all(DESIGN, people, processes=processes)
    assert [next(badges) for _ in range(3)] == made[:3]
    with pytest.raises(BadInput, match="portrait"):
        next(badges)


def test_contents_are_read_no_further_ahead_than_needed_and_leaving_early_ends_the_processes() -> None:
    read = 0

    def people() -> Iterator[BadgeContent]:
        nonlocal read
        for one in sample_many(40 * PER_TASK):
            read += 1
            yield one

    badges = render_all(DESIGN, people(), processes=2)
    next(badges)
    assert read <= 5 * PER_TASK
    badges.close()  # type: ignore[attr-defined] # a generator
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("processes", [1, 2])
def test_parts_hold_the_badges_in_order(processes: int) -> None:
    people = sample_many(7)
    found: list[str] = []
    for part in render_parts(DESIGN, people, processes=processes, per_part=3):
        with pypdfium2.PdfDocument(part) as document:
            pages = len(document)
        for page in range(pages):
            found += codes(picture(part, page=page))
    assert found == [one.code for one in people]
    whole = io.BytesIO()
    BadgeRenderer(DESIGN).render_many(people[:3], whole)
    assert next(render_parts(DESIGN, people, processes=1, per_part=3)) == whole.getvalue()


def test_a_part_with_a_bad_portrait_says_so() -> None:
    people = [replace(one, portrait=b"no picture") for one in sample_many(2)]
    with pytest.raises(BadInput, match="portrait"):
        list(render_parts(DESIGN, people, processes=2))


def test_a_process_that_is_ended_from_outside_is_said() -> None:
    badges = render_all(DESIGN, sample_many(12 * PER_TASK), processes=2)
    next(badges)
    for child in multiprocessing.active_children():
        child.kill()
    with pytest.raises(EnvironmentFault) as caught:
        list(badges)
    assert caught.value.code == "renderer_ended"
    assert not multiprocessing.active_children()


def test_nothing_gives_nothing() -> None:
    assert list(render_all(DESIGN, [], processes=2)) == []
