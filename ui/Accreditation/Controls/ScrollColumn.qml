import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Theme

// What stands in a sheet, one below the other; it scrolls where the window is too low for all of it.
Flickable {
    id: flick

    default property alias content: column.data

    implicitHeight: column.implicitHeight
    contentWidth: width
    contentHeight: column.implicitHeight
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {
        policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    ColumnLayout {
        id: column

        width: flick.width - (flick.interactive ? Theme.l : 0)
        spacing: Theme.l
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
    }
}
