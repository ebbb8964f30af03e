import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One finding: what it is about, what is the matter, and where it stands in the file.
RowLayout {
    id: card

    required property int index
    required property var finding

    objectName: "finding" + index
    spacing: Theme.m
    Accessible.role: Accessible.ListItem
    Accessible.name: [finding.what, finding.words, finding.place].join(" ")

    Sign {
        Layout.alignment: Qt.AlignTop
        name: card.finding.level === "fault" ? "refuse" : card.finding.level === "warning" ? "warning" : "info"
        colour: card.finding.level === "fault" ? Theme.refuseSign : card.finding.level === "warning" ? Theme.referSign : Theme.soft
        side: Theme.smallSign
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: card.finding.what
            strong: true
            font.family: Theme.nativeFamily
            font.pixelSize: Theme.tableText
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            text: card.finding.words
            font.pixelSize: Theme.tableText
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            text: card.finding.place
            muted: true
            font.pixelSize: Theme.tiny
            Accessible.ignored: true
        }
    }
}
