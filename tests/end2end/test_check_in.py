"""`kiosk check-in` on rendered footage: every person's verdict, and every badge's code read back from paper."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.credential import KeyRing, verify
from kiosk.event.credentials import CredentialKind
from kiosk.rehearsal.cases import QueueItem, cases
from kiosk.rehearsal.event import make_event
from kiosk.rehearsal.film import film
from kiosk.rehearsal.footage import Take
from kiosk.rehearsal.sights import Medium
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys


def rehearse(folder: Path, people: int, delegates: int) -> tuple[QueueItem, ...]:
    """Make an event that is on today, and film a queue for it."""
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date()
    queue = cases(make_event(folder / "data", delegates=delegates, starts_on=yesterday), people)
    script = [
        Take(item.code, Medium.PHONE if place % 2 else Medium.LETTER, seed=place, stays=item.badge)
        for place, item in enumerate(queue)
    ]
    film(script, folder / "queue.mp4")
    return queue


def run(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *arguments, "--data", str(data)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=600, env={**os.environ}
    )


def read_back(pdf: Path, ring: KeyRing):
    """Read the badge's code as a camera would from the printed page, at 300 dpi, and verify it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == 1
        page = document[0].render(scale=300 / 72).to_pil()
    finally:
        document.close()
    [code] = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)
    return verify(code.text, ring)


def check(folder: Path, queue: tuple[QueueItem, ...]) -> None:
    done = run(
        *("check-in", "--camera", str(folder / "queue.mp4"), "--print-to", str(folder / "badges"), "--json"),
        data=folder / "data",
    )
    assert done.returncode == (0 if all(item.badge for item in queue) else 1), done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["verdict"], line["reasons"][0], line["delegate"]) for line in lines] == [
        (item.outcome.value, item.reason.value, item.number) for item in queue
    ]
    store = Store.open(folder / "data", FileKeys(folder / "data"))
    with store.read() as conn:
        ring = KeyRing.load(conn)
    store.close()
    for item, line in zip(queue, lines, strict=True):
        assert (line["badge"] is not None) == item.badge
        if item.badge:
            assert line["portrait"] == "kept"
            assert line["print"] == "printed"
            claims = read_back(Path(line["badge"]), ring).claims
            assert claims.delegate == item.delegate_id
            assert claims.kind is CredentialKind.BADGE
    verified = run("log", "verify", "--json", data=folder / "data")
    assert verified.returncode == 0, verified.stderr


def test_a_short_queue(tmp_path):
    queue = rehearse(tmp_path, people=6, delegates=60)
    assert {item.case for item in queue} >= {"good", "revoked", "forged"}
    check(tmp_path, queue)


@pytest.mark.slow
def test_fifty_people_of_every_kind(tmp_path):
    queue = rehearse(tmp_path, people=50, delegates=2500)
    kinds = {item.case for item in queue}
    assert kinds >= {"good", "twice", "revoked", "expired", "forged", "other_event", "not_in_mirror", "alien"}
    check(tmp_path, queue)
