import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// Where one types a few words; what they are stands in the empty field and is read out.
TextField {
    id: field

    implicitHeight: Math.max(Theme.target + Theme.s, contentHeight + Theme.l)
    leftPadding: Theme.l
    rightPadding: Theme.l
    color: Theme.text
    placeholderTextColor: Theme.soft
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.hair
        border.color: field.activeFocus ? Theme.focus : Theme.edge
    }
}
