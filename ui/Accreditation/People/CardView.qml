import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the camera sees, small: where to hold a card.
Rectangle {
    id: view

    property CameraFeed feed: null

    readonly property bool live: feed !== null && feed.live

    objectName: "cardView"
    implicitWidth: Theme.cardViewWidth
    implicitHeight: Theme.cardViewHeight
    color: Theme.night
    radius: Theme.panelRadius
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Live view of the camera")

    Image {
        anchors.fill: parent
        visible: view.live
        source: view.live && view.visible ? view.feed.source : ""
        fillMode: Image.PreserveAspectCrop
        cache: false
        retainWhileLoading: true
        clip: true
        Accessible.ignored: true
    }

    AimingFrame {
        anchors.centerIn: parent
        width: parent.height * 2 / 3
        height: width
    }
}
