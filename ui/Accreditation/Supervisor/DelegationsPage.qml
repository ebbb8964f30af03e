import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The quorum on top, every delegation below it, the people of one beside them.
FocusScope {
    id: scope

    required property DelegationsPageModel page

    objectName: "delegationsPage"

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

                QuorumCard {
                    Layout.fillWidth: true
                    page: scope.page
                }

                DelegationsPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    page: scope.page
                }
            }
        }

        DelegationPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }
}
