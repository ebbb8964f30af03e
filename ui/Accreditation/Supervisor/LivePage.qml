import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The scans of all stations as they happen; the list holds still while one reads.
FocusScope {
    id: scope

    required property LivePageModel page
    readonly property bool faulty: page.state === "fault"

    objectName: "livePage"

    Connections {
        target: scope.page

        function onResumed() {
            table.current = -1
            table.toTop()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.m

            StationStrip {
                Layout.fillWidth: true
                visible: count > 0
                page: scope.page
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.s
                    spacing: 0

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.target
                        Layout.leftMargin: Theme.m
                        spacing: Theme.m

                        Sign {
                            name: scope.faulty ? "warning" : scope.page.held ? "info" : "live"
                            colour: scope.faulty ? Theme.referSign : scope.page.held ? Theme.soft : Theme.accent
                        }

                        Words {
                            objectName: "followLabel"
                            Layout.fillWidth: true
                            text: scope.faulty ? scope.page.error
                                : scope.page.held ? qsTr("The list holds still while you read.")
                                : qsTr("Scans of all stations as they happen")
                            muted: !scope.faulty
                        }

                        QuietButton {
                            objectName: "resumeButton"
                            visible: scope.page.held
                            text: scope.page.fresh === "" ? qsTr("Back to now") : scope.page.fresh
                            signName: "live"
                            checked: scope.page.fresh !== ""
                            onClicked: scope.page.resume()
                        }
                    }

                    LiveTable {
                        id: table

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        focus: true
                        page: scope.page
                    }
                }
            }
        }

        EntryPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            entry: scope.page.entry
            emptyText: qsTr("The newest scan will stand here.")
            onClosed: scope.page.resume()
        }
    }
}
