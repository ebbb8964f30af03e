import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The printers, and the badges that wait for them or for a person.
Sheet {
    id: dialog

    required property PrintersModel printing

    name: "printersDialog"
    objectName: name
    title: qsTr("Printers")
    x: Math.round((parent.width - width) / 2)
    y: Theme.huge
    width: Math.min(Theme.printersWidth, parent.width - 2 * Theme.m)
    height: parent.height - 2 * Theme.huge

    onOpened: {
        list.untouched = true
        printing.open()
    }
    onClosed: printing.close()

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Words {
                Layout.fillWidth: true
                text: dialog.title
                strong: true
                font.pixelSize: Theme.lead
            }

            QuietButton {
                objectName: "printersCloseButton"
                text: qsTr("Close")
                keyName: "Esc"
                onClicked: dialog.close()
            }
        }

        Words {
            objectName: "printersNotice"
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.printing.notice
            strong: true
        }

        Words {
            objectName: "printersState"
            Layout.fillWidth: true
            visible: text !== ""
            text: ({
                    loading: qsTr("Asking the printers…"),
                    shut: qsTr("Sign in to see which badges wait."),
                    fault: qsTr("The list cannot be read at the moment.")
                })[dialog.printing.state] ?? ""
            muted: true
        }

        ListView {
            id: list

            objectName: "printJobList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s
            model: dialog.printing.jobs
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Badges that wait")

            readonly property int room: width - Theme.l
            // What comes in above must not push the printers out of sight before anybody has scrolled.
            property bool untouched: true

            onMovementStarted: untouched = false
            onOriginYChanged: toTop()
            onCountChanged: toTop()

            function toTop() {
                if (untouched)
                    positionViewAtBeginning()
            }

            header: ColumnLayout {
                onHeightChanged: list.toTop()
                x: Theme.arabic ? list.width - width : 0
                width: list.room
                spacing: Theme.s
                LayoutMirroring.enabled: Theme.arabic
                LayoutMirroring.childrenInherit: true

                Repeater {
                    model: dialog.printing.printers

                    PrinterCard {
                        required property var model
                        required property int index

                        Layout.fillWidth: true
                        key: model.key
                        name: model.name
                        look: model.look
                        printerState: model.state
                        remedy: model.remedy
                        promise: model.promise
                        remaining: model.left
                        supplies: model.supplies
                        jobs: model.jobs
                        canRefill: model.canRefill
                        paused: model.paused
                        saying: model.saying
                        place: index
                        onRefilled: dialog.printing.refill(key)
                        onPauseWanted: dialog.printing.pause(key)
                        onGoOnWanted: dialog.printing.unpause(key)
                    }
                }

                Words {
                    objectName: "printJobsHeading"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.m
                    Layout.bottomMargin: Theme.s
                    visible: dialog.printing.state === ""
                    text: dialog.printing.count === 0 ? qsTr("No badge waits.") : qsTr("Badges that wait")
                    strong: dialog.printing.count > 0
                    muted: dialog.printing.count === 0
                    font.pixelSize: Theme.lead
                }
            }

            delegate: Item {
                id: cell

                required property var model
                required property int index

                width: list.width
                implicitHeight: card.implicitHeight

                PrintJobCard {
                    id: card

                    anchors.left: parent.left
                    width: list.room
                    key: cell.model.key
                    badge: cell.model.badge
                    name: cell.model.name
                    look: cell.model.look
                    jobState: cell.model.state
                    place: cell.model.place
                    note: cell.model.note
                    busy: cell.model.busy
                    deeds: cell.model.deeds
                    saying: cell.model.saying
                    row: cell.index
                    onWanted: (deed, to) => dialog.printing.do(key, deed, to)
                }
            }
        }
    }
}
