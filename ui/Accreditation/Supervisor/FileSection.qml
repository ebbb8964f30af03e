import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// Things of one kind under their heading: a sign, what it is, and below it when, where and by whom.
ColumnLayout {
    id: section

    property string name: ""
    property string title: ""
    property var lines: []

    objectName: name + "Section"
    visible: lines.length > 0
    spacing: Theme.s

    FileHeading {
        text: section.title
    }

    Repeater {
        model: section.lines

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.s
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.text, modelData.note].filter(Boolean).join(", ")

            Sign {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.xs
                name: line.modelData.sign
                colour: Theme.soft
                side: Theme.smallSign
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: line.modelData.text
                    font.pixelSize: Theme.tableText
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.modelData.note
                    muted: true
                    font.pixelSize: Theme.tiny
                    Accessible.ignored: true
                }
            }
        }
    }
}
