import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Accreditation.Theme

// What is scrolled where the window is low or the text large; whatever the keyboard goes to is brought into view.
Flickable {
    id: scroll

    readonly property Item at: Window.activeFocusItem

    function reveal() {
        let up = at
        while (up !== null && up !== contentItem)
            up = up.parent
        if (up === null || contentHeight <= height)
            return
        const top = at.mapToItem(contentItem, 0, 0).y
        if (top < contentY || at.height > height)
            contentY = Math.max(0, top - Theme.s)
        else if (top + at.height > contentY + height)
            contentY = Math.min(contentHeight - height, top + at.height - height + Theme.s)
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onAtChanged: reveal()
    ScrollBar.vertical: ScrollBar {}
}
