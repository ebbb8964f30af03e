import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One made-up person, with a sign where something was found with that name.
Item {
    id: row

    required property int index
    required property var person
    required property bool current

    signal pressed

    objectName: "person" + index + "Row"
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.person.script + ", " + row.person.name
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.s
        anchors.rightMargin: Theme.s
        radius: Theme.panelRadius
        visible: row.current
        color: Theme.accentSoft
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.s

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: row.person.script
                strong: row.current
                font.pixelSize: Theme.tableText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: row.person.name
                muted: true
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Sign {
            visible: row.person.level === "fault" || row.person.level === "warning"
            name: row.person.level === "fault" ? "refuse" : "warning"
            colour: row.person.level === "fault" ? Theme.refuseSign : Theme.referSign
            side: Theme.smallSign
        }
    }

    TapHandler {
        onTapped: row.pressed()
    }
}
