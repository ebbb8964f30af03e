import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The badge before it is printed, and each of its lines with a way to say that it is wrong.
GridLayout {
    id: panel

    required property SelfServiceModel way
    required property bool upright

    objectName: "previewPanel"
    columns: upright ? 1 : 2
    columnSpacing: Theme.huge
    rowSpacing: Theme.xl

    PageHead {
        Layout.fillWidth: true
        Layout.columnSpan: panel.upright ? 1 : 2
        way: panel.way
        brief: true
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2
        Layout.minimumHeight: KioskTheme.liveLeast

        Image {
            objectName: "draftImage"
            anchors.fill: parent
            source: panel.way.draft
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your badge as it will be printed")
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        Layout.alignment: Qt.AlignVCenter
        spacing: KioskTheme.gap

        Repeater {
            model: panel.way.lines

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: KioskTheme.gap

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    KioskWords {
                        Layout.fillWidth: true
                        size: KioskTheme.bar
                        muted: true
                        text: line.modelData.label
                    }

                    KioskWords {
                        objectName: "line-" + line.modelData.name
                        Layout.fillWidth: true
                        size: KioskTheme.hint
                        strong: true
                        text: line.modelData.value
                        font.family: line.modelData.name === "own_script" ? Theme.nativeFamily : Theme.family
                    }
                }

                KioskButton {
                    objectName: "lineWrong-" + line.modelData.name
                    Layout.alignment: Qt.AlignVCenter
                    size: KioskTheme.bar
                    text: qsTr("Wrong")
                    said: qsTr("%1 is wrong").arg(line.modelData.label)
                    onClicked: panel.way.lineWrong(line.modelData.name)
                }
            }
        }
    }
}
