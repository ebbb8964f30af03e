import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// A value under what it is called; long ones, such as seals, wrap anywhere.
ColumnLayout {
    id: line

    property string label: ""
    property string value: ""

    spacing: 0

    Words {
        Layout.fillWidth: true
        text: line.label
        muted: true
        font.pixelSize: Theme.tiny
    }

    Words {
        Layout.fillWidth: true
        text: line.value
        font.pixelSize: Theme.tableText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
