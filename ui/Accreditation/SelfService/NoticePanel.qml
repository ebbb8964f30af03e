import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the picture is for, before the first one is kept.
ColumnLayout {
    id: panel

    required property SelfServiceModel way

    objectName: "noticePanel"
    spacing: Theme.huge

    Item {
        Layout.fillHeight: true
    }

    Sign {
        Layout.alignment: Qt.AlignHCenter
        name: "camera"
        colour: Theme.accent
        visible: !KioskTheme.low
        side: KioskTheme.emblem
    }

    PageHead {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * KioskTheme.widest
        way: panel.way
    }

    Item {
        Layout.fillHeight: true
    }
}
