import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// An exception, asked for step by step. Esc goes back one.
Sheet {
    id: sheet

    required property OverrideModel override
    property CameraFeed feed: null

    readonly property string step: override.step

    name: "overrideDialog"
    objectName: name
    title: override.title
    anchors.centerIn: parent
    closePolicy: Popup.NoAutoClose
    width: Math.min(Theme.exceptionWidth, parent.width - 2 * Theme.m)
    height: Math.min(implicitHeight, parent.height - 2 * Theme.m)

    onOpened: focusStep()
    onStepChanged: focusStep()

    function focusStep() {
        if (step === "their_pin")
            pad.forceActiveFocus()
        else
            content.forceActiveFocus()
    }

    contentItem: FocusScope {
        id: content

        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: sheet.override.back()
        Keys.onReturnPressed: sheet.override.here()
        Keys.onEnterPressed: sheet.override.here()

        Flickable {
            id: flick

            anchors.fill: parent
            contentWidth: width
            contentHeight: column.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            ScrollBar.vertical: ScrollBar {
                policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: column

                width: flick.width - (flick.interactive ? Theme.l : 0)
                spacing: Theme.m

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.m

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.xs

                        Words {
                            objectName: "overrideTitle"
                            Layout.fillWidth: true
                            text: sheet.override.title
                            strong: true
                            font.pixelSize: Theme.lead
                        }

                        Words {
                            objectName: "overrideName"
                            Layout.fillWidth: true
                            text: sheet.override.name
                            muted: true
                        }
                    }

                    QuietButton {
                        objectName: "overrideBackButton"
                        Layout.alignment: Qt.AlignTop
                        text: sheet.step === "why" ? qsTr("Close") : qsTr("Back")
                        keyName: "Esc"
                        onClicked: sheet.override.back()
                    }
                }

                OverrideForm {
                    Layout.fillWidth: true
                    visible: sheet.step === "why"
                    override: sheet.override
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== "" && sheet.step !== "why"
                    text: sheet.override.text
                    horizontalAlignment: Text.AlignHCenter
                }

                CardView {
                    Layout.alignment: Qt.AlignHCenter
                    visible: sheet.step === "their_card" && sheet.feed !== null && sheet.feed.live
                    feed: sheet.feed
                }

                RefusalText {
                    objectName: "theirCardNotice"
                    Layout.fillWidth: true
                    visible: sheet.step === "their_card" && text !== ""
                    text: [sheet.override.notice, sheet.override.remedy].filter(Boolean).join(" ")
                }

                PinPad {
                    id: pad

                    Layout.alignment: Qt.AlignHCenter
                    visible: sheet.step === "their_pin"
                    pin: sheet.override.pin
                }
            }
        }
    }
}
