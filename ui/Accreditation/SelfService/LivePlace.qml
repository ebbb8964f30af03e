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

    // With large text the picture comes first, or it would be below what one sees.
    readonly property bool first: upright && !Theme.roomy

    columns: upright ? 1 : 2
    columnSpacing: KioskTheme.low ? Theme.xl : Theme.huge
    rowSpacing: Theme.xl

    PageHead {
        Layout.row: place.first ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        Layout.alignment: place.upright ? Qt.AlignTop : Qt.AlignVCenter
        way: place.way
        centred: place.upright
    }

    Item {
        Layout.row: place.upright && !place.first ? 1 : 0
        Layout.column: place.upright ? 0 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
        Layout.minimumHeight: place.first ? Math.min(width * 3 / 4, 2 * KioskTheme.liveLeast) : KioskTheme.liveLeast

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
