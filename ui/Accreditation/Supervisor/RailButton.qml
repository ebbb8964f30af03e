import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// One page on the rail: its sign, its name, and how much waits there.
T.Button {
    id: button

    property string signName: ""
    property string keyName: ""
    property int waiting: 0
    property bool current: false

    readonly property color ink: current ? Theme.accent : Theme.text

    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.m)
    implicitWidth: row.implicitWidth + 2 * Theme.m
    horizontalPadding: Theme.m
    Accessible.role: Accessible.PageTab
    Accessible.name: waiting > 0 ? qsTr("%1, %2 waiting").arg(text).arg(waiting) : text
    Accessible.description: keyName

    contentItem: Item {
        RowLayout {
            id: row

            anchors.fill: parent
            spacing: Theme.m

            Sign {
                name: button.signName
                colour: button.ink
            }

            Words {
                Layout.fillWidth: true
                text: button.text
                color: button.ink
                font.weight: button.current ? Font.Bold : Font.Normal
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Rectangle {
                visible: button.waiting > 0
                implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.m)
                implicitHeight: number.implicitHeight + Theme.xs
                radius: height / 2
                color: Theme.accent

                Words {
                    id: number

                    anchors.centerIn: parent
                    text: button.waiting > Theme.mostWaiting ? Theme.mostWaiting + "+" : button.waiting
                    color: Theme.accentInk
                    strong: true
                    font.pixelSize: Theme.tiny
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: button.down || button.current ? Theme.accentSoft : "transparent"

        FocusRing {
            target: button
        }
    }
}
