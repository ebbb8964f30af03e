import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One cell of a board: a line that is cut rather than wrapped; numbers stand at the end side, each digit as wide as the next.
Words {
    property bool numeric: false
    property int span: 0

    Layout.fillWidth: span === 0
    Layout.preferredWidth: span === 0 ? Theme.hair : span
    Layout.minimumWidth: span
    horizontalAlignment: numeric ? Text.AlignRight : Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    font.features: numeric ? ({ tnum: 1 }) : ({})
}
