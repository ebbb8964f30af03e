import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Theme

// The rows of a board, all through the keyboard; Enter opens what is behind a row.
ListView {
    id: board

    property string saying: ""
    property string nothing: ""

    signal opened(int place)

    readonly property int page: Math.max(1, Math.floor(height / Theme.tableRow) - 1)

    function go(place: int) {
        if (count > 0)
            currentIndex = Math.max(0, Math.min(count - 1, place))
    }

    clip: true
    activeFocusOnTab: true
    currentIndex: -1
    highlightMoveDuration: 0
    highlightFollowsCurrentItem: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: saying
    ScrollBar.vertical: ScrollBar {}

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Down)
            go(currentIndex + 1)
        else if (event.key === Qt.Key_Up)
            go(currentIndex - 1)
        else if (event.key === Qt.Key_PageDown)
            go(currentIndex + page)
        else if (event.key === Qt.Key_PageUp)
            go(currentIndex - page)
        else if (event.key === Qt.Key_Home)
            go(0)
        else if (event.key === Qt.Key_End)
            go(count - 1)
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && currentIndex >= 0)
            opened(currentIndex)
        else if (event.key === Qt.Key_Escape && currentIndex >= 0)
            currentIndex = -1
        else
            return
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        visible: board.activeFocus && board.currentIndex < 0
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.focus
        radius: Theme.xs
    }

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: board.count === 0 && text !== ""
        text: board.nothing
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }
}
