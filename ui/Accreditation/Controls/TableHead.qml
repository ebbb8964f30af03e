import QtQuick
import Accreditation.Theme

// What the columns of a table are called.
Item {
    id: head

    required property var columns
    required property var places

    implicitHeight: Theme.tableRow

    Repeater {
        model: head.columns

        Words {
            required property var modelData
            required property int index
            readonly property var place: head.places[index] ?? ({ x: 0, width: 0 })

            x: place.x
            width: place.width
            height: head.height
            text: modelData.title
            muted: true
            font.pixelSize: Theme.tiny
            horizontalAlignment: modelData.atEnd ? Text.AlignRight : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.ColumnHeader
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.edge
    }
}
