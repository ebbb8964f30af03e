"""The wheel carries everything: it runs from an environment that has never seen the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # The build backend is among the hashed requirements, so nothing is fetched.
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, CHECKOUT],
        check=True,
        capture_output=True,
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel's own files, and the dependencies of this one by a path file."""
    folder = tmp_path_factory.mktemp("clean") / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    asked = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    site = Path(asked.stdout.strip())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    # As text on the path and not by site.addsitedir: the checkout's own path file must not be followed.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def _run(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "KIOSK_"))}
    return subprocess.run(
        [python, "-I", *arguments],
        cwd=python.parent,
        env={**plain, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_carries_the_window_the_resources_and_the_migrations(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, pattern, target in (
        ("ui", "**/*.qml", ""),
        ("ui", "**/qmldir", ""),
        ("resources", "**/*", "kiosk/"),
        ("kiosk/store/migrations", "**/*.py", ""),
    ):
        tracked = [path for path in (CHECKOUT / folder).glob(pattern) if path.is_file()]
        wanted = {target + path.relative_to(CHECKOUT).as_posix() for path in tracked}
        assert wanted, folder
        assert not wanted - names
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]
    (entries,) = (name for name in names if name.endswith("entry_points.txt"))
    assert "kiosk = kiosk.cli:main" in zipfile.ZipFile(wheel).read(entries).decode()


def test_the_command_and_its_package_are_the_wheels(clean: Path) -> None:
    where = _run(clean, "-c", "import kiosk, ui; print(kiosk.__file__); print(ui.__file__)")
    assert where.returncode == 0, where.stderr
    assert all(line.startswith(str(clean.parents[1])) for line in where.stdout.split())
    shown = _run(clean, "-m", "kiosk", "--help")
    assert shown.returncode == 0, shown.stderr
    assert "check-in" in shown.stdout


def test_the_doctor_finds_its_files(clean: Path, tmp_path: Path) -> None:
    done = _run(clean, "-m", "kiosk", "doctor", "--json", "--data", str(tmp_path))
    found = {line["part"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert found["files"]["level"] == "ok", found["files"]
    assert found["designs"]["level"] == "ok", found["designs"]
    assert found["window"]["level"] == "ok", found["window"]


def test_a_badge_design_and_the_windows_files_load(clean: Path) -> None:
    code = (
        "from kiosk.badge import design_names, load_design\n"
        "print(len([load_design(name) for name in design_names()]))\n"
        "from PySide6.QtGui import QGuiApplication\nfrom PySide6.QtQml import QQmlComponent, QQmlEngine\n"
        "import ui, pathlib\n"
        "app = QGuiApplication([])\nengine = QQmlEngine()\n"
        "folder = pathlib.Path(ui.__file__).parent\nengine.addImportPath(str(folder))\n"
        "part = QQmlComponent(engine)\n"
        "part.setData(b'import QtQuick\\nimport Accreditation.Theme\\nItem { }', '')\n"
        "made = part.create()\nprint(part.errorString() or 'theme')\n"
    )
    done = _run(clean, "-c", code)
    assert done.returncode == 0, done.stderr
    count, theme = done.stdout.split()
    assert int(count) >= 2
    assert theme == "theme"
