import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The picture as it will stand on the badge.
GridLayout {
    id: panel

    required property SelfServiceModel way
    required property bool upright

    objectName: "reviewPanel"
    columns: upright ? 1 : 2
    columnSpacing: Theme.huge
    rowSpacing: Theme.xl

    PageHead {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        Layout.alignment: panel.upright ? Qt.AlignTop : Qt.AlignVCenter
        way: panel.way
        centred: panel.upright
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
        Layout.minimumHeight: KioskTheme.liveLeast

        Image {
            readonly property real tall: Math.min(parent.height, parent.width * 4 / 3)

            objectName: "takenImage"
            anchors.centerIn: parent
            width: tall * 3 / 4
            height: tall
            source: panel.way.taken
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your picture")
        }
    }
}
