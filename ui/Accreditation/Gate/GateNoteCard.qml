import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One thing that is wrong with the gate, and what to do about it.
RowLayout {
    id: card

    required property var note
    required property color ink
    required property real unit

    objectName: note.key + "Note"
    spacing: Theme.m * unit
    Accessible.role: Accessible.StatusBar
    Accessible.name: words.text

    Sign {
        name: "warning"
        colour: card.ink
        side: Math.round(Theme.sign * card.unit)
    }

    Words {
        id: words

        Layout.fillWidth: true
        text: [card.note.text, card.note.remedy].filter(Boolean).join(" ")
        color: card.ink
        font.pixelSize: Math.round(Theme.gateNote * card.unit)
        lineHeight: Theme.arabic ? Theme.wordLine : Theme.lineFactor
        Accessible.ignored: true
    }
}
