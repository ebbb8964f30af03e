import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The machine works; what it does stands there in words.
ColumnLayout {
    id: panel

    required property SelfServiceModel way

    objectName: way.panel + "Panel"
    spacing: Theme.huge

    Item {
        Layout.fillHeight: true
    }

    Sign {
        Layout.alignment: Qt.AlignHCenter
        name: panel.way.panel === "printing" ? "printer" : "clock"
        colour: Theme.accent
        visible: !KioskTheme.low
        side: KioskTheme.emblem
    }

    PageHead {
        Layout.fillWidth: true
        way: panel.way
    }

    Item {
        Layout.fillHeight: true
    }
}
