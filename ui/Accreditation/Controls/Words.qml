import QtQuick
import Accreditation.Theme

// Text in the reader's language.
Text {
    property bool strong: false
    property bool muted: false

    color: muted ? Theme.soft : Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: strong ? Font.Bold : Font.Normal
    lineHeight: Theme.lineFactor
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
