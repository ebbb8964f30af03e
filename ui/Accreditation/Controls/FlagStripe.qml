import QtQuick
import Accreditation.Theme

// The colours of a delegation's flag as a ribbon: plain bands in a flag's shape would be some other
// country's flag. It runs the hoist's colour first in every language, on a ground of its own, so that a
// green band is seen on a green verdict as well.
Rectangle {
    id: stripe

    property var colours: []

    objectName: "flagStripe"
    visible: colours.length > 0
    implicitWidth: Theme.vast
    implicitHeight: Theme.m
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.outline
    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.fill: parent
        anchors.margins: Theme.hair + Theme.hair

        Repeater {
            model: Theme.mostColours

            Rectangle {
                required property int index

                visible: index < stripe.colours.length
                width: parent.width / Math.max(1, stripe.colours.length)
                height: parent.height
                color: stripe.colours[index] ?? Theme.surface
            }
        }
    }
}
