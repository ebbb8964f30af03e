import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// The keeper's sheet over the whole page: a card, a PIN, then what an admin may do. It opens by holding the upper left
// corner of the screen, or by an operator's card; a delegate's touch there does what it would do anyway.
FocusScope {
    id: sheet

    required property KeeperModel keeper
    required property CameraFeed feed

    readonly property string step: keeper.step

    signal closed

    objectName: "keeperSheet"
    LayoutMirroring.enabled: Theme.arabic
    LayoutMirroring.childrenInherit: true

    onStepChanged: enter()

    function enter(): void {
        if (step === "pin")
            pad.forceActiveFocus(Qt.TabFocusReason)
        else if (step !== "")
            card.forceActiveFocus(Qt.TabFocusReason)
        else
            closed()
    }

    // It only watches: what lies beneath has the touch.
    Item {
        id: corner

        objectName: "keeperCorner"
        width: KioskTheme.corners
        height: KioskTheme.corners
        LayoutMirroring.enabled: false

        PointHandler {
            id: held

            acceptedDevices: PointerDevice.AllDevices
            grabPermissions: PointerHandler.ApprovesTakeOverByAnything
            onActiveChanged: active ? patience.restart() : patience.stop()
        }

        Timer {
            id: patience

            interval: KioskTheme.knock
            onTriggered: {
                if (corner.contains(held.point.position))
                    sheet.keeper.knock()
            }
        }
    }

    Item {
        anchors.fill: parent
        visible: sheet.keeper.isUp
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.keeper.title

        Rectangle {
            anchors.fill: parent
            color: Theme.veil
        }

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true
            onWheel: wheel => wheel.accepted = true
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * KioskTheme.margin, KioskTheme.widest * 1.5)
            height: Math.min(parent.height - 2 * KioskTheme.margin, column.implicitHeight + 2 * KioskTheme.margin)
            radius: KioskTheme.corner
            color: Theme.surface
            border.width: KioskTheme.selected
            border.color: Theme.edge

            KioskScroll {
                id: card

                anchors.fill: parent
                anchors.margins: KioskTheme.margin
                Keys.onEscapePressed: sheet.keeper.back()

                ColumnLayout {
                    id: column

                    width: parent.width
                    spacing: KioskTheme.gap

                    KioskWords {
                        objectName: "keeperTitle"
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        size: KioskTheme.sentence
                        strong: true
                        text: sheet.keeper.title
                        Accessible.role: Accessible.Heading
                    }

                    KioskWords {
                        objectName: "keeperText"
                        Layout.fillWidth: true
                        visible: text !== ""
                        horizontalAlignment: Text.AlignHCenter
                        size: KioskTheme.hint
                        muted: true
                        text: sheet.keeper.text
                    }

                    CardView {
                        Layout.alignment: Qt.AlignHCenter
                        visible: sheet.step === "card" && sheet.feed.live
                        feed: sheet.feed
                    }

                    PinPad {
                        id: pad

                        Layout.alignment: Qt.AlignHCenter
                        visible: sheet.step === "pin"
                        pin: sheet.keeper.pin
                        Keys.onEscapePressed: sheet.keeper.back()
                    }

                    RefusalText {
                        objectName: "keeperNotice"
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: [sheet.keeper.notice, sheet.keeper.remedy].filter(Boolean).join(" ")
                    }

                    KeeperMenu {
                        Layout.fillWidth: true
                        visible: sheet.step === "menu"
                        keeper: sheet.keeper
                    }

                    KeeperSettings {
                        Layout.fillWidth: true
                        visible: sheet.step === "settings"
                        keeper: sheet.keeper
                    }

                    KioskButton {
                        objectName: "keeperReallyClose"
                        Layout.fillWidth: true
                        visible: sheet.step === "close"
                        signName: "exit"
                        text: qsTr("Close the station")
                        onClicked: sheet.keeper.closeStation()
                    }

                    KioskButton {
                        objectName: "keeperBack"
                        Layout.fillWidth: true
                        signName: "back"
                        turns: true
                        text: sheet.step === "menu" ? qsTr("Leave it as it is") : qsTr("Back")
                        onClicked: sheet.keeper.back()
                    }
                }
            }
        }
    }
}
