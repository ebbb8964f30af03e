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

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
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

        CrewPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }
}
