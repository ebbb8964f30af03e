import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// A sign and a word that are read from two metres, and why.
ColumnLayout {
    id: card

    required property GateModel gate
    required property color ink
    required property real unit

    property bool signed: true

    readonly property real gap: Theme.xl * unit

    spacing: Theme.s * unit

    RowLayout {
        Layout.fillWidth: true
        spacing: card.gap

        Sign {
            objectName: "verdictSign"
            visible: card.signed
            name: card.gate.look === "trouble" ? "warning" : card.gate.look === "checking" ? "idle" : card.gate.look
            colour: card.ink
            side: Math.round(Theme.gateSign * card.unit)
        }

        Words {
            objectName: "verdictWord"
            Layout.fillWidth: true
            text: card.gate.word
            color: card.ink
            strong: true
            font.pixelSize: Math.round(Theme.gateWord * card.unit)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            lineHeight: Theme.wordLine
            wrapMode: Text.NoWrap
        }
    }

    Words {
        objectName: "verdictWhy"
        Layout.fillWidth: true
        text: card.gate.why
        color: card.ink
        font.weight: Font.DemiBold
        font.pixelSize: Math.round(Theme.gateWhy * card.unit)
        lineHeight: Theme.arabic ? Theme.wordLine : Theme.lineFactor
    }
}
