import QtQuick
import Accreditation.Theme

// What stands in one column of one row: words, with a sign before them where the column has one.
Item {
    id: cell

    required property var column
    property string text: ""
    property string signName: ""
    property string tone: ""

    readonly property real inset: signName !== "" ? Theme.smallSign + Theme.s : 0

    Sign {
        x: LayoutMirroring.enabled ? cell.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        visible: cell.signName !== ""
        name: cell.signName
        colour: cell.tone === "" ? Theme.soft : Theme.signColour(cell.tone)
        side: Theme.smallSign
    }

    Words {
        x: LayoutMirroring.enabled ? 0 : cell.inset
        width: cell.width - cell.inset
        height: cell.height + (cell.column.own ? 0 : Theme.tableDrop)
        text: cell.text
        muted: cell.column.soft ?? false
        strong: cell.column.strong ?? false
        font.family: cell.column.own ? Theme.nativeFamily : Theme.family
        font.pixelSize: Theme.tableText
        horizontalAlignment: cell.column.atEnd ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
