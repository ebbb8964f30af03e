import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What a supervisor can do about the person; what cannot be undone asks for a reason first.
ColumnLayout {
    id: deed

    required property PersonFileModel file

    objectName: "fileDeed"
    spacing: Theme.s

    Keys.onEscapePressed: event => {
        if (deed.file.deed === "")
            event.accepted = false
        else
            deed.file.back()
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: deed.file.deed !== ""
        spacing: Theme.s

        Words {
            objectName: "deedTitle"
            Layout.fillWidth: true
            text: deed.file.deedTitle
            strong: true
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Why? The record keeps it with your name.")
            muted: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.roomy ? 2 : 1
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: deed.file.reasons

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "ReasonButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData.text
                    signName: checked ? "tick" : ""
                    checked: modelData.on
                    Accessible.checkable: true
                    Accessible.checked: checked
                    onClicked: deed.file.choose(modelData.code)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            QuietButton {
                objectName: "deedBackButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !deed.file.busy
                text: qsTr("Back")
                onClicked: deed.file.back()
            }

            PrimaryButton {
                objectName: "deedConfirmButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Theme.target + Theme.s
                enabled: deed.file.ready
                keyName: ""
                text: deed.file.busy ? qsTr("One moment…") : ({
                        revoke: qsTr("Revoke now"),
                        reset: qsTr("Set it right"),
                        change: qsTr("Change now"),
                        "return": qsTr("Take it back")
                    })[deed.file.deed] ?? ""
                onClicked: deed.file.confirm()
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: deed.file.deed === ""
        columns: Theme.roomy ? 2 : 1
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        QuietButton {
            objectName: "fileScansButton"
            Layout.fillWidth: true
            Layout.columnSpan: Theme.roomy ? 2 : 1
            text: qsTr("Open the scans")
            signName: "list"
            onClicked: deed.file.openScans()
        }

        QuietButton {
            objectName: "fileAllowButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Allow an exception")
            signName: "people"
            onClicked: deed.file.allow()
        }

        QuietButton {
            objectName: "fileChangeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Category and zones")
            signName: "zones"
            onClicked: deed.file.change()
        }

        QuietButton {
            objectName: "fileReturnButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: deed.file.handedOut
            text: qsTr("Badge handed back")
            signName: "exit"
            onClicked: deed.file.giveBack()
        }

        QuietButton {
            objectName: "fileRevokeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: deed.file.badge !== ""
            text: qsTr("Revoke the badge")
            signName: "close"
            onClicked: deed.file.revoke()
        }
    }
}
