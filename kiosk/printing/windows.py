"""The system's printers on Windows, by the spooler (winspool) and GDI through ctypes.

Written in full after Microsoft's reference, and not yet tried on a Windows machine. Windows prints no PDF by itself: the
page is drawn by pypdfium2 and sent as a picture in the printer's own resolution. The spooler forgets a job once it has
ended, so `find` can tell only of jobs that are still there, and a job that left without an error counts as printed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from kiosk.event.badges import PrintState
from kiosk.printing.printer import (
    PrinterState,
    Promise,
    Unclear,
    cannot_tell,
    fault_of,
    key_of,
    missing,
    offline,
    out_of_paper,
    stopped,
    tool_missing,
)

if TYPE_CHECKING:
    from kiosk.errors import EnvironmentFault

_LOCAL_AND_CONNECTED = 0x2 | 0x4
_MOST_JOBS = 1000
_HORZ_DPI, _VERT_DPI, _OFFSET_X, _OFFSET_Y = 88, 90, 112, 113
_SRC_COPY = 0x00CC0020
_HALFTONE = 4
# PRINTER_STATUS_* and JOB_STATUS_* of winspool.h.
_P_PAUSED, _P_ERROR, _P_JAM, _P_PAPER_OUT = 0x1, 0x2, 0x8, 0x10
_P_OFFLINE, _P_NOT_AVAILABLE, _P_NO_TONER, _P_DOOR = 0x80, 0x1000, 0x40000, 0x400000
_J_ERROR, _J_DELETING, _J_PRINTING, _J_PRINTED, _J_DELETED = 0x2, 0x4, 0x10, 0x80, 0x100


class _PrinterInfo4(ctypes.Structure):
    _fields_ = (
        ("name", wintypes.LPWSTR),
        ("server", wintypes.LPWSTR),
        ("attributes", wintypes.DWORD),
    )


class _PrinterInfo6(ctypes.Structure):
    _fields_ = (("status", wintypes.DWORD),)


class _JobInfo1(ctypes.Structure):
    _fields_ = (
        ("job_id", wintypes.DWORD),
        ("printer", wintypes.LPWSTR),
        ("machine", wintypes.LPWSTR),
        ("user", wintypes.LPWSTR),
        ("document", wintypes.LPWSTR),
        ("datatype", wintypes.LPWSTR),
        ("status_text", wintypes.LPWSTR),
        ("status", wintypes.DWORD),
        ("priority", wintypes.DWORD),
        ("position", wintypes.DWORD),
        ("total_pages", wintypes.DWORD),
        ("pages_printed", wintypes.DWORD),
        ("submitted", ctypes.c_uint16 * 8),
    )


class _Job(NamedTuple):
    number: int
    document: str
    status: int


class _DocInfo(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_int),
        ("name", wintypes.LPCWSTR),
        ("output", wintypes.LPCWSTR),
        ("datatype", wintypes.LPCWSTR),
        ("kind", wintypes.DWORD),
    )


class _BitmapHeader(ctypes.Structure):
    _fields_ = (
        ("size", wintypes.DWORD),
        ("width", wintypes.LONG),
        ("height", wintypes.LONG),
        ("planes", wintypes.WORD),
        ("bits", wintypes.WORD),
        ("compression", wintypes.DWORD),
        ("image_size", wintypes.DWORD),
        ("x_per_metre", wintypes.LONG),
        ("y_per_metre", wintypes.LONG),
        ("colours_used", wintypes.DWORD),
        ("colours_important", wintypes.DWORD),
    )


class WindowsPrinter:
    """A printer of the Windows spooler.

    Args:
        queue: Its name as Windows shows it.
    """

    def __init__(self, queue: str) -> None:
        self._queue = queue

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return f"system:{self._queue}"

    @property
    def promise(self) -> Promise:
        """Return `SENT`: the spooler counts a badge as printed once it has sent it."""
        return Promise.SENT

    def state(self) -> PrinterState:
        """Return how the printer is, by PRINTER_INFO_6."""
        try:
            with self._opened() as handle:
                status = _printer_status(handle)
        except OSError:
            return missing(self._queue)
        if status & _P_PAPER_OUT:
            return out_of_paper(self._queue)
        if status & (_P_OFFLINE | _P_NOT_AVAILABLE):
            return offline(self._queue)
        if status & (_P_PAUSED | _P_ERROR | _P_JAM | _P_NO_TONER | _P_DOOR):
            return stopped(self._queue, "")
        return PrinterState(ok=True)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Draw the badge onto the printer in its true size and return the spooler's job number.

        Raises:
            Unclear: When the spooler broke off in the middle.
            EnvironmentFault: `printer_missing`, `printing_tool_missing`.
        """
        gdi = _library("gdi32")
        gdi.CreateDCW.restype = wintypes.HDC
        context = gdi.CreateDCW("WINSPOOL", self._queue, None, None)
        if not context:
            raise fault_of(missing(self._queue))
        try:
            dpi = gdi.GetDeviceCaps(wintypes.HDC(context), _HORZ_DPI)
            pages = _pages(pdf, max(72, dpi))
            return str(self._draw(gdi, wintypes.HDC(context), f"{title} {key_of(job_id)}", pages))
        finally:
            gdi.DeleteDC(wintypes.HDC(context))

    def poll(self, ref: str) -> PrintState:
        """Return what the spooler says of a job; one that has left its list counts as printed.

        Raises:
            EnvironmentFault: `printer_missing`.
        """
        for job in self._jobs():
            if str(job.number) == ref:
                if job.status & (_J_DELETING | _J_DELETED | _J_ERROR):
                    return PrintState.UNKNOWN
                if job.status & _J_PRINTED:
                    return PrintState.PRINTED
                return PrintState.PRINTING if job.status & _J_PRINTING else PrintState.SENT
        return PrintState.PRINTED

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:  # noqa: ARG002 - it forgets at once
        """Return the number of a job that is still in the spooler's list.

        Raises:
            EnvironmentFault: `printer_cannot_tell` when it is not, `printer_missing`.
        """
        key = key_of(job_id)
        found = [job.number for job in self._jobs() if job.document.endswith(key)]
        if not found:
            raise cannot_tell(self._queue)
        return str(max(found))

    def cancel(self, ref: str) -> bool:
        """Return True when the spooler dropped a job (JOB_CONTROL_DELETE)."""
        try:
            with self._opened() as handle:
                return bool(_library("winspool.drv").SetJobW(handle, int(ref), 0, None, 5))
        except (OSError, ValueError):
            return False

    def _draw(self, gdi: Any, context: wintypes.HDC, document: str, pages: list[Any]) -> int:
        info = _DocInfo(ctypes.sizeof(_DocInfo), document, None, None, 0)
        number = int(gdi.StartDocW(context, ctypes.byref(info)))
        if number <= 0:
            raise self._broken_off()
        gdi.SetStretchBltMode(context, _HALFTONE)
        for page in pages:
            if gdi.StartPage(context) <= 0 or not _put(gdi, context, page) or gdi.EndPage(context) <= 0:
                gdi.AbortDoc(context)
                raise self._broken_off()
        if gdi.EndDoc(context) <= 0:
            raise self._broken_off()
        return number

    def _broken_off(self) -> Unclear:
        state = offline(self._queue)
        return Unclear(state.code, state.message, state.remedy)

    def _jobs(self) -> list[_Job]:
        try:
            with self._opened() as handle:
                return _jobs(handle)
        except OSError as error:
            raise fault_of(missing(self._queue)) from error

    @contextmanager
    def _opened(self) -> Iterator[wintypes.HANDLE]:
        spool = _library("winspool.drv")
        handle = wintypes.HANDLE()
        if not spool.OpenPrinterW(self._queue, ctypes.byref(handle), None):
            raise OSError(self._queue)
        try:
            yield handle
        finally:
            spool.ClosePrinter(handle)


def windows_printers() -> list[str]:
    """Return the names of the local and connected printers; empty where the spooler is down."""
    spool = _library("winspool.drv")
    needed, count = wintypes.DWORD(), wintypes.DWORD()
    spool.EnumPrintersW(_LOCAL_AND_CONNECTED, None, 4, None, 0, ctypes.byref(needed), ctypes.byref(count))
    if not needed.value:
        return []
    buffer = ctypes.create_string_buffer(needed.value)
    if not spool.EnumPrintersW(
        _LOCAL_AND_CONNECTED, None, 4, buffer, needed, ctypes.byref(needed), ctypes.byref(count)
    ):
        return []
    rows = ctypes.cast(buffer, ctypes.POINTER(_PrinterInfo4))
    return sorted(rows[i].name for i in range(count.value))


def _library(name: str) -> Any:
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise fault_of(tool_missing(name))
    return load(name, use_last_error=True)


def _printer_status(handle: wintypes.HANDLE) -> int:
    info, needed = _PrinterInfo6(), wintypes.DWORD()
    size = ctypes.sizeof(info)
    if not _library("winspool.drv").GetPrinterW(handle, 6, ctypes.byref(info), size, ctypes.byref(needed)):
        raise OSError(handle)
    return int(info.status)


def _jobs(handle: wintypes.HANDLE) -> list[_Job]:
    spool = _library("winspool.drv")
    needed, count = wintypes.DWORD(), wintypes.DWORD()
    spool.EnumJobsW(handle, 0, _MOST_JOBS, 1, None, 0, ctypes.byref(needed), ctypes.byref(count))
    if not needed.value:
        return []
    buffer = ctypes.create_string_buffer(needed.value)
    if not spool.EnumJobsW(
        handle, 0, _MOST_JOBS, 1, buffer, needed, ctypes.byref(needed), ctypes.byref(count)
    ):
        raise OSError(handle)
    rows = ctypes.cast(buffer, ctypes.POINTER(_JobInfo1))
    return [_Job(rows[i].job_id, rows[i].document or "", rows[i].status) for i in range(count.value)]


def _pages(pdf: bytes, dpi: int) -> list[Any]:
    """Return the pages as `(H, W, 4) uint8` BGRX pictures of `dpi` dots an inch."""
    try:
        import pypdfium2  # type: ignore[import-untyped] # it ships no types
    except ImportError as error:
        raise _no_renderer() from error
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72, prefer_bgrx=True).to_numpy().copy() for page in document]
    finally:
        document.close()


def _no_renderer() -> EnvironmentFault:
    return fault_of(tool_missing("pypdfium2"))


def _put(gdi: Any, context: wintypes.HDC, page: Any) -> bool:
    """Copy a page dot for dot, its corner on the paper's, not on the printable area's."""
    height, width = page.shape[:2]
    header = _BitmapHeader(ctypes.sizeof(_BitmapHeader), width, -height, 1, 32, 0, 0, 0, 0, 0, 0)
    left = -gdi.GetDeviceCaps(context, _OFFSET_X)
    top = -gdi.GetDeviceCaps(context, _OFFSET_Y)
    across, down = gdi.GetDeviceCaps(context, _HORZ_DPI), gdi.GetDeviceCaps(context, _VERT_DPI)
    data = page.ctypes.data_as(ctypes.c_void_p)
    copied = gdi.StretchDIBits(
        context, left, top, width, height * down // max(1, across), 0, 0, width, height, data,
        ctypes.byref(header), 0, _SRC_COPY,
    )  # fmt: skip
    return int(copied) > 0
