import QtQuick
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// The window of one check-in desk. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property WindowModel about
    required property DeskModel desk
    required property VerdictModel verdict
    required property PersonModel person
    required property PhotoModel photo
    required property ActionsModel actions
    required property PeopleModel people
    required property RecentModel recent
    required property StripModel strip
    required property CameraFeed feed
    required property SignInModel signIn
    // Made late, and null until then.
    property QtObject override: null
    property QtObject requests: null
    property QtObject printing: null
    property QtObject walkIn: null
    property QtObject handBack: null
    property QtObject helpCases: null

    objectName: "deskWindow"
    title: about.station
    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 640
    color: Theme.canvas

    Connections {
        target: window.signIn

        function onUpChanged() {
            if (!window.signIn.isUp)
                page.forceActiveFocus()
        }
    }

    // Hidden, not veiled: nobody reads over the shoulder of a lock.
    DeskPage {
        id: page

        anchors.fill: parent
        visible: !window.signIn.isUp
        enabled: visible
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        about: window.about
        desk: window.desk
        verdict: window.verdict
        person: window.person
        photo: window.photo
        actions: window.actions
        people: window.people
        recent: window.recent
        strip: window.strip
        feed: window.feed
        signIn: window.signIn
        override: window.override
        requests: window.requests
        printing: window.printing
        walkIn: window.walkIn
        handBack: window.handBack
        helpCases: window.helpCases
    }

    SignInOverlay {
        anchors.fill: parent
        signIn: window.signIn
        feed: window.feed
    }
}
