import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// The names of a board's columns, in the same places as its cells.
Item {
    id: head

    default property alias cells: row.data

    implicitHeight: Theme.tableRow

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        spacing: Theme.m
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hair
        color: Theme.edge
    }
}
