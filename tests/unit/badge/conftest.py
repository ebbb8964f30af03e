"""A portrait, sample contents, and a folder for pictures that people look at."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.assets import resource
from kiosk.badge import BadgeContent, BadgeRenderer, load_design
from kiosk.badge.sample import sample

DESIGNS = ("a6-portrait", "cr80-card")


@pytest.fixture(scope="session")
def portrait() -> bytes:
    """A portrait as the portrait room keeps it: 600 × 800, JPEG, without metadata."""
    with Image.open(resource("rehearsal", "face.jpg")) as picture:
        small = picture.convert("RGB").crop((96, 0, 416, 427)).resize((600, 800))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=88)
    return out.getvalue()


@pytest.fixture(params=DESIGNS)
def renderer(request: pytest.FixtureRequest) -> BadgeRenderer:
    """A renderer of each design that ships."""
    return BadgeRenderer(load_design(request.param))


@pytest.fixture
def content(portrait: bytes) -> BadgeContent:
    """The Arabic sample with a portrait."""
    return sample("arabic", portrait)


@pytest.fixture
def keep_picture(tmp_path: Path) -> Callable[[str, Image.Image], None]:
    """Saves a picture where `KIOSK_PICTURES` says, for people to look at, or in the test's own folder."""
    named = os.environ.get("KIOSK_PICTURES")
    folder = Path(named) / "badges" if named else tmp_path
    folder.mkdir(parents=True, exist_ok=True)

    def keep(name: str, picture: Image.Image) -> None:
        picture.save(folder / f"{name}.png")

    return keep
