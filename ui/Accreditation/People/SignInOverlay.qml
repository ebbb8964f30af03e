import QtQuick
import Accreditation.Models
import Accreditation.Theme

// Sign-in and the lock over a whole page, which is to be hidden meanwhile. It takes every touch and key; what it
// shows is made when it is first needed.
FocusScope {
    id: overlay

    required property SignInModel signIn
    property CameraFeed feed: null

    objectName: "signInOverlay"
    visible: signIn.isUp
    enabled: visible
    LayoutMirroring.enabled: Theme.arabic
    LayoutMirroring.childrenInherit: true

    onVisibleChanged: made()
    Component.onCompleted: made()

    function made() {
        if (!visible)
            return
        if (body.item === null)
            body.setSource(Qt.resolvedUrl("SignInPage.qml"), { signIn: overlay.signIn, feed: overlay.feed })
        body.item.enter()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Loader {
        id: body

        anchors.fill: parent
        focus: true
    }
}
