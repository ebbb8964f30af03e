import QtQuick
import Accreditation.Theme

// Where one is: a filled dot for each step that was reached.
Row {
    id: dots

    property int step: 1
    property int steps: 0

    objectName: "stepDots"
    visible: steps > 0
    spacing: Theme.l
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2").arg(KioskTheme.digits(String(step))).arg(KioskTheme.digits(String(steps)))
    Accessible.ignored: !visible

    Repeater {
        model: dots.steps

        Rectangle {
            required property int index

            readonly property bool reached: index < dots.step

            width: KioskTheme.dot
            height: KioskTheme.dot
            radius: width / 2
            color: reached ? Theme.accent : "transparent"
            border.width: Theme.ring
            border.color: reached ? Theme.accent : Theme.edge
        }
    }
}
