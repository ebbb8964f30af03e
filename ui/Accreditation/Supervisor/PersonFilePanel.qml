import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One person in full: who, how they stand, where they are, what they hold, what happened.
DetailPanel {
    id: panel

    required property PersonFileModel file

    // While it is chosen what the person is to be, nothing else is in the way of it.
    readonly property bool changing: file.deed === "change"

    name: "file"
    title: file.state === "fault" ? qsTr("This person cannot be shown") : changing ? file.name : file.isOpen ? qsTr("Person") : qsTr("Nobody is open")

    CaseNotice {
        objectName: "fileNotice"
        Layout.fillWidth: true
        visible: text !== ""
        kind: panel.file.noticeKind
        text: panel.file.notice
    }

    Words {
        objectName: "fileWords"
        Layout.fillWidth: true
        visible: text !== ""
        text: ({
                closed: qsTr("Look for a person and choose one of the list."),
                loading: qsTr("Looking…"),
                fault: panel.file.error
            })[panel.file.state] ?? ""
        muted: true
    }

    CasePerson {
        Layout.fillWidth: true
        visible: panel.file.isOpen && !panel.changing
        name: panel.file.name
        ownScript: panel.file.ownScript
        initials: panel.file.initials
        delegation: panel.file.delegation
        function_: panel.file.function
        number: panel.file.number
        picture: panel.file.picture
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.file.isOpen && !panel.changing
        spacing: Theme.s

        Sign {
            name: panel.file.sign
            colour: panel.file.sign === "warning" ? Theme.referSign : Theme.accent
        }

        Words {
            objectName: "fileStanding"
            Layout.fillWidth: true
            text: panel.file.standing
            strong: true
        }
    }

    Repeater {
        model: panel.file.marks

        EntryMark {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    FileChange {
        Layout.fillWidth: true
        visible: panel.changing
        file: panel.file
    }

    GridLayout {
        Layout.fillWidth: true
        visible: panel.file.isOpen && !panel.changing
        columns: Theme.roomy ? 3 : 1
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        Repeater {
            model: panel.file.facts

            EntryLine {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: modelData.label
                value: modelData.value
            }
        }
    }

    FileHeading {
        visible: panel.file.isOpen && !panel.changing
        text: qsTr("Zones")
    }

    Repeater {
        model: panel.changing ? [] : panel.file.zones

        FileZone {
            required property var modelData

            Layout.fillWidth: true
            zone: modelData
            onWanted: number => panel.file.setRight(number)
        }
    }

    FileSection {
        Layout.fillWidth: true
        name: "papers"
        title: qsTr("Badges and invitations")
        lines: panel.changing ? [] : panel.file.papers
    }

    FileSection {
        Layout.fillWidth: true
        name: "events"
        title: qsTr("Cases and exceptions")
        lines: panel.changing ? [] : panel.file.events
    }

    FileHeading {
        visible: panel.file.isOpen && !panel.changing
        text: panel.file.scans.length > 0 ? qsTr("Scans, the newest first") : qsTr("Never scanned")
    }

    Repeater {
        model: panel.changing ? [] : panel.file.scans

        CaseScan {
            required property var modelData

            Layout.fillWidth: true
            scan: modelData
        }
    }

    foot: [
        FileDeed {
            Layout.fillWidth: true
            visible: panel.file.isOpen
            file: panel.file
        }
    ]
}
