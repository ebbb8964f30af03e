"""Straight to a printer by IPP (RFC 8010, RFC 8011, PWG 5100.14): its own word for what became of each badge.

A job's name ends with a mark of the attempt and the badge's key, and is asked for under one user's name, so that it is
found again after a crash; the mark, as printers that were switched off count their jobs from 1 again. A printer forgets ended jobs after a while (RFC 8011, section 5.3.7.2, lets it do so after a minute), and
all of them when it is switched off: `find` says "never taken" only where its memory reaches back far enough.
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.ipp_codec import Attribute, Message, Tag, Values, attribute
from kiosk.printing.ipp_link import IppLink, parse_address
from kiosk.printing.ipp_state import (
    FIRST_ERROR,
    JOB_ASKED,
    PRINTER_ASKED,
    Operation,
    Status,
    first,
    job_state,
    state_of,
)
from kiosk.printing.pages import Sheet, sheet_of
from kiosk.printing.printer import (
    PrinterState,
    Promise,
    Unclear,
    busy,
    cannot_tell,
    fault_of,
    key_of,
    offline,
    out_of_paper,
    stopped,
    wrong_format,
)

if TYPE_CHECKING:
    from kiosk.printing.pwg import Raster

_PDF, _PWG = "application/pdf", "image/pwg-raster"
_ABILITIES = (
    "document-format-supported",
    "media-size-supported",
    "print-scaling-supported",
    "sides-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "pwg-raster-document-sheet-back",
)
# An ended job stays listed for 60 seconds with the most forgetful printers that keep to the standard's advice.
_REMEMBERED_S = 45.0
_MARGIN_S = 1.0
_MOST_JOBS = 500
_SAME_SIZE = 50
_PER_INCH, _PER_CM = 3, 4
_DPI_WANTED = 300
_REF = re.compile(r"(\d{1,10})-([0-9a-f]{6}-[0-9a-f]{12})")
_LONGEST_TITLE = 40
_NOT_TAKEN_FOR_NOW = frozenset({Status.BUSY, Status.TEMPORARY_ERROR})


class IppPrinter:
    """A printer that speaks IPP.

    Args:
        address: `ipp://HOST[:PORT]/PATH`, or `ipps://…[?sha256=FINGERPRINT]`; anything else is `BadInput("printer_address")`.
    """

    def __init__(self, address: str) -> None:
        where = parse_address(address)
        self._spec = address
        self._shown = where.host
        self._link = IppLink(where, self._shown)
        self._abilities: Values | None = None
        self._pages: dict[str, int] = {}

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return self._spec

    @property
    def promise(self) -> Promise:
        """Return `COMES_OUT`."""
        return Promise.COMES_OUT

    def state(self) -> PrinterState:
        """Return how the printer is by its state, its reasons and its supplies."""
        try:
            return state_of(self._printer(PRINTER_ASKED), self._shown)
        except EnvironmentFault as fault:
            return PrinterState(ok=False, code=fault.code, message=fault.message, remedy=fault.remedy)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Send one badge in its true size, on both sides where it has a back, and return the job's number and tag.

        Raises:
            Unclear: `printer_offline` when the answer did not come.
            EnvironmentFault: A code of `PrinterState`, among them `printer_busy` and `printer_wrong_format`; `document_unprintable`.
        """
        sheet = sheet_of(pdf)
        able = self._able()
        kind, document = self._document(pdf, sheet, able)
        tag = f"{secrets.token_hex(3)}-{key_of(job_id)}"
        name = f"{''.join(c for c in title if c.isprintable())[:_LONGEST_TITLE]} {tag}"
        answer = self._link.ask(
            Operation.PRINT_JOB,
            [
                attribute(Tag.NAME, "job-name", name),
                # A printer that cannot do all of it prints what it can; the camera looks at the badge afterwards.
                attribute(Tag.BOOLEAN, "ipp-attribute-fidelity", False),  # noqa: FBT003 - its value
                attribute(Tag.MIME_TYPE, "document-format", kind),
            ],
            _wishes(sheet, able),
            document,
        )
        number = next((first(job, "job-id") for job in answer.of(Tag.JOB)), None)
        if answer.status >= FIRST_ERROR or not isinstance(number, int):
            raise self._refusal(answer)
        ref = f"{number}-{tag}"
        self._pages[ref] = sheet.pages if sheet else 0
        return ref

    def poll(self, ref: str) -> PrintState:
        """Return what the printer says of a job; UNKNOWN where it has forgotten it, or gave its number to another.

        Raises:
            EnvironmentFault: `printer_offline`, `printer_not_trusted`, `printer_stopped`.
        """
        shown = self._job(ref)
        if shown is None:
            return PrintState.UNKNOWN
        return job_state(shown, self._pages.get(ref, 0))

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:
        """Return the newest number of a job, or None where the printer's memory reaches back `age_s` without it.

        Raises:
            EnvironmentFault: `printer_cannot_tell` where it does not reach back, `printer_offline` and the like.
        """
        ours = re.compile(rf"\b[0-9a-f]{{6}}-{key_of(job_id)}")
        # In this order no job slips through: it only ever moves from the first list to the second.
        waiting, ended = self._jobs("not-completed"), self._jobs("completed")
        found = [
            (number, tag[0])
            for job in (*waiting, *ended)
            if (tag := ours.search(str(first(job, "job-name") or "")))
            and isinstance(number := first(job, "job-id"), int)
        ]
        if found:
            return "{}-{}".format(*max(found))
        self._must_reach_back(age_s + _MARGIN_S, ended)
        return None

    def cancel(self, ref: str) -> bool:
        """Return True when the printer dropped a job before it began with it."""
        try:
            before = self._job(ref)
            if before is None or job_state(before) not in {PrintState.SENT, PrintState.PRINTING}:
                return False
            self._link.ask(Operation.CANCEL_JOB, [attribute(Tag.INTEGER, "job-id", _number(ref))])
            return self.poll(ref) is PrintState.FAILED
        except EnvironmentFault:
            return False

    # --- the printer ------------------------------------------------------------------------------

    def _printer(self, asked: tuple[str, ...]) -> Values:
        wanted = attribute(Tag.KEYWORD, "requested-attributes", *asked)
        answer = self._link.ask(Operation.GET_PRINTER_ATTRIBUTES, [wanted])
        groups = answer.of(Tag.PRINTER)
        if answer.status >= FIRST_ERROR or not groups:
            raise self._refusal(answer)
        return groups[0]

    def _able(self) -> Values:
        # Asked once: what a printer can do does not change while it prints badges.
        if self._abilities is None:
            try:
                self._abilities = self._printer(_ABILITIES)
            except Unclear as fault:
                # No badge was sent yet: there is nothing to look for in the tray.
                raise EnvironmentFault(fault.code, fault.message, fault.remedy) from fault
        return self._abilities

    def _document(self, pdf: bytes, sheet: Sheet | None, able: Values) -> tuple[str, bytes]:
        formats = [str(each).lower() for each in able.get("document-format-supported", [])]
        if _PDF in formats or not formats:
            return _PDF, pdf
        if _PWG not in formats:
            raise fault_of(wrong_format(self._shown, ", ".join(formats)))
        from kiosk.printing.pages import drawn
        from kiosk.printing.pwg import pwg_raster

        how = _raster(able)
        pages = drawn(pdf, how.across, how.down, grey=how.grey)
        return _PWG, pwg_raster(pages, how, _sides(sheet, able))

    def _refusal(self, answer: Message) -> EnvironmentFault:
        """Return what a status of `answer` means for a request that was not obeyed."""
        if answer.status in _NOT_TAKEN_FOR_NOW:
            return fault_of(busy(self._shown))
        if answer.status == Status.INTERNAL_ERROR or answer.status < FIRST_ERROR:
            state = offline(self._shown)
            return Unclear(state.code, state.message, state.remedy)
        said = next((str(first(group, "status-message") or "") for group in answer.of(Tag.OPERATION)), "")
        if "media" in said.lower() and "empty" in said.lower():
            return fault_of(out_of_paper(self._shown))
        return fault_of(stopped(self._shown, said or f"it refused the badge (IPP {answer.status:#06x})"))

    # --- its jobs ---------------------------------------------------------------------------------

    def _job(self, ref: str) -> Values | None:
        """Return a job's attributes, or None where the printer does not have it (any more)."""
        if not _REF.fullmatch(ref) or not 0 < _number(ref) < 2**31:
            return None
        answer = self._link.ask(
            Operation.GET_JOB_ATTRIBUTES,
            [
                attribute(Tag.INTEGER, "job-id", _number(ref)),
                attribute(Tag.KEYWORD, "requested-attributes", *JOB_ASKED),
            ],
        )
        if answer.status in {Status.NOT_FOUND, Status.NOT_POSSIBLE}:
            return None
        groups = answer.of(Tag.JOB)
        if answer.status >= FIRST_ERROR or not groups:
            raise self._refusal(answer)
        # A printer that was switched off counts from the beginning again.
        ours = str(first(groups[0], "job-name") or "").endswith(ref.partition("-")[2])
        return groups[0] if ours else None

    def _jobs(self, which: str) -> list[Values]:
        answer = self._link.ask(
            Operation.GET_JOBS,
            [
                attribute(Tag.INTEGER, "limit", _MOST_JOBS),
                attribute(Tag.KEYWORD, "requested-attributes", *JOB_ASKED),
                attribute(Tag.KEYWORD, "which-jobs", which),
                attribute(Tag.BOOLEAN, "my-jobs", True),  # noqa: FBT003 - its value
            ],
        )
        if answer.status >= FIRST_ERROR:
            raise self._refusal(answer)
        return answer.of(Tag.JOB)

    def _must_reach_back(self, age_s: float, ended: list[Values]) -> None:
        """Raise `printer_cannot_tell` unless a job that was sent `age_s` ago would still be listed."""
        up = first(self._printer(("printer-up-time",)), "printer-up-time")
        if isinstance(up, int) and up > age_s:
            times = [first(job, "time-at-completed") for job in ended]
            # What is older than our job, and still listed, would have been forgotten before it.
            older = any(isinstance(time, int) and 0 < time <= up - age_s for time in times)
            if older or age_s <= _REMEMBERED_S:
                return
        raise cannot_tell(self._shown)


def _number(ref: str) -> int:
    return int(ref.partition("-")[0])


def _wishes(sheet: Sheet | None, able: Values) -> list[Attribute]:
    """Return the job's attributes: one copy in true size, as far as the printer knows the words."""
    wishes = [attribute(Tag.INTEGER, "copies", 1)]
    if "none" in able.get("print-scaling-supported", []):
        wishes.append(attribute(Tag.KEYWORD, "print-scaling", "none"))
    if sheet is None:
        return wishes
    dimensions = _media_size(sheet, able)
    if dimensions is not None:
        across, down = dimensions
        size = [attribute(Tag.INTEGER, "x-dimension", across), attribute(Tag.INTEGER, "y-dimension", down)]
        media = [attribute(Tag.BEGIN_COLLECTION, "media-size", size)]
        wishes.append(attribute(Tag.BEGIN_COLLECTION, "media-col", media))
    if able.get("sides-supported"):
        wishes.append(attribute(Tag.KEYWORD, "sides", _sides(sheet, able)))
    return wishes


def _media_size(sheet: Sheet, able: Values) -> tuple[int, int] | None:
    """Return the size that the printer has for a sheet, in hundredths of a millimetre, or None.

    Some printers refuse a job for a size that they do not know; one that is left out gets the paper that is loaded.
    """
    wanted = (round(sheet.width * 100), round(sheet.height * 100))
    for size in able.get("media-size-supported", []):
        has = (first(size, "x-dimension"), first(size, "y-dimension")) if isinstance(size, dict) else ()
        fitted = [_fitted(want, offer) for want, offer in zip(wanted, has, strict=False)]
        if len(fitted) == 2 and None not in fitted:
            return (int(fitted[0] or 0), int(fitted[1] or 0))
    return None


def _fitted(want: int, offer: object) -> int | None:
    """Return the dimension to ask for where `offer`, a number or a range, has `want` within half a millimetre."""
    if isinstance(offer, tuple) and len(offer) == 2:
        low, high = offer
        return want if low <= want <= high else None
    return offer if isinstance(offer, int) and abs(offer - want) <= _SAME_SIZE else None


def _sides(sheet: Sheet | None, able: Values) -> str:
    """Return the `sides` of a badge; one-sided where the printer has no other."""
    if sheet is None or sheet.pages < 2:
        return "one-sided"
    # A badge hangs upright: its back is read after turning it over its upright edge.
    sides = "two-sided-short-edge" if sheet.width > sheet.height else "two-sided-long-edge"
    return sides if sides in able.get("sides-supported", []) else "one-sided"


def _raster(able: Values) -> Raster:
    """Return the raster that suits best: colour before grey, the resolution nearest to 300 dots an inch."""
    from kiosk.printing.pwg import Raster

    types = [str(each) for each in able.get("pwg-raster-document-type-supported", [])]
    offered = []
    for each in able.get("pwg-raster-document-resolution-supported", []):
        if isinstance(each, tuple) and len(each) == 3 and each[2] in {_PER_INCH, _PER_CM}:
            across, down, unit = each
            scale = 2.54 if unit == _PER_CM else 1.0
            if 72 <= across * scale <= 1200 and 72 <= down * scale <= 1200:
                offered.append((round(across * scale), round(down * scale)))
    across, down = min(offered, key=lambda each: abs(sum(each) - 2 * _DPI_WANTED), default=(300, 300))
    back = str(first(able, "pwg-raster-document-sheet-back") or "normal")
    return Raster(across, down, bool(types) and "srgb_8" not in types, back)
