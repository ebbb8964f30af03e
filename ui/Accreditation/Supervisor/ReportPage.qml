import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What can be checked and made on the one side, what came of it on the other.
FocusScope {
    id: scope

    required property ReportPageModel page

    objectName: "reportPage"

    Connections {
        target: scope.page.papers

        function onWordWanted() {
            names.open()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.l

        BoardScroll {
            id: left

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight

            ColumnLayout {
                id: column

                width: left.width
                spacing: Theme.l

                ReportRecordPanel {
                    Layout.fillWidth: true
                    record: scope.page.record
                }

                ReportPapersPanel {
                    Layout.fillWidth: true
                    papers: scope.page.papers
                }
            }
        }

        ReportResultPanel {
            Layout.preferredWidth: Theme.paperWidth
            Layout.maximumWidth: Theme.paperWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }

    LateSheet {
        id: names

        file: Qt.resolvedUrl("ReportNamesDialog.qml")
        models: ({ papers: scope.page.papers })
    }
}
