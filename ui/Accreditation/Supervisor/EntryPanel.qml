import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One entry of the record in full: who, what was said and why, and the ways on from it.
DetailPanel {
    id: panel

    required property EntryModel entry
    property string emptyText: ""

    name: "entry"
    title: entry.state === "shown" ? entry.title : entry.state === "fault" ? qsTr("This entry cannot be shown") : ""
    note: entry.note

    Words {
        objectName: "entryFault"
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.entry.state === "fault" ? panel.entry.error : panel.entry.state === "closed" ? panel.emptyText : ""
        muted: true
    }

    EntryVerdict {
        Layout.fillWidth: true
        visible: panel.entry.word !== ""
        entry: panel.entry
    }

    EntryPerson {
        Layout.fillWidth: true
        visible: panel.entry.hasPerson
        entry: panel.entry
    }

    Repeater {
        model: panel.entry.watched

        EntryMark {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    Repeater {
        model: panel.entry.told

        EntryLine {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.name
            value: modelData.words
        }
    }

    Repeater {
        model: panel.entry.lines

        EntryLine {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.label
            value: modelData.value
        }
    }

    EntryProof {
        Layout.fillWidth: true
        visible: panel.entry.state === "shown"
        entry: panel.entry
    }

    foot: [
        QuietButton {
            objectName: "entryPersonButton"
            Layout.fillWidth: true
            visible: panel.entry.hasPerson
            text: qsTr("Open the person")
            signName: "person"
            onClicked: panel.entry.openPerson()
        },
        GridLayout {
            Layout.fillWidth: true
            visible: panel.entry.state === "shown"
            columns: 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            QuietButton {
                objectName: "entryPersonScansButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: panel.entry.hasPerson
                text: qsTr("Person’s scans")
                onClicked: panel.entry.scansOfPerson()
            }

            QuietButton {
                objectName: "entryStationScansButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Station’s scans")
                onClicked: panel.entry.scansOfStation()
            }

            QuietButton {
                objectName: "entryCodeScansButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: 2
                visible: panel.entry.hasCode
                text: qsTr("Scans of this code")
                onClicked: panel.entry.scansOfCode()
            }
        }
    ]
}
