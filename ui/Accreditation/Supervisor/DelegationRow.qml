import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One delegation: its colours, its name, its numbers, and whether its head is here.
BoardRow {
    id: row

    required property int index
    required property string code
    required property string name
    required property var colours
    required property string expected
    required property string arrived
    required property string badges
    required property string inside
    required property string head
    required property string headWords
    required property bool present

    property bool wide: true
    property bool middle: true

    objectName: "delegation" + code
    place: index

    FlagStripe {
        Layout.preferredWidth: Theme.boardFlag
        Layout.preferredHeight: Theme.s
        visible: true
        opacity: colours.length > 0 ? 1 : 0
        colours: row.colours
    }

    BoardText {
        text: row.name
        strong: row.present
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        visible: row.wide
        text: row.expected
        muted: true
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        text: row.arrived
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        visible: row.wide
        text: row.badges
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        visible: row.middle
        text: row.inside
    }

    RowLayout {
        Layout.fillWidth: false
        Layout.preferredWidth: row.wide ? Theme.boardBar : Theme.xl
        Layout.minimumWidth: row.wide ? Theme.boardBar : Theme.xl
        spacing: Theme.xs

        Sign {
            visible: row.head !== ""
            name: row.head === "here" ? "tick" : "warning"
            colour: row.head === "here" ? Theme.accent : Theme.referSign
            side: Theme.smallSign
        }

        BoardText {
            visible: row.wide
            text: row.headWords
            muted: row.head === "here"
            font.pixelSize: Theme.tiny
        }
    }
}
