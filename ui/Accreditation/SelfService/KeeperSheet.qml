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
    readonly property bool wide: width > height

    signal closed

    objectName: "keeperSheet"
    LayoutMirroring.enabled: Theme.arabic
    LayoutMirroring.childrenInherit: true

    onStepChanged: enter()

    function enter(): void {
        if (step === "pin")
            pad.forceActiveFocus(Qt.TabFocusReason)
        else if (step !== "")
            back.forceActiveFocus(Qt.TabFocusReason)
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
            width: Math.min(parent.width - 2 * KioskTheme.margin, KioskTheme.widest * (sheet.wide ? 2 : 1.5))
            height: Math.min(parent.height - 2 * KioskTheme.margin, column.implicitHeight + 2 * KioskTheme.margin)
            radius: KioskTheme.corner
            color: Theme.surface
            border.width: KioskTheme.selected
            border.color: Theme.edge

            ColumnLayout {
                id: column

                anchors.fill: parent
                anchors.margins: KioskTheme.margin
                spacing: KioskTheme.gap
                Keys.onEscapePressed: sheet.keeper.back()

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

                // Its width is the same whether it scrolls or not: what wraps in it would else never come to rest.
                Flickable {
                    id: flick

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    implicitHeight: deeds.implicitHeight
                    contentWidth: width
                    contentHeight: deeds.implicitHeight
                    interactive: contentHeight > height + 1
                    clip: interactive
                    boundsBehavior: Flickable.StopAtBounds

                    ColumnLayout {
                        id: deeds

                        width: flick.width
                        spacing: KioskTheme.gap

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
                        }

                        KeeperMenu {
                            Layout.fillWidth: true
                            visible: sheet.step === "menu"
                            keeper: sheet.keeper
                        }

                        KeeperSettings {
                            Layout.fillWidth: true
                            visible: sheet.step === "settings"
                            wide: sheet.wide
                            keeper: sheet.keeper
                        }
                    }
                }

                RefusalText {
                    objectName: "keeperNotice"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [sheet.keeper.notice, sheet.keeper.remedy].filter(Boolean).join(" ")
                }

                KioskButton {
                    objectName: "keeperSave"
                    Layout.fillWidth: true
                    visible: sheet.step === "settings"
                    primary: true
                    enabled: sheet.keeper.maySave
                    signName: "again"
                    text: qsTr("Save and open again")
                    onClicked: sheet.keeper.save()
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
                    id: back

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
