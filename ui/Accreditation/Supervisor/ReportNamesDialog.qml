import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// A second supervisor agrees that a paper names people: why, the card, the PIN.
Sheet {
    id: dialog

    required property PapersModel papers

    property int reason: 0

    name: "reportNamesDialog"
    objectName: name
    title: qsTr("A second supervisor must agree")
    x: Math.round((parent.width - width) / 2)
    y: Theme.vast
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.xl)

    function agree() {
        papers.allow(card.text, reason, pin.text)
        pin.clear()
    }

    onOpened: card.forceActiveFocus()
    onClosed: {
        papers.leaveWord()
        card.clear()
        pin.clear()
        reason = 0
    }

    Connections {
        target: dialog.papers

        function onWordGiven() {
            dialog.close()
        }

        function onCardShown(code) {
            card.text = code
            pin.forceActiveFocus()
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        BoardTitle {
            text: dialog.title
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("This paper names people. Whoever agrees is another supervisor than you; both stand in the record.")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: dialog.papers.reasons

                QuietButton {
                    required property int index
                    required property string modelData

                    objectName: "namesReason" + index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    checked: dialog.reason === index
                    onClicked: dialog.reason = index
                }
            }
        }

        PlainField {
            id: card

            objectName: "secondCardField"
            Layout.fillWidth: true
            placeholderText: qsTr("Show or scan the second supervisor’s card")
            echoMode: TextInput.Password
            maximumLength: 600
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onAccepted: pin.forceActiveFocus()
        }

        PlainField {
            id: pin

            objectName: "secondPinField"
            Layout.fillWidth: true
            placeholderText: qsTr("PIN of the second supervisor")
            echoMode: TextInput.Password
            maximumLength: 12
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            onAccepted: dialog.agree()
        }

        RowLayout {
            Layout.fillWidth: true
            visible: dialog.papers.refusal !== ""
            spacing: Theme.s

            Sign {
                name: "warning"
                colour: Theme.referSign
            }

            Words {
                objectName: "namesRefusalLabel"
                Layout.fillWidth: true
                text: dialog.papers.refusal
                strong: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            QuietButton {
                objectName: "namesCancelButton"
                Layout.fillWidth: true
                plain: true
                text: qsTr("Leave it")
                keyName: "Esc"
                onClicked: dialog.close()
            }

            QuietButton {
                objectName: "namesAgreeButton"
                Layout.fillWidth: true
                enabled: card.text !== "" && pin.text !== "" && !dialog.papers.asking
                text: dialog.papers.asking ? qsTr("Checking…") : qsTr("Agree")
                signName: "tick"
                onClicked: dialog.agree()
            }
        }
    }
}
