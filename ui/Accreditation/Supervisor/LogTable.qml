import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The scans of the filter; rows are fetched ahead of the scroll.
DataTable {
    id: table

    required property LogPageModel page

    name: "log"
    title: qsTr("Scans")
    paged: true
    model: page.rows
    columns: [
        { title: qsTr("Time"), role: "time", width: Theme.momentColumn, soft: true },
        { title: qsTr("Verdict"), role: "word", signRole: "outcome", toneRole: "outcome", width: Theme.verdictColumn },
        { title: qsTr("Name"), role: "who", own: true, strong: true, fill: 3 },
        { title: qsTr("Delegation"), role: "delegation", fill: 2, spare: 3 },
        { title: qsTr("Why"), role: "reason", fill: 2.4, spare: 1 },
        { title: qsTr("Station"), role: "station", soft: true, fill: 2, spare: 2 },
        { title: qsTr("Operator"), role: "operator", soft: true, fill: 1.4, spare: 4 }
    ]
    emptyText: page.state === "loading" ? qsTr("Searching…")
        : page.state === "fault" ? page.error
        : page.filter.empty ? qsTr("Nothing has been scanned yet.")
        : qsTr("No scan is like this. Take a condition out, or look at another time.")
    onChosen: row => page.choose(row)
    onOpened: row => page.choose(row)
    onDismissed: page.entry.close()
    onSeen: (first, last) => page.seen(first, last)
    onFirstWanted: page.toNewest()
    onLastWanted: page.toOldest()

    Connections {
        target: table.page

        function onPlaced(place) {
            table.current = -1
            table.toRow(place)
        }
    }
}
