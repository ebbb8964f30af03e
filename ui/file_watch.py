"""Says when a file was saved, however the editor does that: written in place, replaced by a rename, gone and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLE_MS = 120
_LOOK_MS = 2000


class FileWatch(QObject):
    """Watches one file and its folder; a burst of changes is one.

    Where nothing tells of changes (network folders, a folder that was gone) a look every two seconds finds them.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._seen = self._mark()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._again = QTimer(self, interval=_LOOK_MS)
        self._again.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to watch."""
        self._hold()
        self._again.start()

    def stop(self) -> None:
        """Watch no more."""
        self._again.stop()
        self._settle.stop()
        held = self._watcher.files() + self._watcher.directories()
        if held:
            self._watcher.removePaths(held)

    @Slot(str)
    def _touched(self, _path: str) -> None:
        # Begun anew by each change: an editor that writes in pieces is waited for.
        self._settle.start()

    @Slot()
    def _look(self) -> None:
        self._hold()
        mark = self._mark()
        if mark != self._seen:
            self._seen = mark
            self.changed.emit()

    def _hold(self) -> None:
        # A file that was replaced or taken away is watched no more by Qt.
        wanted = [str(path) for path in (self._path, self._path.parent) if path.exists()]
        held = {*self._watcher.files(), *self._watcher.directories()}
        missing = [path for path in wanted if path not in held]
        if missing:
            self._watcher.addPaths(missing)

    def _mark(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns
