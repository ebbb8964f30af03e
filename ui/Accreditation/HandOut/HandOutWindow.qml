import QtQuick
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// The window of one hand-out desk. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property WindowModel about
    required property HandOutModel gate
    required property GatePlaceModel place
    required property PersonModel person
    required property CameraFeed feed
    required property SignInModel signIn

    objectName: "handOutWindow"
    title: about.station
    width: Theme.gateLong
    height: Theme.gateShort
    minimumWidth: Theme.gateShort / 2
    minimumHeight: Theme.gateShort / 2
    color: Theme.canvas

    Connections {
        target: window.signIn

        function onUpChanged() {
            if (!window.signIn.isUp)
                page.forceActiveFocus()
        }
    }

    // Hidden, not veiled: nobody reads over the shoulder of a lock.
    HandOutPage {
        id: page

        anchors.fill: parent
        visible: !window.signIn.isUp
        enabled: visible
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        about: window.about
        gate: window.gate
        place: window.place
        person: window.person
        feed: window.feed
        signIn: window.signIn
    }

    SignInOverlay {
        anchors.fill: parent
        signIn: window.signIn
        feed: window.feed
    }
}
