import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Each station with its newest verdict and how long ago that was; one opens its scans.
ListView {
    id: strip

    required property LivePageModel page

    objectName: "stationStrip"
    implicitHeight: Theme.stripCard
    orientation: ListView.Horizontal
    spacing: Theme.s

    readonly property real share: (width - (count - 1) * spacing) / Math.max(1, count)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentWidth > width
    keyNavigationEnabled: true
    activeFocusOnTab: true
    model: page.strip
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Stations")
    Keys.onReturnPressed: page.openStation(currentIndex)
    Keys.onEnterPressed: page.openStation(currentIndex)

    delegate: StationChip {
        width: Math.max(Theme.stripCardLeast, Math.min(Theme.stripCardWidth, strip.share))
        focused: ListView.isCurrentItem && strip.activeFocus
        onClicked: strip.page.openStation(index)
    }
}
