import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Theme

// Something else that can be done; `plain` has no edge.
T.Button {
    id: button

    property string keyName: ""
    property string signName: ""
    property bool plain: false

    readonly property color ink: enabled ? (plain ? Theme.accent : Theme.text) : Theme.soft

    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.m)
    implicitWidth: row.implicitWidth + 2 * (plain ? Theme.m : Theme.l)
    horizontalPadding: Theme.s
    Accessible.name: text

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s

            Sign {
                visible: button.signName !== ""
                name: button.signName
                colour: button.ink
            }

            Words {
                Layout.fillWidth: true
                visible: button.text !== ""
                text: button.text
                color: button.ink
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            KeyCap {
                keyName: button.keyName
                ink: Theme.soft
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: button.down || button.checked ? Theme.accentSoft : button.plain ? "transparent" : Theme.surface
        border.width: button.plain ? 0 : Theme.hair
        border.color: button.checked ? Theme.accent : Theme.edge

        FocusRing {
            target: button
        }
    }
}
