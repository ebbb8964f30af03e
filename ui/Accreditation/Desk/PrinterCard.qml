import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One printer: how it is, what is left in it, what it can promise.
Rectangle {
    id: card

    required property string key
    required property string name
    required property string look
    required property string printerState
    required property string remedy
    required property string promise
    required property string remaining
    required property string supplies
    required property string jobs
    required property bool canRefill
    required property bool paused
    required property string saying
    required property int place

    signal refilled
    signal pauseWanted
    signal goOnWanted

    readonly property color tint: ({ wrong: Theme.refuseSign, soon: Theme.referSign })[look] ?? Theme.accent

    objectName: "printerCard" + place
    implicitHeight: column.implicitHeight + 2 * Theme.m
    radius: Theme.panelRadius
    color: Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: saying

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Sign {
                Layout.alignment: Qt.AlignTop
                name: ({ wrong: "warning", soon: "warning", paused: "print_off" })[card.look] ?? "printer"
                colour: card.tint
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    objectName: "printerName" + card.place
                    Layout.fillWidth: true
                    text: card.name
                    strong: true
                    font.family: Theme.nativeFamily
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    text: [card.printerState, card.remedy].filter(Boolean).join(" ")
                    strong: card.look === "wrong"
                    Accessible.ignored: true
                }
            }

            Words {
                Layout.alignment: Qt.AlignTop
                visible: text !== ""
                text: card.remaining
                strong: true
                wrapMode: Text.NoWrap
            }
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: [card.supplies, card.jobs].filter(Boolean).join("  ·  ")
            font.pixelSize: Theme.tiny
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Words {
                Layout.fillWidth: true
                text: card.promise
                muted: true
                font.pixelSize: Theme.tiny
            }

            QuietButton {
                objectName: "refillButton" + card.place
                visible: card.canRefill
                text: qsTr("New roll in")
                onClicked: card.refilled()
            }

            QuietButton {
                objectName: "pauseButton" + card.place
                visible: !card.paused
                text: qsTr("Pause")
                onClicked: card.pauseWanted()
            }

            QuietButton {
                objectName: "continueButton" + card.place
                visible: card.paused
                text: qsTr("Continue")
                onClicked: card.goOnWanted()
            }
        }
    }
}
