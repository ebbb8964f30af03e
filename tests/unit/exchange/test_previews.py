from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind, Vetting
from kiosk.event.places import Event, Zone
from kiosk.exchange import Table, apply, preview, values
from kiosk.exchange.table import TableRow
from kiosk.store import people, places
from kiosk.store.delegations import add_categories, add_delegations
from kiosk.store.engine import Store
from kiosk.store.search import find_people

MOROCCO = Delegation(
    UUID(int=1), "MAR", LocalNames("Morocco", "Maroc", "Marruecos", "المغرب"), DelegationKind.MEMBER, 1
)
IVORY = Delegation(UUID(int=2), "CIV", LocalNames("Côte d’Ivoire"), DelegationKind.MEMBER, 2)
TWIN = Delegation(UUID(int=3), "MOR", LocalNames("Morocco"), DelegationKind.ORGANISATION, 3)
HEAD = Category(UUID(int=11), "head", LocalNames("Head of delegation", "Chef de délégation"), "#aa0000", 1)
USUAL = Category(UUID(int=12), "delegate", LocalNames("Delegate", "Délégué"), "#0000aa", 2)
HEADINGS = ("Number", "Given name", "Family name", "Delegation", "Category", "Birth date")


class Key:
    def store_key(self):
        return b"k" * 32


@pytest.fixture
def conn(tmp_path):
    store = Store.create(tmp_path, Key())
    with store.write() as conn:
        add_delegations(conn, [MOROCCO, IVORY])
        add_categories(conn, [HEAD, USUAL])
        places.add_zones(
            conn, [Zone(uuid4(), n, f"z{n}", LocalNames(f"Zone {n}"), "hall") for n in (1, 2, 3)]
        )
        places.add_event(
            conn,
            Event(
                uuid4(), "GA94", LocalNames("Assembly"), LocalNames("Hall"), "Africa/Casablanca",
                date(2026, 11, 23), date(2026, 11, 26),
            ),
        )  # fmt: skip
        yield conn
    store.close()


def table(*rows, headings=HEADINGS):
    return Table(headings, tuple(TableRow(number, cells) for number, cells in enumerate(rows, 2)))


def found(seen):
    return [(problem.row, problem.column, problem.code) for problem in seen.problems]


GOOD = ("", "Aya", "Koné", "CIV", "delegate", "1980-02-29")


def test_a_good_list_is_imported_whole_and_can_be_searched(conn):
    seen = preview(
        table(
            GOOD,
            ("", "Youssef", "El Amrani", "Maroc", "Chef de délégation", "01/12/1975"),
            ("7", "Omar", "", "المغرب", "DÉLÉGUÉ", ""),
        ),
        conn,
    )
    assert seen.problems == ()
    assert [person.number for person in seen.rows] == [1001, 1002, 7]
    assert seen.rows[1].name == PersonName("Youssef", "El Amrani")
    assert (seen.rows[1].delegation_id, seen.rows[1].category_id) == (MOROCCO.id, HEAD.id)
    assert seen.rows[1].birth_date == date(1975, 12, 1)
    assert people.counts(conn).delegates == 0
    assert apply(conn, seen) == 3
    assert people.counts(conn).delegates == 3
    assert len(find_people(conn, "amrani")) == 1
    assert people.next_number(conn) == 1003


def test_every_column_is_read(conn):
    headings = (
        "Titre", "Prénom", "Nom", "Nom original", "Fonction", "Pays", "Catégorie", "Passeport", "Langue",
        "Habilitation", "Valable du", "Valable jusqu'au", "Zones supplémentaires", "Zones retirées", "N°",
    )  # fmt: skip
    cells = (
        "S.E.", "Aya", "Koné", "آية", "Ministre", "Côte d'Ivoire", "Délégué", "20AB 12345", "français",
        "en cours", "2026-11-23", "24.11.2026", "2, 3", "1", "12",
    )  # fmt: skip
    seen = preview(table(cells, headings=headings), conn)
    assert seen.problems == ()
    (person,) = seen.rows
    assert person == Delegate(
        id=person.id,
        number=12,
        name=PersonName("Aya", "Koné", "S.E.", "آية"),
        delegation_id=IVORY.id,
        category_id=USUAL.id,
        function="Ministre",
        document="20AB 12345",
        language="fr",
        vetting=Vetting.PENDING,
        # Morocco keeps UTC+1; the last day ends where the next begins.
        valid_from=datetime(2026, 11, 22, 23, tzinfo=UTC),
        valid_until=datetime(2026, 11, 24, 23, tzinfo=UTC),
        zones_added=frozenset({2, 3}),
        zones_removed=frozenset({1}),
    )
    assert len(seen.columns) == 15


def test_every_problem_of_every_row_is_named_at_once(conn):
    seen = preview(
        table(
            ("0", "", "Koné", "XXX", "king", "31.02.1980"),
            GOOD,
            ("x", "12", "a\u202eb", "", "", "2030-01-01"),
        ),
        conn,
    )
    assert sorted(found(seen)) == sorted(
        [
            (2, "Number", "bad_number"),
            (2, "Given name", "missing_name"),
            (2, "Delegation", "unknown_delegation"),
            (2, "Category", "unknown_category"),
            (2, "Birth date", "bad_date"),
            (4, "Number", "bad_number"),
            (4, "Given name", "no_letters"),
            (4, "Family name", "bidi_control"),
            (4, "Delegation", "missing_delegation"),
            (4, "Category", "missing_category"),
            (4, "Birth date", "bad_date"),
        ]
    )
    assert [person.name.given for person in seen.rows] == ["Aya"]
    assert all(problem.message.endswith(".") for problem in seen.problems)


def test_one_bad_row_keeps_everybody_out(conn):
    seen = preview(table(GOOD, ("", "Omar", "", "nowhere", "delegate", "")), conn)
    with pytest.raises(BadInput) as caught:
        apply(conn, seen)
    assert caught.value.code == "import_has_problems"
    assert people.counts(conn).delegates == 0


def test_numbers_are_unique_in_the_list_and_in_the_store(conn):
    assert apply(conn, preview(table(("5", *GOOD[1:])), conn)) == 1
    seen = preview(
        table(
            ("5", "Omar", "", "MAR", "delegate", ""),
            ("9", "Ali", "", "MAR", "delegate", ""),
            ("9", "Nora", "", "MAR", "delegate", ""),
        ),
        conn,
    )
    assert found(seen) == [(2, "Number", "number_taken"), (4, "Number", "duplicate_number")]
    assert "Row 3" in seen.problems[1].message


def test_numbers_given_out_avoid_those_the_list_brings_along(conn):
    rows = table(("", *GOOD[1:]), ("1001", "Omar", "", "MAR", "delegate", ""))
    seen = preview(rows, conn)
    assert [person.number for person in seen.rows] == [1002, 1001]


def test_the_same_person_twice_is_told_apart_by_the_birth_date_only(conn):
    same = ("", "KONE", "Aya", "CIV", "head", "1980-02-29")
    other = (*same[:5], "1990-01-01")
    unknown = (*same[:5], "")
    seen = preview(table(GOOD, same, other, unknown, ("", "Aya", "Koné", "MAR", "delegate", "")), conn)
    assert found(seen) == [(3, "", "duplicate_person"), (5, "", "duplicate_person")]
    assert apply(conn, preview(table(GOOD), conn)) == 1
    assert found(preview(table(same, other), conn)) == [(2, "", "already_there")]


def test_a_preview_that_grew_old_is_checked_again(conn):
    first, second = preview(table(GOOD), conn), preview(table(GOOD), conn)
    assert apply(conn, first) == 1
    with pytest.raises(BadInput) as caught:
        apply(conn, second)
    assert caught.value.code == "import_has_problems"
    assert people.counts(conn).delegates == 1


def test_a_name_of_two_delegations_needs_the_code(conn):
    add_delegations(conn, [TWIN])
    rows = table(("", "Omar", "", "Morocco", "head", ""), ("", "Ali", "", "mor", "head", ""))
    assert found(preview(rows, conn)) == [(2, "Delegation", "ambiguous_delegation")]


@pytest.mark.parametrize(
    ("headings", "problems"),
    [
        (("Name", "Delegation"), [(1, "given_name", "missing_column"), (1, "category", "missing_column")]),
        ((*HEADINGS, "Prénom"), [(1, "given_name", "duplicate_column")]),
    ],
)
def test_headings_are_checked_first(conn, headings, problems):
    seen = preview(table(GOOD + ("",) * 2, headings=headings), conn)
    assert found(seen) == problems


def test_a_list_without_rows_is_a_problem(conn):
    assert found(preview(table(), conn)) == [(1, "", "no_rows")]


def test_other_values_that_are_not_known(conn):
    headings = (
        "Given name",
        "Delegation",
        "Category",
        "Language",
        "Vetting",
        "Valid from",
        "Valid until",
        "Extra zones",
    )
    seen = preview(
        table(
            ("Aya", "CIV", "head", "Klingon", "maybe", "2026-11-25", "2026-11-24", "1,4"), headings=headings
        ),
        conn,
    )
    assert [code for _, _, code in found(seen)] == [
        "unknown_language",
        "unknown_vetting",
        "ends_before_it_begins",
        "unknown_zone",
    ]


def test_problems_quote_no_names(conn):
    row = ("", "Zaphod\x07", "Beeblebrox\u202e", "Magrathea", "president", "42")
    seen = preview(
        table(row, ("", "Zaphod", "B", "CIV", "head", ""), ("", "Zaphod", "B", "CIV", "head", "")), conn
    )
    told = " ".join(problem.message for problem in seen.problems)
    assert seen.problems
    assert "Zaphod" not in told
    assert "Beeblebrox" not in told


def test_many_rows_are_read_and_imported_in_one_go(conn):
    rows = [(str(n), f"Given{n}", "Family", "MAR", "delegate", "") for n in range(1, 2501)]
    assert apply(conn, preview(table(*rows), conn)) == 2500


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("a\tb", "control_character"),
        ("a\nb", "control_character"),
        ("a\u2028b", "control_character"),
        ("\u202eevil", "bidi_control"),
        ("a\u200fb", "bidi_control"),
        ("a\u200bb", "unknown_character"),
        ("a\ufeffb", "unknown_character"),
        ("a\ue000b", "unknown_character"),
        ("#REF!", "cell_error"),
        ("x" * 121, "too_long"),
        ("123", "no_letters"),
        ("-", "no_letters"),
    ],
)
def test_names_that_no_badge_could_bear(cell, code):
    with pytest.raises(values.WrongValue) as caught:
        values.name(cell, 120)
    assert caught.value.code == code


@pytest.mark.parametrize("cell", ["نیک\u200cزاد", "ක්\u200dෂ", "O’Brien-Smith", "María José", "王小明", ""])
def test_names_as_people_bear_them(cell):
    assert values.name(cell, 120) == cell


def test_white_space_is_evened_out_and_letters_composed():
    assert values.name("  Mu\u0308ller\u00a0\u00a0Lüdenscheidt ", 120) == "Müller Lüdenscheidt"


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_dates_are_read_in_each_way_of_writing(day):
    assert values.day(day.isoformat()) == day
    assert values.day(f"{day.day}.{day.month}.{day.year}") == day
    assert values.day(f"{day.day:02}/{day.month:02}/{day.year}") == day


@given(st.text(max_size=20))
def test_no_cell_breaks_a_value(cell):
    for read in (values.day, values.number, values.language, values.vetting, lambda c: values.name(c, 10)):
        try:
            read(cell)
        except values.WrongValue as wrong:
            assert wrong.sentence.endswith(".")  # noqa: PT017 - both ways are right
