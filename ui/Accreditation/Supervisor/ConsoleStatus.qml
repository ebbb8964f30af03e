import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One line at the foot: how long the record is, how far it was read, what is wrong.
Rectangle {
    id: panel

    required property StatusModel status

    objectName: "consoleStatus"
    implicitHeight: Math.max(Theme.statusHeight, line.implicitHeight + Theme.s)
    color: Theme.surface

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.s

        Sign {
            visible: !panel.status.well
            name: "warning"
            colour: Theme.referSign
            side: Theme.smallSign
        }

        Words {
            objectName: "statusLabel"
            Layout.fillWidth: true
            text: panel.status.text
            muted: panel.status.well
            font.pixelSize: Theme.tiny
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.hair
        color: Theme.outline
    }
}
