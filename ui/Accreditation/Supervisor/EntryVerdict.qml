import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The verdict of a scan: its sign, its word, its colour.
Rectangle {
    id: band

    required property EntryModel entry

    objectName: "entryVerdict"
    implicitHeight: line.implicitHeight + Theme.l
    radius: Theme.panelRadius
    color: Theme.ground(entry.outcome)
    Accessible.role: Accessible.StaticText
    Accessible.name: entry.word

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.m

        Sign {
            name: band.entry.outcome
            colour: Theme.ink(band.entry.outcome)
        }

        Words {
            Layout.fillWidth: true
            text: band.entry.word
            color: Theme.ink(band.entry.outcome)
            strong: true
            font.pixelSize: Theme.lead
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
