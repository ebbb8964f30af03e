import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the camera sees, with where to hold the badge.
Rectangle {
    id: panel

    required property CameraFeed feed
    required property real unit

    objectName: "eyePanel"
    color: Theme.night
    border.width: Theme.hair
    border.color: Theme.nightInk
    Accessible.role: Accessible.Graphic
    Accessible.name: feed.live ? qsTr("Live view of the camera") : qsTr("No picture from the camera")

    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: fit()

    function fit() {
        panel.feed.fit(panel.width * Screen.devicePixelRatio, panel.height * Screen.devicePixelRatio)
    }

    Image {
        objectName: "liveImage"
        anchors.fill: parent
        anchors.margins: Theme.hair
        visible: panel.feed.live
        source: panel.feed.source
        cache: false
        retainWhileLoading: true
        Accessible.ignored: true
    }

    AimingFrame {
        anchors.centerIn: parent
        width: parent.height * 2 / 3
        height: width
        visible: panel.feed.live
    }

    Sign {
        objectName: "noCamera"
        anchors.centerIn: parent
        visible: !panel.feed.live
        name: "camera_off"
        colour: Theme.nightInk
        side: Math.round(Theme.vast * panel.unit)
    }
}
