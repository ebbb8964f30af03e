"""`kiosk desk`: the check-in desk in a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.looks import (
    FullscreenOption,
    LanguageOption,
    ScreenshotsOption,
    TextScaleOption,
    ThemeOption,
    check_looks,
)
from kiosk.cli.output import DataOption

if TYPE_CHECKING:
    from kiosk.config import CameraSettings
    from kiosk.desk import Desk
    from kiosk.vision import Camera, CameraProcess, Reader
    from kiosk.vision.eye_process import Eye
    from ui.patient_queue import PatientQueue

app = typer.Typer(rich_markup_mode=None)


@app.command()
def desk(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    camera: Annotated[
        str | None,
        typer.Option(help="camera:NAME or camera:NUMBER, file:PATH, folder:DIR, http://… or a path."),
    ] = None,
    print_to: Annotated[
        str | None, typer.Option("--print-to", help="folder:DIR, system:NAME, or a folder.")
    ] = None,
    operator: Annotated[str, typer.Option(help="Who stands at the desk, for the signed record.")] = "-",
    language: LanguageOption = "",
    theme: ThemeOption = "",
    text_scale: TextScaleOption = 1.0,
    fullscreen: FullscreenOption = False,
    autopilot: Annotated[
        bool, typer.Option("--autopilot", help="Drive itself through the queue in the footage, then end.")
    ] = False,
    footage_waits: Annotated[
        bool, typer.Option("--footage-waits", help="Footage waits while the desk is busy, and begins again.")
    ] = False,
    screenshots: ScreenshotsOption = None,
) -> None:
    """Open the check-in desk."""
    check_looks(language, theme)
    from ui.haste import Haste

    haste = Haste()
    queue = _queue(camera, loop=not autopilot) if (autopilot or footage_waits) and camera else None
    from kiosk.vision.eye_process import Eye

    # First of all: it loads OpenCV while this process loads Qt.
    early = None if queue else Eye.early()
    try:
        from kiosk.config import Settings, data_folder

        folder = data_folder(data)
        settings = Settings.load(folder)
    except BaseException:
        if early is not None:
            early.end()
        raise
    eye, reader = _eyes(queue, camera, settings.camera, early)
    opened: list[Desk] = []

    def opening() -> Desk:
        from kiosk.desk import open_desk

        one = open_desk(
            folder, printer=_printer(print_to), operator=operator, attended=True, settings=settings
        )
        # It has shown pictures since before the desk was open.
        one.camera = eye  # type: ignore[assignment]  # by the same promises, in a process of its own
        opened.append(one)
        return one

    try:
        # Before Qt is imported.
        eye.start()
        from ui.app import Options, run_desk
        from ui.late_desk import LateDesk
        from ui.stage import Looks

        looks = Looks(language, theme, text_scale, operator)
        late = LateDesk(settings, eye, reader, opening, haste)
        status = run_desk(late, Options(looks, fullscreen, screenshots, autopilot, queue))
    finally:
        haste.end()
        eye.stop()
        for one in opened:
            one.close()
    raise typer.Exit(status)


def _eyes(
    queue: PatientQueue | None, camera: str | None, wanted: CameraSettings, early: Eye | None
) -> tuple[Camera | CameraProcess, Reader | None]:
    """Return the camera, and what reads its codes where it does not do so itself."""
    size = (wanted.width, wanted.height)
    if queue is not None:
        from kiosk.vision import Camera, Reader

        return Camera(queue, size=size, fps=wanted.fps), Reader()
    from kiosk.vision.camera_process import CameraProcess

    return CameraProcess(camera or wanted.source, size=size, fps=wanted.fps, eye=early), None


def _queue(camera: str, *, loop: bool) -> PatientQueue | None:
    """Return footage that waits while the desk is busy; None for a camera, which cannot."""
    from kiosk.vision import open_source
    from ui.patient_queue import PatientQueue

    source = open_source(camera, loop=loop)
    if source.live:
        return None
    queue = PatientQueue(source)
    # The first person comes when the desk is open.
    queue.hold()
    return queue


def _printer(target: str | None) -> str | None:
    if target is None or target.startswith(("folder:", "system:")):
        return target
    return f"folder:{Path(target).expanduser().absolute()}"
