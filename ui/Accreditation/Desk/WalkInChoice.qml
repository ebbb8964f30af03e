import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One of a few, under its name.
ColumnLayout {
    id: choice

    property string name: ""
    property string label: ""
    property var entries: []
    property int columns: 4

    signal chosen(string code)

    spacing: Theme.xs

    Words {
        Layout.fillWidth: true
        text: choice.label
        muted: true
        font.pixelSize: Theme.tiny
    }

    GridLayout {
        Layout.fillWidth: true
        columns: choice.columns
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        Repeater {
            model: choice.entries

            QuietButton {
                required property var modelData

                objectName: modelData.code + choice.name + "Button"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                signName: checked ? "tick" : ""
                checked: modelData.on
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: choice.chosen(modelData.code)
            }
        }
    }
}
