import QtQuick
import Accreditation.Theme

// How many digits were typed, and nothing else of them.
Row {
    id: dots

    required property int count

    spacing: Theme.s
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Digits typed: %1").arg(count)

    Repeater {
        model: Theme.pinDots

        Rectangle {
            required property int index

            // Six are asked for at least; more show as they come.
            visible: index < Math.max(6, dots.count)
            width: Theme.pinDot
            height: Theme.pinDot
            radius: width / 2
            color: index < dots.count ? Theme.accent : "transparent"
            border.width: Theme.hair + Theme.hair
            border.color: index < dots.count ? Theme.accent : Theme.edge
        }
    }
}
