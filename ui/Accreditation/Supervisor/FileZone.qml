import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One zone: whether the person counts as inside, and the way to set that right.
RowLayout {
    id: line

    property var zone: ({})

    signal wanted(int number)

    spacing: Theme.s

    Sign {
        name: line.zone.sign ?? ""
        colour: line.zone.inside ? Theme.accent : Theme.soft
        side: Theme.smallSign
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: line.zone.name ?? ""
            font.pixelSize: Theme.tableText
            strong: line.zone.inside ?? false
        }

        Words {
            Layout.fillWidth: true
            text: line.zone.state ?? ""
            muted: true
            font.pixelSize: Theme.tiny
        }
    }

    QuietButton {
        objectName: "zone" + (line.zone.zone ?? "") + "SetRightButton"
        plain: true
        text: line.zone.inside ? qsTr("Count as outside") : qsTr("Count as inside")
        Accessible.name: text + ": " + (line.zone.name ?? "")
        onClicked: line.wanted(line.zone.zone)
    }
}
