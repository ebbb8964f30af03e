import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One operator; what is far from the others stands in words below the name.
BoardRow {
    id: row

    required property int index
    required property string name
    required property string role
    required property string scans
    required property string referred
    required property string referRate
    required property string asked
    required property string overrideRate
    required property string granted
    required property string signIns
    required property string much
    required property string barred

    readonly property string remark: [much, barred].filter(part => part !== "").join(" · ")

    height: remark === "" ? Theme.tableRow : Math.max(Theme.tableRow, who.implicitHeight + Theme.s)
    place: index

    ColumnLayout {
        id: who

        Layout.fillWidth: true
        spacing: 0

        BoardText {
            text: row.role === "" ? row.name : row.name + " · " + row.role
        }

        RowLayout {
            visible: row.remark !== ""
            spacing: Theme.xs

            Sign {
                name: "warning"
                colour: Theme.referSign
                side: Theme.smallSign
            }

            BoardText {
                text: row.remark
                strong: true
                font.pixelSize: Theme.tiny
                elide: Text.ElideNone
                wrapMode: Text.Wrap
            }
        }
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        text: row.signIns
        muted: true
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        text: row.scans
    }

    BoardText {
        span: Theme.boardWord
        numeric: true
        text: row.referRate === "" ? row.referred : row.referred + " · " + row.referRate
    }

    BoardText {
        span: Theme.boardWord
        numeric: true
        text: row.overrideRate === "" ? row.asked : row.asked + " · " + row.overrideRate
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        text: row.granted
    }
}
