import QtQuick
import Accreditation.Theme

// One row of a table; made again and again while one scrolls, so it holds little.
Item {
    id: row

    required property var model
    required property int index
    required property ListView view
    required property var columns
    required property var places
    required property bool focused

    readonly property bool current: ListView.isCurrentItem

    signal pressed(int row)
    signal twice(int row)

    width: view.width
    height: Theme.tableRow
    Accessible.role: Accessible.Row
    Accessible.name: model.spoken ?? columns.map(one => model[one.role]).join(" ")
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        visible: row.current
        color: Theme.accentSoft

        Rectangle {
            x: LayoutMirroring.enabled ? parent.width - width : 0
            width: Theme.ring
            height: parent.height
            visible: row.focused
            color: Theme.focus
        }
    }

    Repeater {
        model: row.columns

        TableCell {
            required property var modelData
            required property int index
            readonly property var place: row.places[index] ?? ({ x: 0, width: 0 })

            x: LayoutMirroring.enabled ? row.width - place.x - place.width : place.x
            width: place.width
            height: row.height
            column: modelData
            text: row.model[modelData.role] ?? ""
            signName: modelData.signRole ? row.model[modelData.signRole] ?? "" : ""
            tone: modelData.toneRole ? row.model[modelData.toneRole] ?? "" : ""
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.outline
    }

    TapHandler {
        onPressedChanged: {
            if (pressed)
                row.pressed(row.index)
        }
        onDoubleTapped: row.twice(row.index)
    }
}
