"""A badge for one day: it says so in every design, and is over at midnight where the event is held."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.accreditation.days import bounds, temporary_day
from kiosk.badge import BadgeRenderer, design_names, load_design
from kiosk.badge import temporary as words
from kiosk.badge.design import Text
from kiosk.badge.layout import place_text
from kiosk.badge.sample import sample
from kiosk.event.facts import FactKind
from kiosk.store import blobs, credentials, people
from tests.small_event import NOW
from tests.unit.accreditation.test_accreditation import jpeg, office, renderer
from tests.unit.accreditation.test_replacing_badges import entries

__all__ = ["jpeg", "office", "renderer"]
DAY = date(2026, 11, 24)


def only_today(office, number=1):
    begins, ends = bounds(office.made.event, DAY)
    with office.store.write() as conn:
        card = people.delegate_card(conn, office.made.ids[number])
        people.update_delegate(conn, replace(card.delegate, valid_from=begins, valid_until=ends))


def test_a_temporary_badge_is_over_at_midnight_and_is_told_of(office):
    only_today(office)
    office.admit(1)
    job = office.service.make_badge(office.made.ids[1], None)
    with office.store.read() as conn:
        held = credentials.credential(conn, office.badge(job).cti)
        pdf = blobs.get(conn, job.document).data
    assert held.expires == datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    (made,) = [fact for fact in entries(office) if fact.kind is FactKind.BADGE_MADE]
    assert made.body["temporary"] is True
    assert "TEMPORARY · valid today 24 Nov 2026" in text_of(pdf)


def test_everybody_elses_badge_is_as_it_was(office):
    office.admit(1)
    job = office.service.make_badge(office.made.ids[1], None)
    with office.store.read() as conn:
        assert credentials.credential(conn, office.badge(job).cti).expires.day == 27
        assert "TEMPORARY" not in text_of(blobs.get(conn, job.document).data)
    (made,) = [fact for fact in entries(office) if fact.kind is FactKind.BADGE_MADE]
    assert "temporary" not in made.body


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("name", design_names())
@pytest.mark.parametrize("who", ["arabic", "longest"])
def test_every_design_says_it_in_its_box(name, who):
    design = load_design(name)
    content = replace(sample(who), temporary=DAY)
    assert "TEMPORARY · valid today 24 Nov 2026" in text_of(BadgeRenderer(design).render(content))
    box = words.place(design.front, design.page)
    for line in place_text(words.words(box), content):
        assert box.x <= line.ink.x
        assert line.ink.x + line.ink.width <= box.x + box.width
        assert box.y <= line.ink.y + 0.3
        assert line.size >= 1.8, "too small to be read at arm's length"


def test_a_design_without_the_events_name_says_it_along_the_edge():
    design = load_design("cr80-card")
    front = tuple(one for one in design.front if not isinstance(one, Text))
    box = words.place(front, design.page)
    assert (box.x, box.y, box.width) == (0, 0, design.page.width)
    assert "TEMPORARY" in text_of(
        BadgeRenderer(replace(design, front=front)).render(replace(sample("arabic"), temporary=DAY))
    )


@pytest.mark.parametrize(
    ("begins", "ends", "day"),
    [
        (NOW, NOW + timedelta(hours=2), DAY),
        (NOW, NOW + timedelta(days=1), None),
        (None, NOW, None),
        (NOW, None, None),
        (NOW - timedelta(days=1), NOW - timedelta(hours=23), DAY),
    ],
)
def test_whose_badge_is_for_one_day(office, begins, ends, day):
    with office.store.read() as conn:
        person = people.delegate_card(conn, office.made.ids[1]).delegate
    assert temporary_day(replace(person, valid_from=begins, valid_until=ends), office.made.event, NOW) == day


def test_a_day_with_another_clock_has_its_own_midnights(office):
    # Clocks went back in Casablanca's Ramadan; in Paris they do in October.
    paris = replace(office.made.event, timezone="Europe/Paris")
    begins, ends = bounds(paris, date(2026, 10, 25))
    assert ends - begins == timedelta(hours=25)
