"""The benchmark measures what it says, in its short form."""

from __future__ import annotations

from kiosk.cli.bench import Options, _load


def test_the_short_form_yields_every_row_with_its_peer() -> None:
    rows = {row.row: row for row in _load("badge").run(Options(quick=True))}
    assert rows["one badge"].against == "straightforward page"
    assert rows["one badge"].ratio == rows["one badge"].value / rows["one badge, straightforward page"].value
    batch, plain = rows["badges a second in a batch"], rows["badges a second in a batch, straightforward"]
    assert abs((batch.ratio or 0) - batch.value / plain.value) < 1e-9
    assert rows["largest badge of the scripts"].holds
