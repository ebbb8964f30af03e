import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every scan that a filter finds, however many; any entry of the record by its number.
FocusScope {
    id: scope

    required property LogPageModel page

    objectName: "logPage"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s

            FilterBar {
                Layout.fillWidth: true
                filter: scope.page.filter
                onDone: table.forceActiveFocus()
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.s
                    spacing: 0

                    LogHead {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.target
                        Layout.leftMargin: Theme.m
                        page: scope.page
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        spacing: Theme.xs

                        LogTable {
                            id: table

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            focus: true
                            page: scope.page
                        }

                        ScrollRail {
                            Layout.fillHeight: true
                            Layout.topMargin: Theme.tableRow
                            visible: scope.page.thumb < 1
                            place: scope.page.place
                            thumb: scope.page.thumb
                            label: scope.page.placeText
                            onSought: fraction => scope.page.seek(fraction)
                        }
                    }
                }
            }
        }

        EntryPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            visible: scope.page.entry.state !== "closed"
            entry: scope.page.entry
            onClosed: {
                scope.page.entry.close()
                table.forceActiveFocus()
            }
        }
    }
}
