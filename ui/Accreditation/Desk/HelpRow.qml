import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What can be done when something is not as it should be.
GridLayout {
    id: row

    required property DeskModel desk
    required property var entries

    columns: Theme.roomy ? entries.length : 1
    columnSpacing: Theme.s
    rowSpacing: Theme.m

    Repeater {
        model: row.entries

        QuietButton {
            required property var modelData

            objectName: modelData.action + "Button"
            Layout.fillWidth: !Theme.roomy
            plain: Theme.roomy
            text: modelData.text
            keyName: modelData.key
            onClicked: row.desk.act(modelData.action)
        }
    }
}
