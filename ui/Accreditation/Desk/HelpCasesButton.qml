import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// Somebody waits at self-service: filled, so that it cannot be missed, and where it covers nobody's check-in.
T.Button {
    id: button

    objectName: "helpCasesButton"
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.m)
    implicitWidth: row.implicitWidth + 2 * Theme.l
    horizontalPadding: Theme.s
    Accessible.name: text

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s

            Sign {
                name: "help"
                colour: Theme.accentInk
            }

            Words {
                Layout.fillWidth: true
                text: button.text
                color: Theme.accentInk
                strong: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            KeyCap {
                keyName: "F1"
                ink: Theme.accentInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: button.down ? Theme.accentPressed : Theme.accent

        FocusRing {
            target: button
        }
    }
}
