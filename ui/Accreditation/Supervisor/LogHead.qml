import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// How many scans there are, what is new since, and the way to a time or a number.
RowLayout {
    id: head

    required property LogPageModel page
    readonly property bool faulty: page.state === "fault"

    spacing: Theme.m

    Sign {
        visible: head.faulty
        name: "warning"
        colour: Theme.referSign
    }

    Words {
        objectName: "countLabel"
        visible: !head.faulty
        text: head.page.countText
        strong: true
        wrapMode: Text.NoWrap
    }

    Words {
        objectName: "searchingLabel"
        Layout.fillWidth: true
        text: head.faulty ? head.page.error : head.page.searching ? qsTr("Searching further back…") : ""
        muted: !head.faulty
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    QuietButton {
        objectName: "freshButton"
        visible: head.page.fresh !== ""
        text: head.page.fresh
        signName: "live"
        checked: true
        onClicked: head.page.toNewest()
    }

    QuietButton {
        id: go

        objectName: "goToButton"
        plain: true
        text: qsTr("Go to…")
        keyName: "Ctrl+G"
        onClicked: popover.open()

        Shortcut {
            enabled: go.visible
            sequence: "Ctrl+G"
            onActivated: popover.open()
        }

        GoToPopover {
            id: popover

            page: head.page
        }
    }
}
