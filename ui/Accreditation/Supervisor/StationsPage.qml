import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// Stations above, operators below, more of whichever is chosen beside them.
FocusScope {
    id: scope

    required property StationsPageModel page

    objectName: "stationsPage"

    RowLayout {
        anchors.fill: parent
        spacing: Theme.l

        BoardScroll {
            id: left

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.height

            ColumnLayout {
                id: column

                width: left.width
                height: Math.max(left.height, implicitHeight)
                spacing: Theme.l

                StationsPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    page: scope.page
                }

                OperatorsPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    page: scope.page
                }
            }
        }

        CrewPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }
}
