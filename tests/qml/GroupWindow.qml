import QtQuick
import QtQuick.Window
import Accreditation.Models
import Accreditation.SelfService
import Accreditation.Theme

// The page of a head of delegation in a window of its own.
Window {
    id: window

    required property GroupModel group

    objectName: "groupWindow"
    color: Theme.canvas
    LayoutMirroring.enabled: Theme.arabic
    LayoutMirroring.childrenInherit: true

    GroupPanel {
        anchors.fill: parent
        anchors.margins: Theme.xxl
        group: window.group
    }
}
