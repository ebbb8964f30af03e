import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The signed record: check it, against paper where there is some; show what to keep on paper.
Card {
    id: panel

    required property RecordModel record

    readonly property bool checking: record.state === "checking"

    objectName: "reportRecordPanel"
    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.m

        BoardTitle {
            text: qsTr("The signed record")
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Every scan stands in a record that nobody can change unseen. Checking reads all of it.")
            muted: true
        }

        PrimaryButton {
            objectName: "checkButton"
            Layout.fillWidth: true
            focus: true
            enabled: !panel.checking
            text: panel.checking ? qsTr("Checking…") : qsTr("Check the record")
            keyName: ""
            onClicked: panel.record.check(outside.text)
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("With a checkpoint from paper, a cut-off end shows too. Scan its code here, or paste or type it:")
            muted: true
            font.pixelSize: Theme.tiny
        }

        ScrollView {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.target + Theme.l, 4 * Theme.tiny)

            TextArea {
                id: outside

                objectName: "outsideField"
                color: Theme.text
                placeholderText: qsTr("Checkpoint from paper (may be left out)")
                placeholderTextColor: Theme.soft
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.tiny
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                inputMethodHints: Qt.ImhNoPredictiveText
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: checkpointButton
                Accessible.name: placeholderText

                background: Rectangle {
                    radius: Theme.panelRadius
                    color: Theme.sunken
                    border.width: outside.activeFocus ? Theme.ring : Theme.hair
                    border.color: outside.activeFocus ? Theme.focus : Theme.edge
                }
            }
        }

        QuietButton {
            id: checkpointButton

            objectName: "checkpointButton"
            Layout.fillWidth: true
            text: qsTr("Show the checkpoint to keep")
            signName: "record"
            onClicked: panel.record.showCheckpoint()
        }
    }
}
