import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// One exception that was asked for at the consoles: for whom, what became of it, and what can be done.
Card {
    id: card

    required property RequestsModel requests
    required property var entry

    readonly property bool waits: entry.state === "open"
    readonly property bool granted: entry.state === "granted"

    objectName: "requestCard"
    implicitHeight: Math.max(Theme.target, row.implicitHeight) + Theme.l
    color: Theme.accentSoft
    Accessible.role: Accessible.Notification
    Accessible.name: [entry.name, entry.text].join(": ")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.l
        spacing: Theme.m

        Sign {
            name: card.waits ? "info" : card.granted ? "tick" : "warning"
            colour: Theme.text
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: card.entry.name
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            Words {
                objectName: "requestText"
                Layout.fillWidth: true
                text: card.entry.text
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }

        QuietButton {
            objectName: "withdrawButton"
            visible: card.waits
            text: qsTr("Withdraw")
            onClicked: card.requests.withdraw(card.entry.id)
        }

        QuietButton {
            objectName: "showGrantedButton"
            visible: card.granted
            text: qsTr("Show")
            onClicked: card.requests.show(card.entry.id)
        }

        QuietButton {
            objectName: "dismissButton"
            visible: !card.waits
            text: qsTr("Close")
            onClicked: card.requests.dismiss(card.entry.id)
        }
    }
}
