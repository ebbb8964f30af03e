import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One line to type in, and a button that ends it.
ColumnLayout {
    id: entry

    signal done(text: string)

    spacing: KioskTheme.gap

    SearchField {
        id: field

        objectName: "entryField"
        Layout.fillWidth: true
        Accessible.name: qsTr("Your answer")
        onAccepted: entry.done(field.text)
    }

    KioskButton {
        objectName: "keyDone"
        primary: true
        Layout.fillWidth: true
        text: qsTr("Go on")
        onClicked: entry.done(field.text)
    }
}
