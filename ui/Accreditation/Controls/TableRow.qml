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
    // Which columns have signs.
    required property var signed
    required property bool focused

    readonly property bool current: ListView.isCurrentItem
    readonly property real inset: Theme.smallSign + Theme.s
    readonly property var nowhere: ({ x: 0, width: 0, drop: 0, font: Qt.font({ pixelSize: Theme.tableText }) })

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
            x: Theme.arabic ? parent.width - width : 0
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

            height: row.height
            column: modelData
            place: row.places[index] ?? row.nowhere
            text: row.model[modelData.role] ?? ""
            inset: modelData.signRole && (row.model[modelData.signRole] ?? "") !== "" ? row.inset : 0
        }
    }

    Repeater {
        model: row.signed

        Sign {
            required property int modelData
            readonly property var column: row.columns[modelData] ?? row.nowhere
            readonly property var place: row.places[modelData] ?? row.nowhere
            readonly property string tone: row.model[column.toneRole] ?? ""

            x: Theme.arabic ? place.x + place.width - width : place.x
            y: (row.height - height) / 2
            visible: name !== ""
            name: row.model[column.signRole] ?? ""
            colour: tone === "" ? Theme.soft : Theme.signColour(tone)
            side: Theme.smallSign
        }
    }

    Rectangle {
        y: parent.height - height
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
