import QtQuick
import Accreditation.Theme

// A box or line over a page. Paper has dark marks in every theme, for paper is white in every theme.
Rectangle {
    id: box

    required property var mark
    required property real unit

    readonly property color ink: Theme.markInk(mark.kind)

    x: mark.x * unit
    y: mark.y * unit
    width: Math.max(Theme.hair, mark.width * unit)
    height: Math.max(Theme.hair, mark.height * unit)
    radius: mark.kind === "slot" ? height / 2 : 0
    color: mark.kind === "slot" || mark.kind === "fault" || mark.kind === "warning" ? Qt.alpha(ink, Theme.tint) : "transparent"
    border.width: mark.kind === "fault" || mark.kind === "warning" ? Theme.ring - 1 : Theme.hair
    border.color: ink
    Accessible.role: Accessible.Graphic
    Accessible.name: mark.words
    Accessible.ignored: mark.words === ""
}
