import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// What a supervisor says: grant or decline, clear or hold, close; each but a grant with a reason.
ColumnLayout {
    id: word

    required property CaseDetailModel detail
    readonly property bool said: because.text.trim() !== ""

    objectName: "caseWord"
    spacing: Theme.s

    Connections {
        target: word.detail

        function onSettled() {
            if (word.detail.noticeKind === "done")
                because.clear()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: word.detail.mode === "pin"
        spacing: Theme.s

        Words {
            Layout.fillWidth: true
            text: qsTr("Your PIN, to say yes to it:")
            horizontalAlignment: Text.AlignHCenter
        }

        PinPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(implicitWidth, word.width)
            pin: word.detail.pin
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus()
            }
        }

        QuietButton {
            objectName: "caseBackButton"
            Layout.fillWidth: true
            text: qsTr("Back")
            onClicked: word.detail.back()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: word.detail.mode === ""
        spacing: Theme.s

        PrimaryButton {
            objectName: "caseGrantButton"
            Layout.fillWidth: true
            implicitHeight: Theme.target + Theme.s
            visible: word.detail.kind === "asked"
            enabled: !word.detail.busy
            keyName: ""
            text: qsTr("Grant")
            onClicked: word.detail.grant()
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Repeater {
                model: word.detail.usual

                QuietButton {
                    required property string modelData
                    required property int index

                    objectName: "caseUsual" + index + "Button"
                    text: modelData
                    plain: true
                    onClicked: because.text = modelData
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            PlainField {
                id: because

                objectName: "caseBecauseField"
                Layout.fillWidth: true
                maximumLength: Theme.longestReason
                placeholderText: word.detail.kind === "asked" ? qsTr("Why not, for whoever asked") : qsTr("What was found, without names")
            }

            QuietButton {
                objectName: "caseDeclineButton"
                visible: word.detail.kind === "asked"
                enabled: word.said && !word.detail.busy
                text: qsTr("Decline")
                onClicked: word.detail.decline(because.text)
            }

            QuietButton {
                objectName: "caseEndButton"
                visible: word.detail.kind === "case"
                enabled: word.said && !word.detail.busy
                text: qsTr("Close the case")
                onClicked: word.detail.closeCase(because.text)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: word.detail.kind === "likeness"
            spacing: Theme.s

            QuietButton {
                objectName: "caseClearButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: word.said && !word.detail.busy
                text: qsTr("Clear: somebody else")
                onClicked: word.detail.clear(because.text)
            }

            QuietButton {
                objectName: "caseHoldButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: word.said && !word.detail.busy
                text: qsTr("Hold: this person")
                onClicked: word.detail.hold(because.text)
            }
        }
    }
}
