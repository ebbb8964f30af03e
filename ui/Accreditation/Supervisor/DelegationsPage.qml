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

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
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

        DelegationPanel {
            Layout.preferredWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.detailWidth
            Layout.fillHeight: true
            page: scope.page
        }
    }
}
