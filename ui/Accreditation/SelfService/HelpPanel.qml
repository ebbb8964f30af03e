import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Who comes, and that one may stay as one is; nothing of the delegate.
ColumnLayout {
    id: panel

    required property SelfServiceModel way

    objectName: "helpPanel"
    spacing: Theme.huge

    Item {
        Layout.fillHeight: true
    }

    Sign {
        Layout.alignment: Qt.AlignHCenter
        name: "people"
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
