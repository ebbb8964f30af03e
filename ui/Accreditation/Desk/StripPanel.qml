import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// How camera, printer, registry data and signed record are.
Rectangle {
    id: panel

    required property StripModel strip

    signal helpWanted(var part)
    signal printersWanted

    readonly property bool crowded: !Theme.roomy && strip.troubled

    objectName: "stripPanel"
    implicitHeight: Math.max(Theme.stripHeight, row.implicitHeight + Theme.s)
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.hair
        color: Theme.outline
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.xl

        Repeater {
            model: panel.strip.parts

            StripCard {
                required property var modelData

                part: modelData
                brief: panel.crowded
                onHelpWanted: panel.helpWanted(modelData)
                onOpenWanted: panel.printersWanted()
            }
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
