import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// Where one types a name.
TextField {
    id: field

    implicitHeight: Math.max(Theme.target + Theme.s, contentHeight + Theme.l)
    leftPadding: LayoutMirroring.enabled ? Theme.l : Theme.huge + Theme.xs
    rightPadding: LayoutMirroring.enabled ? Theme.huge + Theme.xs : Theme.l
    color: Theme.text
    placeholderTextColor: Theme.soft
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.lead
    maximumLength: 60
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.hair
        border.color: field.activeFocus ? Theme.focus : Theme.edge

        Sign {
            anchors.left: parent.left
            anchors.leftMargin: Theme.l
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            colour: Theme.soft
        }
    }
}
