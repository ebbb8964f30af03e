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

    property bool wide: true
    property bool middle: true

    place: index
    remark: [much, barred].filter(part => part !== "").join(" · ")

    BoardText {
        text: row.role === "" || !row.wide ? row.name : row.name + " · " + row.role
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        visible: row.wide
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
        visible: row.middle
        text: row.overrideRate === "" ? row.asked : row.asked + " · " + row.overrideRate
    }

    BoardText {
        span: Theme.boardNumber
        numeric: true
        visible: row.wide
        text: row.granted
    }
}
