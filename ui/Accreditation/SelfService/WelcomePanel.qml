import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The badge is in the hand: what it opens, and where that is.
ColumnLayout {
    id: panel

    required property SelfServiceModel way

    objectName: "welcomePanel"
    spacing: Theme.xxl

    Item {
        Layout.fillHeight: true
    }

    Sign {
        Layout.alignment: Qt.AlignHCenter
        name: "admit"
        colour: Theme.admitSign
        visible: !KioskTheme.low
        side: KioskTheme.emblem
    }

    PageHead {
        Layout.fillWidth: true
        way: panel.way
    }

    KioskWords {
        visible: panel.way.zones.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.l
        horizontalAlignment: Text.AlignHCenter
        size: KioskTheme.label
        strong: true
        text: qsTr("Your badge opens")
    }

    KioskFlow {
        id: zones

        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(lineWidth, 2 * KioskTheme.widest)

        Repeater {
            model: panel.way.zones

            ZonePlate {
                required property var modelData

                width: Math.min(implicitWidth, zones.width)
                number: modelData.number
                name: modelData.name
                pictogram: modelData.pictogram
            }
        }
    }

    Image {
        objectName: "zoneMap"
        visible: panel.way.map !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredHeight: visible ? KioskTheme.liveLeast : 0
        source: panel.way.map
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the zones")
    }

    Item {
        Layout.fillHeight: true
    }
}
