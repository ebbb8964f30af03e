import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// A first name and a delegation's letters: enough to know oneself, too little for others.
ColumnLayout {
    id: panel

    required property SelfServiceModel way

    objectName: "confirmPanel"
    spacing: Theme.huge

    Item {
        Layout.fillHeight: true
    }

    PageHead {
        Layout.fillWidth: true
        way: panel.way
    }

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * KioskTheme.widest
        implicitHeight: who.implicitHeight + 2 * Theme.huge
        radius: KioskTheme.corner
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.outline

        ColumnLayout {
            id: who

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.huge
            spacing: Theme.l

            KioskWords {
                objectName: "givenName"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: KioskTheme.name
                strong: true
                text: panel.way.givenName
            }

            KioskWords {
                objectName: "delegationCode"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: KioskTheme.title
                muted: true
                text: panel.way.delegation
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
