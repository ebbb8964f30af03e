import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// A PIN by touch or keyboard. Digits run as on every keypad, in every language.
FocusScope {
    id: pad

    required property PinModel pin

    readonly property bool open: !pin.busy && !pin.locked && pin.wait === ""

    objectName: "pinPad"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.pin.enter()
        else if (event.key === Qt.Key_Backspace)
            pad.pin.erase()
        else if (event.key === Qt.Key_Delete)
            pad.pin.empty()
        else if (!pad.pin.typed(event.text))
            return
        event.accepted = true
    }

    ColumnLayout {
        id: column

        // Narrower where its place is.
        width: Math.min(implicitWidth, pad.width)
        spacing: Theme.l

        PinDots {
            objectName: "pinDots"
            Layout.alignment: Qt.AlignHCenter
            count: pad.pin.count
        }

        // Its place is kept, so that the keys stay where the finger is.
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.signInWidth - 2 * Theme.l
            Layout.minimumHeight: Math.max(Theme.target, says.implicitHeight)

            RefusalText {
                id: says

                objectName: "pinNotice"
                anchors.centerIn: parent
                width: parent.width
                text: [pad.pin.notice, pad.pin.remedy, pad.pin.wait].filter(Boolean).join(" ")
            }

            Words {
                anchors.centerIn: parent
                visible: pad.pin.busy && says.text === ""
                text: qsTr("One moment…")
                muted: true
            }
        }

        Grid {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            spacing: Theme.m
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: 9

                PinKey {
                    required property int index

                    objectName: "pinKey" + (index + 1)
                    text: index + 1
                    enabled: pad.open
                    onClicked: pad.pin.digit(index + 1)
                }
            }

            PinKey {
                objectName: "pinEraseKey"
                signName: "erase"
                enabled: pad.open && pad.pin.count > 0
                Accessible.name: qsTr("Take the last digit back")
                onClicked: pad.pin.erase()
            }

            PinKey {
                objectName: "pinKey0"
                text: "0"
                enabled: pad.open
                onClicked: pad.pin.digit(0)
            }

            PinKey {
                objectName: "pinEnterKey"
                signName: "tick"
                strong: true
                enabled: pad.pin.canEnter
                Accessible.name: qsTr("Done")
                onClicked: pad.pin.enter()
            }
        }
    }
}
