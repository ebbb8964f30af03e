import QtQuick
import Accreditation.Theme

// The words in one column of one row. Plain Text with one font of its column: a table makes hundreds of them.
Text {
    required property var column
    required property var place
    property real inset: 0

    x: place.x
    width: place.width
    leftPadding: Theme.arabic ? 0 : inset
    rightPadding: Theme.arabic ? inset : 0
    topPadding: place.drop
    color: column.soft ? Theme.soft : Theme.text
    font: place.font
    horizontalAlignment: column.atEnd ? Text.AlignRight : Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    elide: Text.ElideRight
    // The row is called by all its words.
    Accessible.ignored: true
}
