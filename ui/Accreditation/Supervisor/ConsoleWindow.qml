import QtQuick
import Accreditation.Models
import Accreditation.Theme

// The window of one supervisor's console. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property WindowModel about
    required property ConsoleModel rail
    required property StatusModel status

    objectName: "consoleWindow"
    title: about.station
    width: Theme.consoleWidth
    height: Theme.consoleHeight
    minimumWidth: Theme.consoleLeastWidth
    minimumHeight: Theme.consoleLeastHeight
    color: Theme.canvas

    ConsolePage {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        about: window.about
        rail: window.rail
        status: window.status
    }
}
