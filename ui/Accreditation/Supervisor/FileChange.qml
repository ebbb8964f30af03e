import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the person is to be from now on: one category, any zones.
ColumnLayout {
    id: change

    required property PersonFileModel file

    objectName: "fileChange"
    spacing: Theme.s

    Words {
        Layout.fillWidth: true
        text: qsTr("Doors go by it at once. The badge in force ends, and a desk prints the new one.")
        muted: true
    }

    Words {
        text: qsTr("Category")
        muted: true
        font.pixelSize: Theme.tiny
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.roomy ? 3 : 1
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        Repeater {
            model: change.file.categories

            QuietButton {
                required property var modelData

                objectName: modelData.code + "CategoryButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                signName: checked ? "tick" : ""
                checked: modelData.on
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: change.file.takeCategory(modelData.code)
            }
        }
    }

    Words {
        text: qsTr("Zones that may be entered")
        muted: true
        font.pixelSize: Theme.tiny
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.roomy ? 2 : 1
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        Repeater {
            model: change.file.doors

            QuietButton {
                required property var modelData

                objectName: "door" + modelData.zone + "Button"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                signName: checked ? "tick" : ""
                checked: modelData.on
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: change.file.toggleZone(modelData.zone)
            }
        }
    }
}
