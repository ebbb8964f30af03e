import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The pages of the console, in an order that never changes.
Rectangle {
    id: panel

    required property ConsoleModel rail

    objectName: "railPanel"
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs
        visible: panel.rail.isOpen

        Repeater {
            model: panel.rail.pages

            RailButton {
                required property var modelData

                objectName: modelData.code + "RailButton"
                Layout.fillWidth: true
                text: modelData.name
                signName: modelData.sign
                keyName: modelData.key
                waiting: modelData.waiting
                current: panel.rail.currentCode === modelData.code
                onClicked: panel.rail.show(modelData.code)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Rectangle {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: Theme.arabic ? undefined : parent.right
        anchors.left: Theme.arabic ? parent.left : undefined
        width: Theme.hair
        color: Theme.outline
    }
}
