import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The head of a page beside its live view, or over it where the screen stands upright.
GridLayout {
    id: place

    default property alias guides: live.guides
    required property SelfServiceModel way
    required property CameraFeed feed
    required property bool upright
    property string hint: ""

    columns: upright ? 1 : 2
    columnSpacing: Theme.huge
    rowSpacing: Theme.xl

    PageHead {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        Layout.alignment: place.upright ? Qt.AlignTop : Qt.AlignVCenter
        way: place.way
        centred: place.upright
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
        Layout.minimumHeight: KioskTheme.liveLeast

        KioskLive {
            id: live

            readonly property real side: Math.min(parent.width, parent.height * 4 / 3)

            anchors.centerIn: parent
            width: side
            height: side * 3 / 4
            feed: place.feed
            hint: place.hint
        }
    }
}
