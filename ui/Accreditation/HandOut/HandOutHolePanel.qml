import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Gate
import Accreditation.Models
import Accreditation.Theme

// Where the badge waits, in letters that are read from the shelves, and whose it is.
GridLayout {
    id: panel

    required property HandOutModel gate
    required property PersonModel person
    required property real unit
    required property bool upright

    objectName: "holePanel"
    columns: upright ? 1 : 2
    columnSpacing: Theme.xl * unit
    rowSpacing: Theme.m * unit

    GatePortraitCard {
        Layout.rowSpan: panel.upright ? 1 : 2
        Layout.alignment: panel.upright ? Qt.AlignHCenter : Qt.AlignTop
        person: panel.person
        look: panel.gate.look
        ink: Theme.text
        unit: panel.unit
        upright: panel.upright
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.l * panel.unit

        Words {
            objectName: "holeWord"
            text: panel.gate.word
            muted: true
            font.pixelSize: Math.round(Theme.gateWhy * panel.unit)
            wrapMode: Text.NoWrap
        }

        Words {
            objectName: "holeNumber"
            Layout.fillWidth: true
            text: panel.gate.hole
            color: Theme.accent
            strong: true
            font.pixelSize: Math.round(1.3 * Theme.gateWord * panel.unit)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            lineHeight: Theme.wordLine
            wrapMode: Text.NoWrap
        }
    }

    GatePersonCard {
        Layout.fillWidth: true
        Layout.fillHeight: !panel.upright
        person: panel.person
        ink: Theme.text
        unit: panel.unit
    }
}
