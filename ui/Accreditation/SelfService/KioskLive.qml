import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the camera sees, as in a mirror; what guides the eye stands over it.
Rectangle {
    id: live

    default property alias guides: over.data
    required property CameraFeed feed
    property string hint: ""

    objectName: "livePanel"
    color: Theme.night
    radius: Theme.panelRadius
    Accessible.role: Accessible.Graphic
    Accessible.name: feed.live ? qsTr("Live view of the camera") : qsTr("No picture from the camera")

    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: fit()

    function fit() {
        live.feed.fit(live.width * Screen.devicePixelRatio, live.height * Screen.devicePixelRatio)
    }

    Image {
        objectName: "liveImage"
        anchors.fill: parent
        visible: live.feed.live
        source: live.feed.source
        mirror: true
        cache: false
        retainWhileLoading: true
        Accessible.ignored: true
    }

    Item {
        id: over

        anchors.fill: parent
        visible: live.feed.live
    }

    Sign {
        anchors.centerIn: parent
        visible: !live.feed.live
        name: "camera_off"
        colour: Theme.nightInk
        side: Theme.bigSign
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: hintWords.implicitHeight + 2 * Theme.l
        visible: hintWords.text !== ""
        color: Theme.shade

        KioskWords {
            id: hintWords

            objectName: "liveHint"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.l
            horizontalAlignment: Text.AlignHCenter
            strong: true
            color: Theme.nightInk
            text: live.hint
        }
    }
}
