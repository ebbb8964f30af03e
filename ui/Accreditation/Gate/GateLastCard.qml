import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One of the last scans, without a name: a gate's screen is seen by everyone who comes.
RowLayout {
    id: card

    required property var scan
    required property real unit

    spacing: Theme.s * unit
    Accessible.role: Accessible.StaticText
    Accessible.name: [scan.time, scan.word].join(" ")

    Sign {
        name: card.scan.outcome
        colour: Theme.signColour(card.scan.outcome)
        side: Math.round(Theme.sign * card.unit)
    }

    Words {
        text: card.scan.time
        muted: true
        font.pixelSize: Math.round(Theme.gateNote * card.unit)
        font.features: ({ "tnum": 1 })
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Words {
        text: card.scan.word
        font.weight: Font.DemiBold
        font.pixelSize: Math.round(Theme.gateNote * card.unit)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
