import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Theme

// The one thing to do next.
T.Button {
    id: button

    property string keyName: "⏎"

    implicitHeight: Math.max(Theme.primaryHeight, row.implicitHeight + Theme.l)
    implicitWidth: row.implicitWidth + 2 * Theme.xl
    horizontalPadding: Theme.s
    Accessible.name: text

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.l

            Words {
                Layout.fillWidth: true
                text: button.text
                color: button.enabled ? Theme.accentInk : Theme.soft
                strong: true
                font.pixelSize: Theme.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            KeyCap {
                keyName: button.keyName
                ink: button.enabled ? Theme.accentInk : Theme.soft
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: !button.enabled ? Theme.outline : button.down ? Theme.accentPressed : Theme.accent

        FocusRing {
            target: button
        }
    }
}
