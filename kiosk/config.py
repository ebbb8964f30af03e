"""A station's settings: the defaults that ship, overridden by the data folder's `settings.toml`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self, get_type_hints

from kiosk.assets import resource
from kiosk.errors import BadInput, EnvironmentFault

_MAX_BYTES = 64 * 1024
_CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "station.kind": ("desk", "gate", "self_service", "supervisor"),
        "interface.language": ("en", "fr", "es", "ar"),
        "interface.theme": ("light", "dark"),
        "printer.check_badge": ("auto", "always", "never"),
        "self_service.speech": ("headphones", "always", "never"),
        "self_service.groups": ("off", "arrival", "badges"),
        "supervision.quorum_of": ("members", "members_and_observers", "all"),
        "supervision.quorum_rule": ("more_than", "at_least"),
        "supervision.quorum_by": ("anyone", "head"),
        "supervision.quorum_presence": ("arrived", "inside"),
    }
)
_MEMBERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"self_service.second_factor": ("birth_date", "document", "passport")}
)
_LONGEST = 400
_MOST = 100
_LENGTHS: Mapping[str, int] = MappingProxyType({"station.gate": 24})
_RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "camera.width": (160, 7680),
        "camera.height": (120, 4320),
        "camera.fps": (1, 240),
        "printer.few_left": (0, 10_000),
        "admission.mirror_amber_after_minutes": (1, 60 * 24 * 30),
        "admission.same_code_hold_seconds": (0.5, 60),
        "admission.take_over_minutes": (0, 24 * 60),
        "supervision.quorum_share": (0, 1),
        "supervision.two_places_seconds": (1, 60 * 60),
        "supervision.forged_burst_count": (2, 100),
        "supervision.forged_burst_minutes": (1, 24 * 60),
        "supervision.override_pattern_count": (2, 1000),
        "supervision.override_pattern_times": (1.5, 100),
        "portrait.same_person_one_in": (0, 10_000),
        "people.idle_lock_minutes": (1, 12 * 60),
        "people.lock_after_failures": (3, 20),
        "hand_out.holes_per_shelf": (1, 1000),
        "self_service.factor_tries": (1, 10),
        "self_service.portrait_tries": (1, 20),
        "self_service.idle_seconds": (20, 600),
        "self_service.warning_seconds": (20, 120),
    }
)


@dataclass(frozen=True, slots=True)
class StationSettings:
    """Which installation this is; `gate` is the code of the gate it guards, or empty."""

    code: str
    label: str
    kind: str
    gate: str


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Where frames come from; width and height in pixels, fps in pictures a second."""

    source: str
    width: int
    height: int
    fps: int


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """Where badges go, how they look, and whether each is read before it is issued."""

    target: str
    design: str
    few_left: int
    check_badge: str


@dataclass(frozen=True, slots=True)
class PortraitSettings:
    """Whose face must be compared: one in so many at random (0: nobody), and everybody of these categories (codes)."""

    same_person_one_in: int
    same_person_always: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdmissionSettings:
    """What the verdict may be tuned by."""

    mirror_amber_after_minutes: int
    same_code_hold_seconds: float
    take_over_minutes: int


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """When an operator must show card or PIN."""

    idle_lock_minutes: int
    lock_after_failures: int
    volunteers_must_sign_in: bool


@dataclass(frozen=True, slots=True)
class InterfaceSettings:
    """How the window starts."""

    language: str
    theme: str
    sound: bool


@dataclass(frozen=True, slots=True)
class SupervisionSettings:
    """When there is a quorum, and from when on something becomes a case."""

    quorum_of: str
    quorum_share: float
    quorum_rule: str
    quorum_by: str
    quorum_presence: str
    two_places_seconds: int
    forged_burst_count: int
    forged_burst_minutes: int
    override_pattern_count: int
    override_pattern_times: float


@dataclass(frozen=True, slots=True)
class HandOutSettings:
    """Where badges made ahead of time wait."""

    holes_per_shelf: int


@dataclass(frozen=True, slots=True)
class SelfServiceSettings:
    """How delegates check themselves in.

    Args:
        second_factor: What delegates are asked for, the first that the registry holds: birth_date, document,
            passport (its machine-readable lines held to the camera); empty asks for nothing.
        idle_seconds: So long a page waits for somebody before it asks whether they are still there ...
        warning_seconds: ... and so long before it is blanked.
        speech: When guidance is spoken: with headphones, always or never.
        zone_map: A picture shown at the end, a path from the data folder; empty for none.
        groups: What the head of a delegation may do for it: nothing, confirm arrival, or collect badges.
    """

    second_factor: tuple[str, ...]
    factor_tries: int
    portrait_tries: int
    idle_seconds: int
    warning_seconds: int
    speech: str
    groups: str
    zone_map: str


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one station, checked."""

    station: StationSettings
    camera: CameraSettings
    printer: PrinterSettings
    portrait: PortraitSettings
    admission: AdmissionSettings
    people: PeopleSettings
    interface: InterfaceSettings
    supervision: SupervisionSettings
    hand_out: HandOutSettings
    self_service: SelfServiceSettings

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Return the defaults overridden by `folder/settings.toml` where that exists.

        Raises:
            BadInput: `bad_setting`, naming file, key, value and what is allowed.
        """
        tables = _read(resource("settings.toml"))
        own = folder / "settings.toml"
        if own.exists():
            _override(tables, _read(own), own)
        hints = get_type_hints(cls)
        return cls(**{name: _section(hint, name, tables[name], own) for name, hint in hints.items()})


def data_folder(option: Path | None) -> Path:
    """Return where everything is kept: `option`, else `KIOSK_DATA`, else the user's data folder."""
    if option is not None:
        return option.expanduser().absolute()
    if named := os.environ.get("KIOSK_DATA"):
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("accreditation-kiosk", appauthor=False)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(
            "settings_unreadable",
            f"The settings file {path} cannot be read: {error.strerror}.",
            "Check its owner and rights.",
        ) from error
    if len(data) > _MAX_BYTES:
        raise BadInput(
            "bad_setting", f"The settings file {path} is larger than 64 KiB.", "Remove what is not a setting."
        )
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(
            "bad_setting", f"The settings file {path} is not valid TOML: {error}.", "Mend that line."
        ) from error


def _override(tables: dict[str, Any], own: Mapping[str, Any], path: Path) -> None:
    for section, values in own.items():
        known = tables.get(section)
        if known is None or not isinstance(values, dict):
            raise BadInput(
                "bad_setting",
                f"{path} has an unknown section [{section}].",
                f"Known are: {', '.join(tables)}.",
            )
        for key, value in values.items():
            if key not in known:
                raise BadInput(
                    "bad_setting",
                    f"{path} has an unknown setting {section}.{key}.",
                    f"Known are: {', '.join(known)}.",
                )
            known[key] = value


def _section(kind: type, name: str, values: Mapping[str, Any], path: Path) -> Any:
    hints = get_type_hints(kind)
    return kind(
        **{f.name: _checked(f"{name}.{f.name}", values[f.name], hints[f.name], path) for f in fields(kind)}
    )


def _checked(key: str, value: Any, wanted: Any, path: Path) -> Any:
    if wanted == tuple[str, ...]:
        if type(value) is not list or not all(type(one) is str for one in value) or len(value) > _MOST:
            raise BadInput("bad_setting", f"{key} in {path} is {value!r}.", "It takes a list of texts.")
        if key in _MEMBERS and (strange := [one for one in value if one not in _MEMBERS[key]]):
            allowed = ", ".join(_MEMBERS[key])
            raise BadInput("bad_setting", f"{key} in {path} holds {strange[0]!r}.", f"It takes: {allowed}.")
        return tuple(_checked(key, one, str, path) for one in value)
    whole_for_real = wanted is float and type(value) is int
    if type(value) is not wanted and not whole_for_real:
        raise BadInput("bad_setting", f"{key} in {path} is {value!r}.", f"It takes a {_WORDS[wanted]}.")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise BadInput(
            "bad_setting", f"{key} in {path} is {value!r}.", f"It takes one of: {', '.join(_CHOICES[key])}."
        )
    if key in _RANGES and not _RANGES[key][0] <= value <= _RANGES[key][1]:
        low, high = _RANGES[key]
        raise BadInput("bad_setting", f"{key} in {path} is {value}.", f"It takes {low:g} to {high:g}.")
    if wanted is str and (len(value) > _LENGTHS.get(key, _LONGEST) or any(ord(c) < 32 for c in value)):
        raise BadInput(
            "bad_setting", f"{key} in {path} is too long or holds control characters.", "Shorten it."
        )
    return value


_WORDS: Mapping[type, str] = MappingProxyType(
    {str: "text", int: "whole number", float: "number", bool: "true or false"}
)
