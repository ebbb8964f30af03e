import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Says welcome in every language; whoever touches it begins.
T.AbstractButton {
    id: panel

    required property SelfServiceModel way
    required property bool upright

    objectName: "attractPanel"
    implicitHeight: column.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: way.said
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: way.press("primary")

    background: Item {
        FocusRing {
            target: panel
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: KioskTheme.low ? Theme.l : Theme.huge

            Sign {
                Layout.alignment: Qt.AlignHCenter
                name: "badge"
                colour: Theme.accent
                visible: !KioskTheme.low
                side: KioskTheme.emblem
            }

            GridLayout {
                Layout.fillWidth: true
                columns: panel.upright ? 1 : 2
                columnSpacing: Theme.huge
                rowSpacing: KioskTheme.low ? Theme.l : Theme.huge
                uniformCellWidths: true

                Repeater {
                    model: panel.way.greetings

                    ColumnLayout {
                        id: greeting

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.xs

                        KioskWords {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignHCenter
                            size: KioskTheme.low ? KioskTheme.sentence : KioskTheme.title
                            strong: true
                            font.family: Theme.familyOf(greeting.modelData.language)
                            text: greeting.modelData.title
                            Accessible.ignored: true
                        }

                        KioskWords {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignHCenter
                            size: KioskTheme.label
                            muted: true
                            font.family: Theme.familyOf(greeting.modelData.language)
                            text: greeting.modelData.sentence
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
