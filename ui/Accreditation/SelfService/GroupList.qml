import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The people, one below the other. One stop for the Tab key: arrows and Page Up and Down go on from there. Two buttons scroll for a finger or a switch.
FocusScope {
    id: list

    required property GroupModel group

    readonly property bool more: flick.contentHeight > flick.height + 1
    // Where there is more width than height the two buttons stand beside the people.
    readonly property bool lies: width > 1.2 * height
    property int current: 0

    function page(step: int): void {
        move(flick.contentY + step * flick.height * 0.85)
    }

    function move(to: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, to))
    }

    function reveal(row: Item): void {
        if (row.y < flick.contentY)
            move(row.y - Theme.s)
        else if (row.y + row.height > flick.contentY + flick.height)
            move(row.y + row.height + Theme.s - flick.height)
    }

    function follow(): void {
        for (let place = 0; place < rows.count; place++) {
            const row = rows.itemAt(place)
            if (row && row.current)
                reveal(row)
        }
    }

    function go(to: int): void {
        const row = rows.itemAt(Math.max(0, Math.min(rows.count - 1, to)))
        if (row)
            row.forceActiveFocus(Qt.TabFocusReason)
    }

    // How many rows a page has, at least one.
    function leap(): int {
        return Math.max(1, Math.floor(flick.height * rows.count / Math.max(1, flick.contentHeight)) - 1)
    }

    objectName: "groupList"
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The people of your delegation")

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Down: go(current + 1); break
        case Qt.Key_Up: go(current - 1); break
        case Qt.Key_PageDown: go(current + leap()); break
        case Qt.Key_PageUp: go(current - leap()); break
        case Qt.Key_Home: go(0); break
        case Qt.Key_End: go(rows.count - 1); break
        default: return
        }
        event.accepted = true
    }

    GridLayout {
        anchors.fill: parent
        columns: list.lies ? 2 : 1
        columnSpacing: Theme.l
        rowSpacing: Theme.m

        Flickable {
            id: flick

            objectName: "groupScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: column.implicitHeight
            interactive: list.more
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            onHeightChanged: Qt.callLater(list.follow)
            onContentHeightChanged: {
                returnToBounds()
                Qt.callLater(list.follow)
            }

            Column {
                id: column

                width: flick.width
                LayoutMirroring.enabled: Theme.arabic
                LayoutMirroring.childrenInherit: true

                Repeater {
                    id: rows

                    model: list.group.people

                    GroupRow {
                        id: row

                        width: column.width
                        activeFocusOnTab: index === Math.min(list.current, rows.count - 1)
                        onPicked: list.group.toggle(index)
                        onActiveFocusChanged: {
                            if (activeFocus) {
                                list.current = index
                                list.reveal(row)
                            }
                        }
                        // Whose badge is being printed is in view.
                        onCurrentChanged: Qt.callLater(list.follow)
                    }
                }
            }
        }

        GridLayout {
            visible: list.more
            Layout.fillWidth: !list.lies
            Layout.fillHeight: list.lies
            columns: list.lies ? 1 : 2
            columnSpacing: Theme.l
            rowSpacing: Theme.l

            KioskButton {
                objectName: "groupUpButton"
                Layout.fillWidth: true
                Layout.fillHeight: list.lies
                Layout.preferredWidth: 1
                Layout.minimumWidth: implicitWidth
                size: KioskTheme.bar
                enabled: flick.contentY > 1
                text: qsTr("Further up")
                onClicked: list.page(-1)
            }

            KioskButton {
                objectName: "groupDownButton"
                Layout.fillWidth: true
                Layout.fillHeight: list.lies
                Layout.preferredWidth: 1
                Layout.minimumWidth: implicitWidth
                size: KioskTheme.bar
                enabled: flick.contentY < flick.contentHeight - flick.height - 1
                text: qsTr("Further down")
                onClicked: list.page(1)
            }
        }
    }
}
