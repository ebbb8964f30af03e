import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// The days of the event so far; one is chosen.
Flow {
    id: chips

    property var days: []

    signal picked(int place)

    spacing: Theme.s

    Repeater {
        model: chips.days.length

        QuietButton {
            required property int index
            readonly property var day: chips.days[index] ?? ({ text: "", checked: false })

            objectName: "dayButton" + index
            text: day.text
            checked: day.checked
            onClicked: chips.picked(index)
        }
    }
}
