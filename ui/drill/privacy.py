"""What of a delegate may be shown where, and what is to be seen or found all the same."""

from __future__ import annotations

import gc
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from kiosk.event.people import DelegateCard
from kiosk.event.self_service import Stage
from ui.leaks import files_hold

_SHORTEST = 3
# Pages as Qt compiles them: words of the program, among which are some that people bear as names.
_PROGRAM = frozenset({".qmlc", ".jsc"})
_CONTROLS = re.compile("[\u200e\u200f\u2066-\u2069\u202a-\u202e]")
_GIVEN, _DELEGATION = "given name", "delegation code"
_SHOWABLE: Mapping[Stage, frozenset[str]] = MappingProxyType(
    {
        Stage.CONFIRM: frozenset({_GIVEN, _DELEGATION}),
        Stage.WELCOME: frozenset({_GIVEN}),
    }
)
_PAGES_WITH_EVERYTHING = frozenset({Stage.PREVIEW, Stage.GROUP})
"""Where a delegate who has proved who they are reads their own lines."""


def lines_of(card: DelegateCard) -> dict[str, str]:
    """Return the personal lines of a delegate, each under a name that may be reported."""
    delegate, born = card.delegate, card.delegate.birth_date
    given, *more = delegate.name.given.split() or [""]
    lines = {
        _GIVEN: given,
        "further given names": " ".join(more),
        "family name": delegate.name.family,
        "name in own script": delegate.name.native,
        "function": delegate.function,
        "number": str(delegate.number),
        "document": delegate.document,
        _DELEGATION: card.delegation.code,
        **{f"delegation in {tag}": text for tag, text in card.delegation.names.as_dict().items()},
    }
    if born is not None:
        for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"):
            lines[f"birth date {form}"] = born.strftime(form)
    return {name: text for name, text in lines.items() if len(text) >= _SHORTEST}


def shown_wrongly(card: DelegateCard, stage: Stage, texts: Iterable[str]) -> list[str]:
    """Return which personal lines of `card` stand in `texts`, shown at `stage`, and may not."""
    if stage in _PAGES_WITH_EVERYTHING:
        return []
    may = _SHOWABLE.get(stage, frozenset())
    page = "\n".join(map(_plain, texts))
    return [
        f"{name} at {stage}"
        for name, text in lines_of(card).items()
        if name not in may and _stands_in(text, page)
    ]


def files_holding(folders: Iterable[Path], people: Iterable[DelegateCard], but: Path) -> list[str]:
    """Return which files below `folders` hold a name of one of `people` in plain bytes; those below `but` aside."""
    names = {text for card in people for text in (card.delegate.name.family, card.delegate.name.native)}
    needles = sorted(text for text in names if len(text) > _SHORTEST)
    if not needles:
        return []
    held = [path for folder in folders for path in files_hold(folder, needles)]
    return [
        f"the file {path.name} holds a name"
        for path in held
        if but not in path.parents and path.suffix not in _PROGRAM
    ]


def cards_held(but: Iterable[DelegateCard]) -> int:
    """Return how many delegates the process still knows by their card, those in `but` aside."""
    gc.collect()
    mine = {id(card) for card in but}
    return sum(isinstance(one, DelegateCard) and id(one) not in mine for one in gc.get_objects())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def _stands_in(text: str, page: str) -> bool:
    # As it is written, or in capitals: "CAN" is a delegation, "can" a word.
    forms = "|".join(re.escape(form) for form in {_plain(text), _plain(text).upper()})
    return re.search(rf"(?<!\w)(?:{forms})(?!\w)", page) is not None
