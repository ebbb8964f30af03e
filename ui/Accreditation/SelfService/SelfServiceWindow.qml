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
    required property OutModel out
    required property KeeperModel keeper

    objectName: "selfServiceWindow"
    title: qsTr("Self-service")
    width: KioskTheme.windowWidth
    height: KioskTheme.windowHeight
    color: Theme.canvas

    SelfServicePage {
        id: page

        anchors.fill: parent
        // What was being pressed when the keeper came is not pressed any more.
        enabled: !window.keeper.isUp
        out: window.out
        way: window.way
        aids: window.access
        photo: window.photo
        feed: window.feed
        date: window.date
        document: window.document
        group: window.group
    }

    KeeperSheet {
        anchors.fill: parent
        keeper: window.keeper
        feed: window.feed
        onClosed: page.begin()
    }
}
