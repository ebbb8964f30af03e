import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// Which day is looked at, the newest first.
RowLayout {
    id: choice

    required property var days
    required property int place

    signal chosen(int place)

    spacing: Theme.s

    Repeater {
        model: choice.days

        QuietButton {
            required property int index
            required property string modelData

            objectName: "day" + index + "Button"
            text: modelData
            checked: choice.place === index
            onClicked: choice.chosen(index)
        }
    }
}
