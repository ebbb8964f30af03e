import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Theme

// A word of a sentence that can be changed, and taken out with its cross. One that says nothing yet is `idle`.
FocusScope {
    id: chip

    property string name: "chip"
    property string text: ""
    property string signName: ""
    property bool removable: false
    property bool idle: false
    property bool open: false

    signal clicked
    signal removed

    readonly property color ink: idle ? Theme.soft : Theme.accent

    implicitWidth: line.implicitWidth
    implicitHeight: Theme.target
    objectName: name + "Chip"

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.xs
        anchors.bottomMargin: Theme.xs
        radius: height / 2
        color: chip.idle && !chip.open ? "transparent" : Theme.accentSoft
        border.width: Theme.hair
        border.color: chip.open ? Theme.accent : chip.idle ? Theme.outline : Theme.accentSoft
    }

    RowLayout {
        id: line

        anchors.fill: parent
        spacing: 0

        T.Button {
            id: body

            objectName: chip.name + "Button"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            implicitWidth: words.implicitWidth + 2 * Theme.l - (chip.removable ? Theme.m : 0)
            text: chip.text
            Accessible.name: chip.text
            onClicked: chip.clicked()

            Keys.onReturnPressed: chip.clicked()
            Keys.onEnterPressed: chip.clicked()
            Keys.onDeletePressed: {
                if (chip.removable)
                    chip.removed()
            }

            contentItem: Item {
                RowLayout {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: LayoutMirroring.enabled ? parent.width - width - Theme.l : Theme.l
                    width: Math.min(implicitWidth, parent.width - Theme.l)
                    spacing: Theme.s

                    Sign {
                        visible: chip.signName !== ""
                        name: chip.signName
                        colour: chip.ink
                        side: Theme.smallSign
                    }

                    Words {
                        Layout.fillWidth: true
                        text: chip.text
                        color: chip.ink
                        font.pixelSize: Theme.tableText
                        font.weight: chip.idle ? Font.Normal : Font.DemiBold
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }

            background: Item {
                FocusRing {
                    target: body
                }
            }
        }

        T.Button {
            id: cross

            objectName: chip.name + "RemoveButton"
            visible: chip.removable
            Layout.fillHeight: true
            implicitWidth: Theme.target
            Accessible.name: qsTr("Take out: %1").arg(chip.text)
            onClicked: chip.removed()

            contentItem: Item {
                Sign {
                    anchors.centerIn: parent
                    name: "close"
                    colour: chip.ink
                    side: Theme.smallSign
                }
            }

            background: Item {
                FocusRing {
                    target: cross
                }
            }
        }
    }
}
