"""The session of a machine that shows nothing but a self-service station, as far as it can be held to without one."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.keeping import AGAIN, CLOSED

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
SESSION = PACKAGING / "session"
UNITS = ("accreditation-self-service.service", "accreditation-self-service-x.service")
_OB = "{http://openbox.org/3.4/rc}"


def unit(name: str) -> configparser.ConfigParser:
    """Return a unit; of a key that stands there several times only the last is seen."""
    read = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(SESSION / name, encoding="utf-8")
    return read


@pytest.mark.parametrize("name", UNITS)
def test_it_is_opened_again_however_it_ends_but_by_its_keeper(name: str) -> None:
    service = unit(name)["Service"]
    assert service["Restart"] == "always"
    assert service["RestartPreventExitStatus"] == str(CLOSED)
    assert CLOSED not in {0, 1, 2, AGAIN}
    assert unit(name)["Unit"]["StartLimitIntervalSec"] == "0"
    assert service["User"] == "kiosk"


def test_the_window_is_watched_where_it_can_be_heard() -> None:
    service = unit(UNITS[0])["Service"]
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "all")
    assert int(service["WatchdogSec"]) >= 10
    # A login would move the window out of the unit, and its word would be lost.
    assert "PAMName" not in service
    # cage switches to other terminals with -s alone.
    assert " -s" not in service["ExecStart"].split("--")[0]
    assert "WatchdogSec" not in unit(UNITS[1])["Service"]


def test_openbox_has_no_key_no_button_and_no_menu() -> None:
    root = ET.parse(SESSION / "openbox-self-service.xml").getroot()  # noqa: S314 - our own file
    for section in ("keyboard", "mouse", "menu"):
        assert root.find(_OB + section) is not None, "left out, openbox takes its own"
    for bound in ("keybind", "mousebind", "context", "file", "action"):
        assert not list(root.iter(_OB + bound))
    number = root.find(f"{_OB}desktops/{_OB}number")
    assert number is not None
    assert number.text == "1"


def test_the_x_session_runs_openbox_with_that_file() -> None:
    script = (SESSION / "x-session-self-service").read_text(encoding="utf-8")
    assert "--config-file /opt/accreditation-kiosk/openbox-self-service.xml" in script
    assert "exec /usr/bin/kiosk self-service" in script


def test_usb_storage_is_refused_at_self_service_machines_alone() -> None:
    rules = (PACKAGING / "udev" / "71-accreditation-self-service.rules").read_text(encoding="utf-8")
    refused = next(line for line in rules.splitlines() if "usb_interface" in line)
    classes = set(refused.split('ATTR{bInterfaceClass}=="')[1].split('"')[0].split("|"))
    assert "08" in classes
    # Keyboards and scanners, printers, hubs and cameras stay.
    assert not classes & {"03", "07", "09", "0e"}
    build = (PACKAGING / "debian" / "build.sh").read_text(encoding="utf-8")
    assert 'rules "$root/usr/lib/udev/rules.d/"' in build
    assert "71-accreditation-self-service.rules" not in build.split("usr/lib/udev/rules.d/")[-1]
