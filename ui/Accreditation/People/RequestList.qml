import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// What was asked for at the consoles, the newest first.
ColumnLayout {
    id: list

    required property RequestsModel requests

    readonly property alias count: cards.count

    spacing: Theme.m

    Repeater {
        id: cards

        model: list.requests.entries

        RequestCard {
            required property var modelData

            Layout.fillWidth: true
            requests: list.requests
            entry: modelData
        }
    }
}
