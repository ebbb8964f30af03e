import QtQuick
import Accreditation.Theme

// Four corners that say where to hold the code.
Item {
    id: frame

    property color colour: Theme.nightInk

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index
            readonly property bool onRight: index % 2 === 1
            readonly property bool onBottom: index > 1

            x: onRight ? frame.width - width : 0
            y: onBottom ? frame.height - height : 0
            width: Theme.xxl
            height: Theme.xxl

            Rectangle {
                y: corner.onBottom ? parent.height - height : 0
                width: parent.width
                height: Theme.xs
                color: frame.colour
            }

            Rectangle {
                x: corner.onRight ? parent.width - width : 0
                width: Theme.xs
                height: parent.height
                color: frame.colour
            }
        }
    }
}
