import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// The entry of the watch list and the person, side by side.
Rectangle {
    id: table

    property var sides: []

    objectName: "likenessTable"
    implicitHeight: column.implicitHeight + 2 * Theme.m
    radius: Theme.panelRadius
    color: Theme.sunken
    border.width: Theme.hair
    border.color: Theme.outline

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Words {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Watch list")
                muted: true
                font.pixelSize: Theme.tiny
            }

            Words {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("This person")
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        Repeater {
            model: table.sides

            ColumnLayout {
                id: side

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: side.modelData.label
                    muted: true
                    font.pixelSize: Theme.tiny
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.m

                    Words {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        text: side.modelData.entry
                        strong: true
                        font.family: Theme.nativeFamily
                    }

                    Words {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        text: side.modelData.person
                        font.family: Theme.nativeFamily
                    }
                }
            }
        }
    }
}
