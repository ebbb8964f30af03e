import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// Where one types a moment, what a card says, or a PIN.
TextField {
    id: field

    implicitHeight: Math.max(Theme.target, contentHeight + Theme.l)
    leftPadding: Theme.m
    rightPadding: Theme.m
    color: Theme.text
    placeholderTextColor: Theme.soft
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.hair
        border.color: field.activeFocus ? Theme.focus : Theme.edge
    }
}
