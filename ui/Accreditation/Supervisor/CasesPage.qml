import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What waits for a supervisor on the one side, one of it in full on the other.
FocusScope {
    id: scope

    required property CasesPageModel page

    objectName: "casesPage"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Repeater {
                model: scope.page.tabs

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "TabButton"
                    text: modelData.name
                    checked: modelData.on
                    onClicked: scope.page.show(modelData.code)
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: scope.page.tab !== "watch"
            spacing: Theme.l

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                WaitList {
                    anchors.fill: parent
                    anchors.margins: Theme.s
                    page: scope.page
                }
            }

            CasePanel {
                Layout.preferredWidth: Theme.caseWidth
                Layout.maximumWidth: Theme.caseWidth
                Layout.fillHeight: true
                detail: scope.page.detail
                onClosed: scope.page.choose(-1)
            }
        }

        WatchEntries {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: scope.page.tab === "watch"
            watch: scope.page.watch
        }
    }
}
