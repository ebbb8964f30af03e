import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One scan as a line: when, what was said and why, where.
RowLayout {
    id: line

    property var scan: ({})

    spacing: Theme.s
    Accessible.role: Accessible.ListItem
    Accessible.name: [scan.time, scan.word, scan.why, scan.station].filter(Boolean).join(", ")

    Words {
        Layout.preferredWidth: Theme.momentColumn
        text: line.scan.time ?? ""
        muted: true
        font.pixelSize: Theme.tableText
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Sign {
        name: line.scan.outcome ?? ""
        colour: Theme.signColour(line.scan.outcome ?? "")
        side: Theme.smallSign
    }

    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: line.scan.why ?? ""
        font.pixelSize: Theme.tableText
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: line.scan.station ?? ""
        muted: true
        font.pixelSize: Theme.tableText
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
