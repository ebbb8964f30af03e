import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the camera sees, with where to hold the code, or where the face is and what to say.
Rectangle {
    id: panel

    required property CameraFeed feed
    required property PhotoModel photo
    required property string step

    readonly property bool aiming: feed.live && (step === "idle" || step === "checking")

    objectName: "livePanel"
    color: Theme.night
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
        visible: panel.aiming
    }

    Rectangle {
        objectName: "faceBox"
        visible: panel.photo.active && panel.photo.face.width > 0
        x: panel.photo.face.x * parent.width
        y: panel.photo.face.y * parent.height
        width: panel.photo.face.width * parent.width
        height: panel.photo.face.height * parent.height
        color: "transparent"
        radius: Theme.buttonRadius
        border.width: Theme.ring
        border.color: panel.photo.good ? Theme.nightInk : Theme.focus
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: hint.implicitHeight + Theme.l
        visible: hint.text !== ""
        color: Theme.shade

        Words {
            id: hint

            objectName: "photoHint"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.l
            text: !panel.feed.live ? "" : panel.photo.active ? panel.photo.hint : ""
            color: Theme.nightInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Column {
        objectName: "noCamera"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: !panel.feed.live
        spacing: Theme.m

        Sign {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "camera_off"
            colour: Theme.nightInk
            side: Theme.vast
        }

        Words {
            width: parent.width
            text: qsTr("No picture from the camera")
            color: Theme.nightInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: qsTr("The hand scanner and the search still work.")
            color: Theme.nightInk
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: panel.photo.active
        color: "transparent"
        border.width: Theme.xs
        border.color: Theme.focus
    }
}
