import QtQuick
import Accreditation.Theme

// The ring around whatever the keyboard is on.
Rectangle {
    required property Item target

    anchors.fill: parent
    anchors.margins: -Theme.ring - 1
    radius: Theme.buttonRadius + Theme.ring + 1
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus
    visible: target.activeFocus && (target.visualFocus ?? true)
}
