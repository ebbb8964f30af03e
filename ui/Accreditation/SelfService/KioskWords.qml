import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// A sentence as large as somebody standing reads it. It wraps between words; a word wider than its place makes all of it smaller.
Text {
    id: words

    property int size: KioskTheme.sentence
    property bool strong: false
    property bool muted: false
    property string family: Theme.family
    property int weight: strong ? Font.Bold : Font.Normal

    // As wide as its longest word, and as one line, at its full size.
    readonly property real longest: widest(text.split(/\s+/), metrics.font)
    readonly property real natural: widest([text], metrics.font)

    // The font is an argument so that words are measured anew with another one.
    function widest(parts: var, face: font): real {
        let most = 0
        for (const part of parts) {
            const ink = metrics.boundingRect(part)
            // A last letter may reach beyond its own width, at either end; lines are broken by that too.
            most = Math.max(most, Math.max(metrics.advanceWidth(part), ink.x + ink.width) - Math.min(0, ink.x))
        }
        return most
    }

    // Taken when a layout has come to rest, or its widths and the size of the words would chase each other.
    property real room: 0

    onWidthChanged: Qt.callLater(measure)
    // What room there was for other words says nothing of these: for one picture they would be far too small.
    onTextChanged: {
        room = 0
        Qt.callLater(measure)
    }

    function measure(): void {
        room = width
    }

    Layout.preferredWidth: natural
    color: muted ? Theme.soft : Theme.text
    font.family: family
    font.pixelSize: room > 0 && longest > room ? Math.max(Theme.least, Math.floor(size * room / longest) - 1) : size
    font.weight: weight
    lineHeight: Theme.lineFactor
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""

    FontMetrics {
        id: metrics

        font.family: words.family
        font.pixelSize: words.size
        font.weight: words.weight
    }
}
