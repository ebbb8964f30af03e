"""What sound tools print, recorded and shortened, and what it says of headphones."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from ui.headphones import from_amixer, from_description, from_pactl, plugged

SPEAKER = {"name": "analog-output-speaker", "description": "Speakers", "type": "Speaker"}
PHONES = {"name": "analog-output-headphones", "description": "Headphones", "type": "Headphones"}
NULL_SINK = {  # PulseAudio 16.1, module-null-sink
    "index": 0,
    "state": "IDLE",
    "name": "ear",
    "description": "Null Output",
    "driver": "module-null-sink.c",
    "properties": {"device.description": "Null Output", "device.class": "abstract"},
    "ports": [],
    "active_port": None,
    "formats": ["pcm"],
}


def laptop(active: str, phones: str, name: str = "alsa_output.pci-0000_00_1f.3.analog-stereo") -> dict:
    ports = [
        {**SPEAKER, "priority": 10000, "availability_group": "", "availability": "availability unknown"},
        {**PHONES, "priority": 9900, "availability_group": "Legacy 1", "availability": phones},
    ]
    return {
        "name": name,
        "description": "Built-in Audio Analog Stereo",
        "properties": {"device.form_factor": "internal", "device.bus": "pci"},
        "ports": ports,
        "active_port": active,
    }


def usb_headset() -> dict:
    return {
        "name": "alsa_output.usb-Logitech_USB_Headset.analog-stereo",
        "description": "Logitech USB Headset Analog Stereo",
        "properties": {"device.form_factor": "headset", "device.bus": "usb"},
        "ports": [{**SPEAKER, "name": "analog-output", "description": "Analog Output", "type": "Analog"}],
        "active_port": "analog-output",
    }


@pytest.mark.parametrize(
    ("sinks", "found"),
    [
        ([laptop("analog-output-headphones", "available")], True),
        ([laptop("analog-output-speaker", "not available")], False),
        ([laptop("analog-output-headphones", "not available")], False),
        ([laptop("analog-output-speaker", "available")], True),
        ([usb_headset()], True),
        ([NULL_SINK], False),
        ([{**NULL_SINK, "description": "WH-1000XM4 Headphones"}], True),
        ([NULL_SINK, usb_headset()], True),
        ([{"ports": "no list", "properties": 3}, 7], False),
    ],
)
def test_sinks_tell_of_headphones(sinks, found) -> None:
    assert from_pactl(json.dumps(sinks)) is found


def test_only_the_sink_that_sound_goes_to_counts() -> None:
    both = json.dumps([NULL_SINK, usb_headset()])
    assert from_pactl(both, "ear") is False
    assert from_pactl(both, usb_headset()["name"]) is True
    assert from_pactl(both, "gone") is True


@pytest.mark.parametrize("printed", ["", "Connection failure: Connection refused", "{}", "[]", "[1", "null"])
def test_what_is_no_list_of_sinks_tells_nothing(printed: str) -> None:
    assert from_pactl(printed) is None


AMIXER = """\
numid=20,iface=CARD,name='Mic Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
numid=21,iface=CARD,name='Headphone Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values={}
numid=22,iface=CARD,name='Speaker Phantom Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
numid=2,iface=MIXER,name='Headphone Playback Switch'
  ; type=BOOLEAN,access=rw------,values=2
  : values=on,on
"""


@pytest.mark.parametrize(("value", "found"), [("on", True), ("off", False)])
def test_a_sound_cards_jack_tells_of_headphones(value, found) -> None:
    assert from_amixer(AMIXER.format(value)) is found


def test_a_card_without_a_jack_tells_nothing() -> None:
    assert from_amixer("numid=2,iface=MIXER,name='Headphone Playback Switch'\n  : values=on\n") is None
    assert from_amixer("") is None


def test_a_description_tells_of_headphones() -> None:
    assert from_description("Galaxy Headset (A2DP)")
    assert not from_description("Built-in Audio")


class Tools:
    """Stands for the system's tools; remembers what was asked."""

    def __init__(self, **printed: str) -> None:
        self.printed, self.asked = printed, []

    def __call__(self, command: Sequence[str]) -> str:
        self.asked.append(command[0])
        return self.printed.get(command[0], "") if command[1] != "get-default-sink" else "ear\n"


def test_the_sound_server_is_believed_first() -> None:
    tools = Tools(pactl=json.dumps([NULL_SINK]), amixer=AMIXER.format("on"))
    assert plugged(tools) is False
    assert "amixer" not in tools.asked


def test_the_card_is_asked_where_there_is_no_sound_server() -> None:
    assert plugged(Tools(amixer=AMIXER.format("on"))) is True


def test_a_machine_that_cannot_tell_has_none() -> None:
    assert plugged(Tools()) is False
