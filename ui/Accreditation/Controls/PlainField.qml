import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// Where one types something short.
TextField {
    id: field

    implicitHeight: Math.max(Theme.target, contentHeight + Theme.m)
    leftPadding: Theme.m
    rightPadding: Theme.m
    color: Theme.text
    placeholderTextColor: Theme.soft
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    maximumLength: Theme.longestName
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.hair
        border.color: field.activeFocus ? Theme.focus : Theme.edge
    }
}
