import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One row of a board, with a remark below it where there is one; a tap selects it, a second one (or Enter) opens what is behind it.
Rectangle {
    id: line

    default property alias cells: row.data
    property string saying: ""
    property string remark: ""
    property int place: -1

    readonly property ListView board: ListView.view
    readonly property bool chosen: ListView.isCurrentItem

    width: board === null ? 0 : board.width
    height: Math.max(Theme.tableRow, row.implicitHeight + Theme.s) + (remark === "" ? 0 : below.implicitHeight + Theme.s)
    color: chosen ? Theme.accentSoft : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: saying
    Accessible.selected: chosen
    Accessible.focusable: true

    RowLayout {
        id: row

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: line.remark === "" ? parent.bottom : below.top
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        spacing: Theme.m
    }

    RowLayout {
        id: below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        anchors.bottomMargin: line.remark === "" ? 0 : Theme.s
        visible: line.remark !== ""
        spacing: Theme.xs

        Sign {
            name: "warning"
            colour: Theme.referSign
            side: Theme.smallSign
        }

        Words {
            Layout.fillWidth: true
            text: line.remark
            strong: true
            font.pixelSize: Theme.tiny
        }
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
