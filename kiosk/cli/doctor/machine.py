"""What the program is built on: Python, the database, the window, the eyes, the files that ship with it."""

from __future__ import annotations

import hashlib
import importlib
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from kiosk.assets import resource
from kiosk.cli.doctor.finding import Finding, Level

_WAL_RESET_FIX = (3, 51, 3)
_TESTED = ((3, 11), (3, 13))
_WINDOW = ("PySide6.QtQuick", "PySide6.QtQuickControls2", "PySide6.QtMultimedia")


def python() -> Iterable[Finding]:
    """Look at the interpreter."""
    found = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    low, high = _TESTED
    if sys.version_info[:2] < low:
        return [Finding("python", Level.FATAL, found, "Install Python 3.11 or newer.")]
    if sys.version_info[:2] > high:
        return [Finding("python", Level.NOTE, f"{found}; newer than any this was tested on.")]
    return [Finding("python", Level.OK, found)]


def database() -> Iterable[Finding]:
    """Look at SQLCipher and the SQLite in it: it must encrypt and have the WAL-reset fix (3.51.3)."""
    from sqlcipher3 import dbapi2

    conn = dbapi2.connect(":memory:")
    try:
        row = conn.execute("PRAGMA cipher_version").fetchone()
    finally:
        conn.close()
    version = str(dbapi2.sqlite_version)
    if not row:
        yield Finding("database", Level.FATAL, f"SQLite {version} without encryption.", "Install sqlcipher3.")
    elif tuple(int(part) for part in version.split(".")) < _WAL_RESET_FIX:
        yield Finding(
            "database",
            Level.WRONG,
            f"SQLCipher {row[0]} with SQLite {version}, which may damage a store that several stations write.",
            "Install sqlcipher3 0.6.4 or newer.",
        )
    else:
        yield Finding("database", Level.OK, f"SQLCipher {row[0]}, SQLite {version}, with the WAL-reset fix")


def window() -> Iterable[Finding]:
    """Look whether Qt is the version that was tested and whether all its system libraries are here."""
    yield _pinned("PySide6-Essentials")
    if getattr(sys, "frozen", False):
        # A packaged program has no interpreter to start beside itself.
        for module in _WINDOW:
            importlib.import_module(module)
        return
    # In a process of its own: a missing system library would leave this one with half of Qt loaded.
    tried = subprocess.run(  # noqa: S603 - our own interpreter, our own words
        [sys.executable, "-c", f"import {', '.join(_WINDOW)}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if tried.returncode:
        reason = (tried.stderr.strip().splitlines() or ["no reason given"])[-1]
        yield Finding(
            "window",
            Level.FATAL,
            f"Qt does not load: {reason}",
            "Install the missing system library (packaging/debian-libraries.txt lists all).",
        )


def _pinned(package: str) -> Finding:
    version = metadata.version(package)
    wanted = _wanted(package)
    if wanted and version != wanted:
        return Finding(
            "window",
            Level.WRONG,
            f"{package} {version}; only {wanted} was tested.",
            f"Install {package} {wanted}.",
        )
    return Finding("window", Level.OK, f"{package} {version}")


def _wanted(package: str) -> str:
    try:
        needs = metadata.requires("accreditation-kiosk") or []
    except metadata.PackageNotFoundError:
        return ""
    pin = re.compile(rf"{re.escape(package)}==([\w.]+)", re.IGNORECASE)
    return next((match[1] for need in needs if (match := pin.match(need))), "")


def eyes() -> Iterable[Finding]:
    """Look whether the readers are there by letting one write a code and the other side read it back."""
    import cv2
    import numpy as np
    import zxingcpp

    has_all = all(hasattr(cv2, name) for name in ("FaceDetectorYN", "wechat_qrcode", "QRCodeDetector"))
    yield Finding(
        "opencv",
        Level.OK if has_all else Level.WRONG,
        f"OpenCV {cv2.__version__}" + ("" if has_all else ", without the face finder or WeChat's reader"),
        "" if has_all else "Install opencv-contrib-python-headless 4.14.",
    )
    drawn = zxingcpp.create_barcode("AK1:DOCTOR", zxingcpp.BarcodeFormat.QRCode)
    read = zxingcpp.read_barcodes(np.asarray(zxingcpp.write_barcode_to_image(drawn, scale=4)))
    works = [code.text for code in read] == ["AK1:DOCTOR"]
    yield Finding(
        "reader",
        Level.OK if works else Level.FATAL,
        f"zxing-cpp {metadata.version('zxing-cpp')}"
        + ("" if works else ", which does not read its own code"),
        "" if works else "Install zxing-cpp 3.1.",
    )


def shipped_files() -> Iterable[Finding]:
    """Look whether fonts, models and designs are here, as they were shipped."""
    from kiosk.badge import design_names, load_design

    bad = list(_altered(resource("THIRD_PARTY.md")))
    fonts = sorted(resource("fonts").glob("*.ttf"))
    if bad or not fonts:
        what = f"Missing or altered: {', '.join(bad[:5])}." if bad else "There are no fonts."
        yield Finding("files", Level.WRONG, what, "Install this program anew.")
    else:
        yield Finding("files", Level.OK, f"{len(fonts)} fonts, and all files of others as they were shipped")
    names = design_names()
    for name in names:
        load_design(name)
    yield Finding("designs", Level.OK, f"{len(names)} badge designs: {', '.join(names)}")


def _altered(listing: Path) -> Iterator[str]:
    text = listing.read_text(encoding="utf-8")
    listed = re.findall(r"^\| (\S+) \|.*\| ([0-9a-f]{64}) \|$", text, re.MULTILINE)
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        # One file a section: its name is the heading, its own hash stands behind its size.
        if match := re.search(r"^- [\d,]+ bytes, SHA-256\s+`([0-9a-f]{64})`", section, re.MULTILINE):
            listed.append((section.split("\n", 1)[0].strip("` "), match[1]))
    for name, digest in listed:
        path = resource(*name.removeprefix("resources/").split("/"))
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            yield name


def screen() -> Iterable[Finding]:
    """Look whether there is a screen to open the desk on."""
    if sys.platform in {"win32", "darwin"}:
        return [Finding("screen", Level.OK, "The system's own")]
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return [Finding("screen", Level.OK, f"{name}={os.environ[name]}")]
    return [
        Finding(
            "screen",
            Level.NOTE,
            "No screen.",
            "The desk's window needs one; `kiosk check-in` works without.",
        )
    ]
