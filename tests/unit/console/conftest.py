from __future__ import annotations

from tests.console_house import console, console_template, house  # noqa: F401 - fixtures
