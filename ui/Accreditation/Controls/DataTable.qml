import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Theme

// A table: fixed columns under a quiet header, one row selected, all of it by keyboard.
//
// `columns` is a list of `{ title, role }` and, where wanted: `width` in pixels (else the column fills what is
// left), `atEnd` (numbers), `signRole` (a sign before the text), `toneRole` (a verdict, whose colour the sign has),
// `soft` (muted), `strong`, `own` (a name in its own script), `spare` (left out where there is no room: 2 before 1). Roles are those of the model; a role `spoken`
// is what a row is called aloud.
FocusScope {
    id: table

    property string name: "table"
    property string title: ""
    property var columns: []
    property alias model: list.model
    property alias count: list.count
    property alias current: list.currentIndex
    property alias view: list
    property string emptyText: ""
    // True where the model holds a part only: Home and End then ask for the true ends.
    property bool paged: false
    // The first and last row that are seen; follow `seen` to fetch ahead.
    property int firstSeen: 0
    property int lastSeen: -1
    readonly property bool atTop: list.atYBeginning

    readonly property real room: width - Theme.m - Theme.xl
    readonly property var kept: fitting(columns, room)
    readonly property var signed: kept.map((one, place) => place).filter(place => kept[place].signRole)
    readonly property var places: laidOut(kept, room)

    // The selection moved to `row`, by mouse or key; -1 is nothing.
    signal chosen(int row)
    // Enter, or a second click.
    signal opened(int row)
    // Esc.
    signal dismissed
    signal seen(int first, int last)
    signal firstWanted
    signal lastWanted

    function fitting(columns: var, room: real): var {
        const needed = columns.reduce((sum, one) => sum + (one.width ?? Theme.columnLeast) + Theme.m, 0)
        const spare = columns.reduce((most, one) => Math.max(most, one.spare ?? 0), 0)
        return needed <= room || spare === 0 ? columns : fitting(columns.filter(one => one.spare !== spare), room)
    }

    function laidOut(columns: var, room: real): var {
        const fixed = columns.reduce((sum, one) => sum + (one.width ?? 0), 0)
        const parts = columns.reduce((sum, one) => sum + (one.width ? 0 : one.fill ?? 1), 0)
        const left = Math.max(0, room - fixed - (columns.length - 1) * Theme.m)
        let at = Theme.m
        return columns.map(one => {
            const size = one.width ? one.width : left * (one.fill ?? 1) / Math.max(1, parts)
            const x = Theme.arabic ? table.width - at - size : at
            at += size + Theme.m
            return { x: x, width: size, font: fontOf(one), drop: one.own ? 0 : Theme.tableDrop }
        })
    }

    function fontOf(column: var): font {
        return Qt.font({
            family: column.own ? Theme.nativeFamily : Theme.family,
            pixelSize: Theme.tableText,
            weight: column.strong ? Font.Bold : Font.Normal
        })
    }

    function show(row: int) {
        list.positionViewAtIndex(row, ListView.Contain)
    }

    // Put a row at the upper edge.
    function toRow(row: int) {
        list.forceLayout()
        list.positionViewAtIndex(row, ListView.Beginning)
        lookAround()
    }

    function toTop() {
        list.positionViewAtBeginning()
    }

    function choose(row: int) {
        if (list.count === 0)
            return
        list.currentIndex = Math.max(0, Math.min(list.count - 1, row))
        show(list.currentIndex)
        table.chosen(list.currentIndex)
    }

    function lookAround() {
        if (list.count === 0)
            return
        const step = Theme.tableRow
        const from = Math.max(0, Math.floor((list.contentY - list.originY) / step))
        const to = Math.min(list.count - 1, Math.ceil((list.contentY - list.originY + list.height) / step))
        if (from === table.firstSeen && to === table.lastSeen)
            return
        table.firstSeen = from
        table.lastSeen = to
        table.seen(from, to)
    }

    objectName: name + "Table"
    Accessible.role: Accessible.Table
    Accessible.name: title
    activeFocusOnTab: true

    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(list.height / Theme.tableRow) - 1)
        if (event.modifiers & Qt.ControlModifier)
            return
        switch (event.key) {
        case Qt.Key_Down: choose(list.currentIndex + 1); break
        case Qt.Key_Up: choose(list.currentIndex - 1); break
        case Qt.Key_PageDown: choose(Math.max(0, list.currentIndex) + page); break
        case Qt.Key_PageUp: choose(list.currentIndex - page); break
        case Qt.Key_Home: table.paged ? table.firstWanted() : choose(0); break
        case Qt.Key_End: table.paged ? table.lastWanted() : choose(list.count - 1); break
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (list.currentIndex < 0)
                return
            table.opened(list.currentIndex)
            break
        case Qt.Key_Escape: table.dismissed(); break
        default: return
        }
        event.accepted = true
    }

    // Rows that are fetched above the first one push it down where that is in view; it is to stay where it is read.
    Connections {
        id: keeper

        property real kept: -1
        property int added: 0

        target: table.paged ? list.model : null

        function settle() {
            if (kept < 0)
                return
            list.forceLayout()
            list.positionViewAtIndex(added, ListView.Beginning)
            list.contentY += kept
            kept = -1
            added = 0
        }

        function onRowsAboutToBeInserted(parent, first, last) {
            const offset = list.contentY - list.originY
            if (first !== 0 || list.count === 0 || (kept < 0 && offset >= Theme.tableRow))
                return
            kept = kept < 0 ? offset : kept
            added += last - first + 1
            // Later, for the list may hear of the rows after this.
            Qt.callLater(settle)
        }

        function onModelReset() {
            kept = -1
            added = 0
        }
    }

    TableHead {
        id: head

        width: parent.width
        columns: table.kept
        places: table.places
    }

    ListView {
        id: list

        objectName: table.name + "List"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        currentIndex: -1
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        // Rows that Qt makes ahead are made late, and a model that is reset meanwhile makes it complain.
        cacheBuffer: 0
        highlightFollowsCurrentItem: false
        onContentYChanged: table.lookAround()
        // Rows that come or go above the view move its origin, not the view.
        onOriginYChanged: table.lookAround()
        onHeightChanged: table.lookAround()
        onCountChanged: table.lookAround()

        delegate: TableRow {
            view: list
            columns: table.kept
            places: table.places
            signed: table.signed
            focused: table.activeFocus
            onPressed: row => {
                table.forceActiveFocus()
                table.choose(row)
            }
            onTwice: row => table.opened(row)
        }

        ScrollBar.vertical: ScrollBar {
            objectName: table.name + "ScrollBar"
            policy: list.contentHeight > list.height && !table.paged ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
    }

    Words {
        objectName: table.name + "Empty"
        anchors.top: head.bottom
        anchors.topMargin: Theme.xl
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.m
        visible: list.count === 0 && text !== ""
        text: table.emptyText
        muted: true
    }
}
