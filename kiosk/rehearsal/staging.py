"""A rehearsal ready to play: the event, letters for the queue, footage of it, and what came of it.

All of it lies in one data folder: the store and its keys, `letters/NUMBER.pdf`, `footage.mp4` with its
timeline `footage.json`, and `summary.json` with the same for people to read in `summary.txt`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.rehearsal.cases import QueueItem, cases
from kiosk.rehearsal.event import Rehearsal, make_event, open_event, read_record
from kiosk.rehearsal.film import Film, film
from kiosk.rehearsal.footage import Span, Take, spans
from kiosk.rehearsal.letters import write_letters
from kiosk.rehearsal.scene import DAYS, STARTS_ON
from kiosk.rehearsal.sights import Medium
from kiosk.store.engine import FILE_NAME

VIDEO, LETTERS, SUMMARY, READABLE = "footage.mp4", "letters", "summary.json", "summary.txt"

# Odd, so that phones and letters take turns at being hard to read.
_HARD_EVERY = 5
_REMEDY = "Choose another folder with --data, or remove this one when it is no longer needed."


@dataclass(frozen=True, slots=True)
class Staging:
    """A rehearsal ready to play.

    Args:
        queue: Who comes, in order, and what is right to say to each.
        spans: When each is in the footage.
        film: The footage.
        letters: The letters of those in the queue who have one.
    """

    rehearsal: Rehearsal
    queue: tuple[QueueItem, ...]
    spans: tuple[Span, ...]
    film: Film
    letters: tuple[Path, ...]

    @property
    def folder(self) -> Path:
        """Return the data folder."""
        return self.rehearsal.folder


def find_or_make(
    folder: Path, *, delegates: int, seed: int, starts_on: date | None, today: date
) -> Rehearsal:
    """Return the rehearsal of this size and seed in `folder`, made now when the folder holds none.

    Args:
        folder: The data folder.
        delegates: How many people.
        seed: What they follow from.
        starts_on: First day; when None the usual one while that event lasts, else yesterday.
        today: The present day; a rehearsal that is not on today would only refuse people.

    Raises:
        BadInput: `folder_in_use`, `rehearsal_other`, `rehearsal_over`, or as `make_event`.
        EnvironmentFault: As `make_event` and `open_event`.
    """
    record = read_record(folder)
    if record is None:
        if (folder / FILE_NAME).exists():
            raise BadInput("folder_in_use", f"{folder} holds an event that is not a rehearsal.", _REMEDY)
        usual = STARTS_ON if _is_on(STARTS_ON, today) else today - timedelta(days=1)
        return make_event(folder, delegates=delegates, seed=seed, starts_on=starts_on or usual)
    if (record.delegates, record.seed) != (delegates, seed) or starts_on not in {None, record.starts_on}:
        raise BadInput(
            "rehearsal_other",
            f"{folder} holds a rehearsal of {record.delegates} delegates from seed {record.seed}, "
            f"beginning on {record.starts_on.isoformat()}.",
            "Ask for the same again, or choose another folder with --data.",
        )
    if not _is_on(record.starts_on, today):
        raise BadInput(
            "rehearsal_over",
            f"The rehearsal in {folder} is not on today: it began on {record.starts_on.isoformat()}.",
            _REMEDY,
        )
    found = open_event(folder)
    if found is None:
        raise EnvironmentFault(
            "rehearsal_missing", f"The record of the rehearsal in {folder} has gone.", _REMEDY
        )
    return found


def stage(rehearsal: Rehearsal, people: int, progress: Callable[[int, int], None] | None = None) -> Staging:
    """Line up `people` people, write their letters and film them, replacing what an earlier staging left.

    Args:
        rehearsal: The event.
        people: Length of the queue.
        progress: Called with frames filmed and frames in all.

    Raises:
        EnvironmentFault: `folder_not_writable`, `footage_not_written`, or a fault of the store.
    """
    queue = cases(rehearsal, people)
    script = takes(queue, rehearsal.seed)
    by_number = {invitation.number: invitation for invitation in rehearsal.invitations}
    numbers = dict.fromkeys(item.number for item in queue if item.number is not None)
    letters = write_letters(rehearsal, [by_number[number] for number in numbers], rehearsal.folder / LETTERS)
    shot = film(script, rehearsal.folder / VIDEO, [_note(item) for item in queue], progress)
    return Staging(rehearsal, queue, spans(script), shot, letters)


def takes(queue: Sequence[QueueItem], seed: int = 0) -> tuple[Take, ...]:
    """Return the script of `queue`: phones and letters in turn, now and then a code that is hard to read."""
    return tuple(
        Take(
            code=item.code,
            medium=Medium.PHONE if place % 2 == 0 else Medium.LETTER,
            seed=seed * 1000 + place,
            hard=place % _HARD_EVERY == _HARD_EVERY - 1,
            stays=item.badge,
        )
        for place, item in enumerate(queue)
    )


def compare(staging: Staging, records: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return one entry a person in the queue: what was right, what the desk said, whether they agree.

    Args:
        staging: What was played.
        records: What `kiosk check-in --json` says of each person: `frame` (1 first), `verdict`, `reasons`, `badge`.
    """
    entries = []
    for place, (item, span) in enumerate(zip(staging.queue, staging.spans, strict=True), start=1):
        said = next((r for r in records if span.start < r["frame"] <= span.end), None)
        entry: dict[str, Any] = {
            "place": place,
            **_note(item),
            "verdict": None if said is None else said["verdict"],
            "reasons": [] if said is None else list(said["reasons"]),
            "badge": None if said is None else said.get("badge"),
        }
        entry["right"] = (
            entry["verdict"] == item.outcome.value
            and entry["reasons"][:1] == [item.reason.value]
            and (entry["badge"] is not None) == item.badge
        )
        entries.append(entry)
    return entries


def write_summary(staging: Staging, records: Sequence[Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """Write `summary.json` and `summary.txt` and return what stands in the former; no names are in either.

    Args:
        staging: The rehearsal.
        records: What the desk said of each person, or None before it was played.
    """
    rehearsal, scene = staging.rehearsal, staging.rehearsal.scene
    told: dict[str, Any] = {
        "event": scene.event.code,
        "starts_on": scene.event.starts_on.isoformat(),
        "ends_on": scene.event.ends_on.isoformat(),
        "seed": rehearsal.seed,
        "delegates": len(rehearsal.members),
        "delegations": len(scene.delegations),
        "made_now": rehearsal.made,
        "seconds": {"event": round(rehearsal.seconds, 2), "footage": round(staging.film.seconds, 2)},
        "footage": {
            "video": staging.film.video.name,
            "timeline": staging.film.timeline.name,
            "frames": staging.film.frames,
            "bytes": staging.film.bytes,
        },
        "letters": len(staging.letters),
        "queue": [{"place": place, **_note(item)} for place, item in enumerate(staging.queue, start=1)]
        if records is None
        else compare(staging, records),
    }
    if records is not None:
        told["right"] = sum(entry["right"] for entry in told["queue"])
        told["badges"] = sum(entry["badge"] is not None for entry in told["queue"])
    try:
        (staging.folder / SUMMARY).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        (staging.folder / READABLE).write_text(readable(told), encoding="utf-8")
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The summary cannot be written to {staging.folder}: {error.strerror}.",
            "Check the folder's rights and the space left on the disk.",
        ) from error
    return told


def readable(told: Mapping[str, Any]) -> str:
    """Return the summary as plain text, one line a person in the queue."""
    lines = [
        f"Rehearsal {told['event']}, {told['starts_on']} to {told['ends_on']}",
        f"{told['delegates']} delegates of {told['delegations']} delegations, from seed {told['seed']}",
        (
            f"Event {'made' if told['made_now'] else 'found'} in {told['seconds']['event']} s; "
            f"{told['letters']} letters; {told['footage']['frames']} frames of footage, "
            f"{told['footage']['bytes'] / 1e6:.0f} MB, in {told['seconds']['footage']} s"
        ),
        "",
        f"{'':>3}  {'number':<7} {'presents':<18} {'expected':<28} {'the desk said' if 'right' in told else ''}".rstrip(),
    ]
    for entry in told["queue"]:
        expected = f"{entry['expected']} {entry['reason']}"
        said = ""
        if "right" in entry:
            mark = "ok   " if entry["right"] else "WRONG"
            said = f"{mark} {entry['verdict'] or 'nothing'} {' '.join(entry['reasons'])}"
        number = entry["number"] or "-"
        lines.append(f"{entry['place']:>3}  {number:<7} {entry['case']:<18} {expected:<28} {said}".rstrip())
    if "right" in told:
        lines += ["", f"{told['right']} of {len(told['queue'])} verdicts right, {told['badges']} badges made"]
    return "\n".join(lines) + "\n"


def _note(item: QueueItem) -> dict[str, Any]:
    return {
        "case": item.case.value,
        "number": item.number,
        "expected": item.outcome.value,
        "reason": item.reason.value,
    }


def _is_on(starts_on: date, today: date) -> bool:
    return starts_on <= today < starts_on + timedelta(days=DAYS)


__all__ = ["Staging", "compare", "find_or_make", "readable", "stage", "takes", "write_summary"]
