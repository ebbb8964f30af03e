import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The number of a document by touch or keyboard, as dots that only whoever types can follow.
FocusScope {
    id: entry

    required property DocumentEntryModel document
    property string label: qsTr("Number of the document")
    property bool arabic: false

    objectName: "documentEntry"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            entry.document.erase()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entry.document.enter()
        else if (event.key === Qt.Key_Delete && !event.isAutoRepeat)
            entry.document.empty()
        else if (event.isAutoRepeat || !entry.document.typed(event.text))
            return
        event.accepted = true
    }

    ColumnLayout {
        id: column

        width: Math.min(entry.width, KioskTheme.keyboardWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: KioskTheme.gap

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            columns: Theme.roomy ? 5 : 4
            columnSpacing: KioskTheme.gap
            rowSpacing: KioskTheme.gap

            EntryField {
                objectName: "documentField"
                Layout.fillWidth: true
                Layout.columnSpan: Theme.roomy ? 1 : 4
                label: entry.label
                shown: entry.document.text
                filled: entry.document.canEnter
                current: true
                focus: true
            }

            RevealButton {
                revealed: entry.document.revealed
                onClicked: entry.document.reveal()
            }

            KioskKey {
                objectName: "keyScript"
                Layout.fillWidth: !Theme.roomy
                text: entry.arabic ? "ABC" : "أبت"
                said: entry.arabic ? qsTr("Latin letters") : qsTr("Arabic letters")
                onClicked: entry.arabic = !entry.arabic
            }

            KioskKey {
                objectName: "keyErase"
                Layout.fillWidth: !Theme.roomy
                signName: "erase"
                said: qsTr("Take the last one back")
                enabled: entry.document.canEnter
                onClicked: entry.document.erase()
            }

            KioskKey {
                objectName: "keyDone"
                Layout.fillWidth: !Theme.roomy
                signName: "tick"
                said: qsTr("Done")
                primary: true
                enabled: entry.document.canEnter
                onClicked: entry.document.enter()
            }
        }

        KioskKeyboard {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            available: column.width
            arabic: entry.arabic
            full: entry.document.full
            onLetter: text => entry.document.letter(text)
        }
    }
}
