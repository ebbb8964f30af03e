import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// Who is inside where, at which gates, and who arrived when.
FocusScope {
    id: scope

    required property ZonesPageModel page

    objectName: "zonesPage"

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

                ZonesPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    page: scope.page
                }

                ArrivalsPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    page: scope.page
                }
            }
        }

        ZonePanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }
}
