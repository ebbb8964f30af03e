import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The watch list: who is looked for, and one more.
RowLayout {
    id: watch_

    required property WatchEntriesModel watch

    objectName: "watchEntries"
    spacing: Theme.l

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.s
            spacing: Theme.s

            BoardList {
                id: list

                objectName: "watchList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                saying: qsTr("Entries of the watch list")
                nothing: watch_.watch.state === "fault" ? watch_.watch.error
                    : watch_.watch.state === "shown" ? qsTr("Nobody is looked for.") : qsTr("Looking…")
                model: watch_.watch.rows
                reuseItems: false
                onCurrentIndexChanged: {
                    if (currentIndex !== watch_.watch.place)
                        watch_.watch.choose(currentIndex)
                }

                Connections {
                    target: watch_.watch

                    function onChanged() {
                        list.currentIndex = watch_.watch.place
                    }
                }

                delegate: BoardRow {
                    id: row

                    required property int index
                    required property string who
                    required property string reason
                    required property string action
                    required property string expires
                    required saying

                    objectName: "watch" + index + "Row"
                    place: index

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.hair
                        Layout.topMargin: Theme.xs
                        Layout.bottomMargin: Theme.xs
                        spacing: 0

                        BoardText {
                            text: row.who
                            strong: true
                            font.family: Theme.nativeFamily
                        }

                        BoardText {
                            text: row.reason
                            font.pixelSize: Theme.tableText
                        }
                    }

                    ColumnLayout {
                        Layout.preferredWidth: Theme.roomy ? Theme.watchNote : Theme.boardWord
                        Layout.maximumWidth: Theme.roomy ? Theme.watchNote : Theme.boardWord
                        spacing: 0

                        BoardText {
                            text: row.action
                            muted: true
                            font.pixelSize: Theme.tableText
                        }

                        BoardText {
                            visible: text !== ""
                            text: row.expires
                            muted: true
                            font.pixelSize: Theme.tiny
                        }
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.xs
                spacing: Theme.s

                QuietButton {
                    objectName: "watchEndButton"
                    enabled: watch_.watch.place >= 0 && !watch_.watch.busy
                    text: qsTr("End it today")
                    onClicked: watch_.watch.endToday()
                }

                QuietButton {
                    objectName: "watchRemoveButton"
                    enabled: watch_.watch.place >= 0 && !watch_.watch.busy
                    text: qsTr("Remove it")
                    onClicked: watch_.watch.remove()
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("A whole list is imported with “kiosk watch import”.")
                    muted: true
                    font.pixelSize: Theme.tiny
                }
            }
        }
    }

    WatchForm {
        Layout.preferredWidth: Theme.caseWidth
        Layout.maximumWidth: Theme.caseWidth
        Layout.fillHeight: true
        watch: watch_.watch
    }
}
