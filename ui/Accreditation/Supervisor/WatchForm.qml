import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One more entry of the watch list.
Card {
    id: form

    required property WatchEntriesModel watch
    property string action: "silent"
    property int days: 0

    function send() {
        watch.add(name.text, born.text, document.text, delegation.text, reason.text, action, days)
    }

    objectName: "watchForm"

    Connections {
        target: form.watch

        function onAdded() {
            for (const field of [name, born, document, delegation, reason])
                field.clear()
        }
    }

    BoardScroll {
        id: scroll

        anchors.fill: parent
        anchors.margins: Theme.l
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: Theme.m

            BoardTitle {
                text: qsTr("Look for somebody")
            }

            CaseNotice {
                objectName: "watchNotice"
                Layout.fillWidth: true
                visible: text !== ""
                kind: form.watch.noticeKind
                text: form.watch.notice
            }

            PlainField {
                id: name

                objectName: "watchNameField"
                Layout.fillWidth: true
                placeholderText: qsTr("Name, in any script and order")
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                PlainField {
                    id: born

                    objectName: "watchBornField"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    placeholderText: qsTr("Born: 1984-03-09")
                }

                PlainField {
                    id: delegation

                    objectName: "watchDelegationField"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    placeholderText: qsTr("Delegation’s code")
                }
            }

            PlainField {
                id: document

                objectName: "watchDocumentField"
                Layout.fillWidth: true
                placeholderText: qsTr("Number of passport or card")
            }

            PlainField {
                id: reason

                objectName: "watchReasonField"
                Layout.fillWidth: true
                maximumLength: Theme.longestReason
                placeholderText: qsTr("Why they are looked for")
            }

            Words {
                text: qsTr("When they come")
                muted: true
                font.pixelSize: Theme.tiny
            }

            Repeater {
                model: form.watch.actions

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "WatchButton"
                    Layout.fillWidth: true
                    text: modelData.name
                    checked: form.action === modelData.code
                    onClicked: form.action = modelData.code
                }
            }

            Words {
                text: qsTr("For how long")
                muted: true
                font.pixelSize: Theme.tiny
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                Repeater {
                    model: [{ days: 1, name: qsTr("A day") }, { days: 7, name: qsTr("A week") }, { days: 0, name: qsTr("No end") }]

                    QuietButton {
                        required property var modelData

                        objectName: "watch" + modelData.days + "DaysButton"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: modelData.name
                        checked: form.days === modelData.days
                        onClicked: form.days = modelData.days
                    }
                }
            }

            PrimaryButton {
                objectName: "watchAddButton"
                Layout.fillWidth: true
                implicitHeight: Theme.target + Theme.s
                keyName: ""
                enabled: !form.watch.busy
                text: qsTr("Put on the list")
                onClicked: form.send()
            }
        }
    }
}
