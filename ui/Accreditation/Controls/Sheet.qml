import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// A dialog over the desk; Esc closes it.
Popup {
    id: sheet

    property string title: ""
    property string name: ""

    parent: Overlay.overlay
    modal: true
    focus: true
    padding: Theme.xl
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    Overlay.modal: Rectangle {
        color: Theme.veil
    }

    background: Card {
        objectName: sheet.name + "Ground"
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
    }
}
