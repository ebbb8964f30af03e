import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// One row of a board; a tap selects it, a second one (or Enter) opens what is behind it.
Rectangle {
    id: line

    default property alias cells: row.data
    property string saying: ""
    property int place: -1

    readonly property ListView board: ListView.view
    readonly property bool chosen: ListView.isCurrentItem

    width: board === null ? 0 : board.width
    height: Theme.tableRow
    color: chosen ? Theme.accentSoft : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: saying
    Accessible.selected: chosen
    Accessible.focusable: true

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
        color: Theme.outline
    }

    Rectangle {
        anchors.fill: parent
        visible: line.chosen && line.board !== null && line.board.activeFocus
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.focus
        radius: Theme.xs
    }

    TapHandler {
        onTapped: {
            line.board.forceActiveFocus()
            line.board.currentIndex = line.place
        }
        onDoubleTapped: line.board.opened(line.place)
    }
}
