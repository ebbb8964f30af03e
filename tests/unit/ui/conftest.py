from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets are used, so no application for widgets is made."""
    return QGuiApplication
