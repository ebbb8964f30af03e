import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The newest scans, the newest on top.
DataTable {
    id: table

    required property LivePageModel page

    name: "live"
    title: qsTr("Newest scans")
    model: page.rows
    columns: [
        { title: qsTr("Time"), role: "time", width: Theme.timeColumn, soft: true },
        { title: qsTr("Verdict"), role: "word", signRole: "outcome", toneRole: "outcome", width: Theme.verdictColumn },
        { title: qsTr("Name"), role: "who", own: true, strong: true, fill: 3 },
        { title: qsTr("Delegation"), role: "delegation", fill: 2, spare: 3 },
        { title: qsTr("Why"), role: "reason", signRole: "mark", toneRole: "markTone", fill: 3, spare: 1 },
        { title: qsTr("Station"), role: "station", soft: true, fill: 2, spare: 2 }
    ]
    emptyText: page.state === "loading" ? qsTr("Looking for the newest scans…")
        : page.state === "fault" ? page.error : qsTr("Nothing has been scanned yet.")
    onChosen: row => page.choose(row)
    onOpened: row => page.choose(row)
    onDismissed: page.resume()
    onSeen: first => {
        if (first > 0)
            page.hold()
    }
}
