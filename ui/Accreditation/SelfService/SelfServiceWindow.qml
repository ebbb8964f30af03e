import QtQuick
import Accreditation.Models
import Accreditation.Theme

// The window of one self-service station. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property SelfServiceModel way
    required property AccessModel access
    required property PhotoModel photo
    required property CameraFeed feed
    required property DateEntryModel date
    required property DocumentEntryModel document
    required property GroupModel group

    objectName: "selfServiceWindow"
    title: qsTr("Self-service")
    width: KioskTheme.windowWidth
    height: KioskTheme.windowHeight
    color: Theme.canvas

    SelfServicePage {
        anchors.fill: parent
        way: window.way
        aids: window.access
        photo: window.photo
        feed: window.feed
        date: window.date
        document: window.document
        group: window.group
    }
}
