import QtQuick
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// The window of one supervisor's console. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property WindowModel about
    required property ConsoleModel rail
    required property StatusModel status
    required property CameraFeed feed
    required property OverrideModel override
    required property SignInModel signIn

    objectName: "consoleWindow"
    title: about.station
    width: Theme.consoleWidth
    height: Theme.consoleHeight
    minimumWidth: Theme.consoleLeastWidth
    minimumHeight: Theme.consoleLeastHeight
    color: Theme.canvas

    Connections {
        target: window.signIn

        function onUpChanged() {
            if (!window.signIn.isUp)
                page.forceActiveFocus()
        }
    }

    // Hidden, not veiled: nobody reads over the shoulder of a lock.
    ConsolePage {
        id: page

        anchors.fill: parent
        visible: !window.signIn.isUp
        enabled: visible
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        about: window.about
        rail: window.rail
        status: window.status
        feed: window.feed
        override: window.override
        signIn: window.signIn
    }

    SignInOverlay {
        anchors.fill: parent
        signIn: window.signIn
        feed: window.feed
    }
}
