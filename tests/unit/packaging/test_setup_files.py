"""The set-up of a fresh machine: pinned and hashed requirements without addresses, scripts any sh can run."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[3]
PACKAGING = CHECKOUT / "packaging"
LISTS = ("requirements.txt", "requirements-test.txt", "requirements-package.txt")
SCRIPTS = sorted(
    path
    for path in PACKAGING.rglob("*")
    if path.suffix == ".sh" or path.name in {"postinst", "x-session", "x-session-self-service"}
)

posix = pytest.mark.skipif(os.name != "posix", reason="the set-up scripts are for POSIX systems")


def _pins(name: str) -> dict[str, str]:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", LISTS)
def test_requirements_name_no_address_and_hash_every_package(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^--", text, re.MULTILINE)
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(_pins(name)) > 40
    assert all("--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-package.txt"])
def test_all_lists_hold_the_same_versions(name: str) -> None:
    # The test set counts as the run set where it is installed; the package set is laid over the run set.
    run, other = _pins("requirements.txt"), _pins(name)
    tested = _pins("requirements-test.txt")
    assert set(run) <= set(tested)
    assert {package: pin for package, pin in other.items() if tested.get(package, pin) != pin} == {}


def test_every_dependency_is_pinned_within_its_limits() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = {
        "requirements.txt": project["project"]["dependencies"] + project["build-system"]["requires"],
        "requirements-test.txt": project["project"]["dependencies"] + project["dependency-groups"]["dev"],
        "requirements-package.txt": project["dependency-groups"]["package"],
    }
    for name, needs in groups.items():
        pins = _pins(name)
        for need in map(Requirement, needs):
            assert pins.get(canonicalize_name(need.name), "none") in need.specifier, (name, need)


@posix
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_parse_in_plain_sh(script: Path) -> None:
    done = subprocess.run(["/bin/sh", "-n", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@posix
def test_without_a_command_the_usage_is_shown() -> None:
    done = subprocess.run(
        ["/bin/sh", PACKAGING / "run.sh"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2
    assert "run.sh demo" in done.stderr
    assert "run.sh test" in done.stderr


def _in_setup(command: str, path: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", f". packaging/setup.sh; {command}"],
        cwd=CHECKOUT,
        env={"PATH": f"{path}:/usr/bin:/bin"},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


def _tool(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@posix
def test_only_missing_packages_are_named_and_newer_names_count(tmp_path: Path) -> None:
    _tool(tmp_path, "dpkg-query", "printf 'installed liba\\ninstalled libbt64\\nconfig-files libc\\n'")
    done = _in_setup("missing_packages", tmp_path, "# comment\nliba\nlibb\n\nlibc # why\nlibd\n")
    assert done.stdout.split() == ["libc", "libd"]


@posix
def test_libraries_that_cannot_be_installed_are_named_with_the_command(tmp_path: Path) -> None:
    _tool(tmp_path, "dpkg-query", "true")
    _tool(tmp_path, "id", "echo 1000")
    _tool(tmp_path, "sudo", "exit 1")
    _tool(tmp_path, "apt-get", "exit 1")
    listed = tmp_path / "list.txt"
    listed.write_text("libmissing\n", encoding="utf-8")
    done = _in_setup(f"system_libraries {listed}", tmp_path)
    assert done.returncode == 2
    assert "apt-get install --no-install-recommends libmissing" in done.stderr


@posix
def test_an_old_python_is_passed_over_for_a_newer_one(tmp_path: Path) -> None:
    _tool(tmp_path, "python3", "exit 1")
    _tool(tmp_path, "python3.13", "exit 1")
    _tool(tmp_path, "python3.12", "exit 0")
    assert _in_setup("find_python", tmp_path).stdout.strip() == str(tmp_path / "python3.12")


def test_the_test_command_brings_what_the_tests_are_tried_on() -> None:
    """Where it is missing the tests skip: continuous integration must never take that for success."""
    wanted = (PACKAGING / "debian-libraries-test.txt").read_text().split("\n")
    assert {"cups-ipp-utils", "dbus-daemon"} <= set(wanted)
    assert {"at-spi2-core", "tesseract-ocr"} <= set(wanted)
    script = (PACKAGING / "run.sh").read_text()
    tests = script[script.index("run_tests() {") : script.index("workers() {")]
    assert "debian-libraries-test.txt" in tests
    assert tests.index("ARE SKIPPED") < tests.index("pytest")
