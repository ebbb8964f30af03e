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

    columns: Theme.roomy ? 2 : 1
    columnSpacing: Theme.s
    rowSpacing: Theme.m

    Repeater {
        model: 3

        QuietButton {
            required property int index
            readonly property var entry: row.entries[index] ?? null

            objectName: entry ? entry.action + "Button" : ""
            visible: entry !== null
            Layout.fillWidth: !Theme.roomy
            plain: Theme.roomy
            text: entry ? entry.text : ""
            keyName: entry ? entry.key : ""
            onClicked: row.desk.act(entry.action)
        }
    }
}
