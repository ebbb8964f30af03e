import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One scan of before.
Item {
    id: row

    required property string outcome
    required property string time
    required property string who
    required property string word

    width: ListView.view.width
    height: Math.max(Theme.rowHeight - Theme.m, line.implicitHeight + Theme.xs)
    Accessible.role: Accessible.ListItem
    Accessible.name: [time, word, who].join(" ")

    RowLayout {
        id: line

        anchors.fill: parent
        spacing: Theme.m

        Sign {
            name: row.outcome
            colour: Theme.signColour(row.outcome)
        }

        Words {
            text: row.time
            muted: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: row.who === "" ? row.word : row.who
            font.family: row.who === "" ? Theme.family : Theme.nativeFamily
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
