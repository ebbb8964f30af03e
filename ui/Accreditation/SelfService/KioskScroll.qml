import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// The middle of a page. It scrolls where there is more than fits, by finger, wheel, Page Up and Down, and two buttons for a switch.
FocusScope {
    id: scroll

    default property alias content: holder.data

    // Judged when the page has come to rest: with the buttons beside it a page is narrower, and may need them for that alone.
    property bool more: false
    readonly property real needed: tallest(holder.children)

    onNeededChanged: Qt.callLater(judge)
    onHeightChanged: Qt.callLater(judge)

    function judge(): void {
        more = needed > height + 1
    }

    // Another page, or another width, is judged as if there were no buttons.
    function anew(): void {
        more = false
        flick.contentY = 0
        Qt.callLater(judge)
    }

    readonly property var leading: first(holder.children)
    // The ring around what stands at the edge is not cut off by the clip.
    readonly property int bleed: 2 * Theme.ring
    readonly property real textScale: Theme.textScale

    onLeadingChanged: anew()
    onWidthChanged: anew()
    onTextScaleChanged: anew()

    // The page itself, also where a loader brings it.
    function first(items: var): var {
        for (const item of items) {
            if (item.visible)
                return item.item ?? item
        }
        return null
    }

    function tallest(items: var): real {
        let most = 0
        for (const item of items)
            most = item.visible ? Math.max(most, item.implicitHeight) : most
        return most
    }

    function page(step: int): void {
        const most = Math.max(0, flick.contentHeight - flick.height)
        flick.contentY = Math.max(0, Math.min(most, flick.contentY + step * flick.height * 0.8))
    }

    // Brings the item that the keyboard is on into view.
    function reveal(item: Item): void {
        for (let one = item; one; one = one.parent) {
            if (one === holder) {
                const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.m
                const bottom = top + item.height + 2 * Theme.m
                const most = Math.max(0, flick.contentHeight - flick.height)
                if (top < flick.contentY)
                    flick.contentY = Math.max(0, top)
                else if (bottom > flick.contentY + flick.height)
                    flick.contentY = Math.min(most, bottom - flick.height)
                return
            }
        }
    }

    implicitHeight: needed
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            page(event.key === Qt.Key_PageDown ? 1 : -1)
            event.accepted = true
        }
    }

    // Later, for the keyboard also moves while what it was on is being taken away.
    Window.onActiveFocusItemChanged: Qt.callLater(follow)

    function follow(): void {
        reveal(Window.activeFocusItem)
    }

    Flickable {
        id: flick

        objectName: "contentScroll"
        anchors.fill: parent
        anchors.margins: -scroll.bleed
        anchors.rightMargin: scroll.more && !Theme.arabic ? rail.width + KioskTheme.gap - scroll.bleed : -scroll.bleed
        anchors.leftMargin: scroll.more && Theme.arabic ? rail.width + KioskTheme.gap - scroll.bleed : -scroll.bleed
        LayoutMirroring.enabled: false
        contentWidth: width
        contentHeight: Math.max(height, scroll.needed + 2 * scroll.bleed)
        interactive: scroll.more
        clip: scroll.more
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: returnToBounds()

        Item {
            id: holder

            x: scroll.bleed
            y: scroll.bleed
            width: flick.width - 2 * scroll.bleed
            height: flick.contentHeight - 2 * scroll.bleed
            LayoutMirroring.enabled: Theme.arabic
            LayoutMirroring.childrenInherit: true
        }
    }

    GridLayout {
        id: rail

        visible: scroll.more
        anchors.right: parent.right
        height: parent.height
        columns: height < 2 * KioskTheme.button + KioskTheme.gap ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        KioskButton {
            objectName: "scrollUpButton"
            Layout.fillHeight: true
            Layout.maximumHeight: KioskTheme.button * 2
            signName: "up"
            said: qsTr("Further up")
            onClicked: scroll.page(-1)
        }

        Item {
            Layout.fillHeight: true
            implicitWidth: KioskTheme.gap
            implicitHeight: KioskTheme.gap
        }

        KioskButton {
            objectName: "scrollDownButton"
            Layout.fillHeight: true
            Layout.maximumHeight: KioskTheme.button * 2
            signName: "down"
            said: qsTr("Further down")
            onClicked: scroll.page(1)
        }
    }
}
