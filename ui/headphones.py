"""Whether headphones are plugged in: asked of PulseAudio or PipeWire, else of the sound card, else of Qt.

The parsers are plain functions of what a tool prints. Each returns None where it cannot tell.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any

_ASK_S = 2.0
_LONGEST = 1_000_000
_WORDS = ("headphone", "headset", "earphone", "hands-free", "handset")
_IN_EAR = {"headphones", "headset", "hands-free", "handset"}
_JACK = re.compile(r"name='([^']*)'")


def from_pactl(printed: str, default: str = "") -> bool | None:
    """Read `pactl -f json list sinks`.

    Args:
        default: Name of the sink that sound goes to; every sink counts when empty.

    Returns:
        Whether the sink plays into headphones: by the port in use, its kind and whether something is plugged
        in, or by what the device says it is. None when this is no list of sinks.
    """
    try:
        sinks = json.loads(printed)
    except ValueError:
        return None
    if not isinstance(sinks, list) or not sinks:
        return None
    heard = [sink for sink in sinks if isinstance(sink, dict)]
    if default and any(sink.get("name") == default for sink in heard):
        heard = [sink for sink in heard if sink.get("name") == default]
    return any(_sink_is_in_ear(sink) for sink in heard)


def from_amixer(printed: str) -> bool | None:
    """Read `amixer -c N contents`: a control `… Headphone … Jack` whose value is on. None where there is no such jack."""
    found: bool | None = None
    jack = False
    for line in printed.splitlines():
        if named := _JACK.search(line):
            name = named[1].lower()
            jack = name.endswith("jack") and any(word in name for word in _WORDS)
        elif jack and line.strip().startswith(": values="):
            found = bool(found) or line.strip() == ": values=on"
    return found


def from_description(text: str) -> bool:
    """Say whether a device's own description speaks of headphones."""
    return any(word in text.lower() for word in _WORDS)


def plugged(run: Callable[[Sequence[str]], str] | None = None) -> bool:
    """Return whether headphones are plugged in; False where nothing can tell. Blocks for seconds at worst.

    Args:
        run: Runs a command and returns what it printed, empty when it failed; the system's own when None.
    """
    ask = run or _run
    default = ask(("pactl", "get-default-sink")).strip()
    found = from_pactl(ask(("pactl", "-f", "json", "list", "sinks")), default)
    if found is not None:
        return found
    for card in ("0", "1"):
        if (found := from_amixer(ask(("amixer", "-c", card, "contents")))) is not None:
            return found
    return sys.platform != "linux" and _by_qt()


def _sink_is_in_ear(sink: dict[str, Any]) -> bool:
    ports = [port for port in sink.get("ports") or () if isinstance(port, dict)]
    active = next((port for port in ports if port.get("name") == sink.get("active_port")), None)
    if active is not None and _port_is_in_ear(active):
        return "not available" not in str(active.get("availability", ""))
    # A desk's speakers may be the port in use until sound is sent: a plugged jack shows as available.
    if any(_port_is_in_ear(port) and port.get("availability") == "available" for port in ports):
        return True
    properties = sink.get("properties")
    told = properties if isinstance(properties, dict) else {}
    if str(told.get("device.form_factor", "")).lower() in {"headphone", "headset", "hands-free", "handset"}:
        return True
    return not ports and from_description(str(sink.get("description", "")))


def _port_is_in_ear(port: dict[str, Any]) -> bool:
    if str(port.get("type", "")).lower() in _IN_EAR:
        return True
    return from_description(f"{port.get('name', '')} {port.get('description', '')}")


def _run(command: Sequence[str]) -> str:
    tool = shutil.which(command[0])
    if tool is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - the system's own tool, found on the path
            [tool, *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_ASK_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout[:_LONGEST].decode("utf-8", "replace") if done.returncode == 0 else ""


def _by_qt() -> bool:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return False
    return from_description(QMediaDevices.defaultAudioOutput().description())
