import QtQuick
import Accreditation.Models
import Accreditation.Theme

// The window of one gate. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property WindowModel about
    required property GateModel gate
    required property GatePlaceModel place
    required property PersonModel person
    required property CameraFeed feed

    objectName: "gateWindow"
    title: about.station
    width: Theme.gateLong
    height: Theme.gateShort
    minimumWidth: Theme.gateShort / 2
    minimumHeight: Theme.gateShort / 2
    color: Theme.canvas

    GatePage {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        about: window.about
        gate: window.gate
        place: window.place
        person: window.person
        feed: window.feed
    }
}
