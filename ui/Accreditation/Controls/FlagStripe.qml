import QtQuick
import Accreditation.Theme

// The colours of a delegation's flag, side by side.
Item {
    id: stripe

    property var colours: []

    visible: colours.length > 0
    implicitWidth: Theme.xxl
    implicitHeight: Theme.l + Theme.xs
    Accessible.ignored: true

    Row {
        Repeater {
            model: Theme.mostColours

            Rectangle {
                required property int index

                visible: index < stripe.colours.length
                width: stripe.width / Math.max(1, stripe.colours.length)
                height: stripe.height
                color: stripe.colours[index] ?? Theme.outline
                border.width: Theme.hair
                border.color: Theme.outline
            }
        }
    }
}
