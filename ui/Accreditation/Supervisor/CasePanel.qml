import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One request, hit or case in full, and what is to be said of it.
DetailPanel {
    id: panel

    required property CaseDetailModel detail

    name: "case"
    title: detail.kind === "" ? qsTr("Nothing is open") : detail.title
    note: detail.note

    CaseNotice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: panel.detail.noticeKind
        text: panel.detail.notice
    }

    Words {
        Layout.fillWidth: true
        visible: panel.detail.kind === "" && panel.detail.notice === ""
        text: qsTr("Choose something of the list.")
        muted: true
    }

    CasePerson {
        Layout.fillWidth: true
        visible: panel.detail.hasPerson
        name: panel.detail.name
        ownScript: panel.detail.ownScript
        initials: panel.detail.initials
        delegation: panel.detail.delegation
        function_: panel.detail.function
        number: panel.detail.number
        picture: panel.detail.picture
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.detail.word !== ""
        spacing: Theme.s

        Sign {
            name: panel.detail.outcome
            colour: Theme.signColour(panel.detail.outcome)
        }

        Words {
            objectName: "caseVerdict"
            Layout.fillWidth: true
            text: panel.detail.told === "" ? panel.detail.word : panel.detail.word + " · " + panel.detail.told
            strong: true
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.detail.kind !== ""
        spacing: Theme.s

        QuietButton {
            objectName: "casePersonButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: panel.detail.hasPerson
            text: qsTr("Open the person")
            signName: "person"
            onClicked: panel.detail.openPerson()
        }

        QuietButton {
            objectName: "caseScansButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: panel.detail.hasScans
            text: qsTr("Open the scans")
            signName: "list"
            onClicked: panel.detail.openScans()
        }
    }

    Words {
        objectName: "caseFact"
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.detail.fact
        strong: true
    }

    Words {
        objectName: "caseTold"
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.detail.word === "" ? panel.detail.told : ""
    }

    LikenessTable {
        Layout.fillWidth: true
        visible: panel.detail.sides.length > 0
        sides: panel.detail.sides
    }

    Repeater {
        model: panel.detail.lines

        EntryLine {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.label
            value: modelData.value
        }
    }

    Words {
        objectName: "caseSettled"
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.detail.settledWords
        strong: true
    }

    Words {
        Layout.fillWidth: true
        visible: panel.detail.scans.length > 0
        text: qsTr("What happened, the newest first")
        muted: true
        font.pixelSize: Theme.tiny
    }

    Repeater {
        model: panel.detail.scans

        CaseScan {
            required property var modelData

            Layout.fillWidth: true
            scan: modelData
        }
    }

    foot: [
        CaseWord {
            Layout.fillWidth: true
            visible: panel.detail.kind !== "" && !panel.detail.isSettled
            detail: panel.detail
        }
    ]
}
