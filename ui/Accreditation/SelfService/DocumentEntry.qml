import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The number of a document by touch or keyboard, as dots that only whoever types can follow.
FocusScope {
    id: entry

    signal done(text: string)

    property string label: qsTr("Number of the document")
    property bool arabic: false

    objectName: "documentEntry"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    function empty(): void {
        number.empty()
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            number.erase()
        else if (event.key === Qt.Key_Delete && !event.isAutoRepeat)
            number.empty()
        else if (event.isAutoRepeat || !number.typed(event.text))
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
                shown: number.text
                filled: number.canEnter
                current: true
            }

            RevealButton {
                revealed: number.revealed
                onClicked: number.reveal()
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
                enabled: number.canEnter
                onClicked: number.erase()
            }

            KioskKey {
                objectName: "keyDone"
                Layout.fillWidth: !Theme.roomy
                signName: "tick"
                said: qsTr("Done")
                primary: true
                enabled: number.canEnter
                onClicked: number.enter()
            }
        }

        KioskKeyboard {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            arabic: entry.arabic
            full: number.full
            onLetter: text => number.letter(text)
        }
    }

    // Last, so that it goes after all that reads from it.
    DocumentEntryModel {
        id: number

        onEntered: text => entry.done(text)
    }
}
