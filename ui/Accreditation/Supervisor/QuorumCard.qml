import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Whether enough delegations are there: by sign, word and bar, with the rule in plain words.
Card {
    id: card

    required property DelegationsPageModel page

    objectName: "quorumCard"
    implicitHeight: row.implicitHeight + 2 * Theme.l
    Accessible.role: Accessible.StaticText
    Accessible.name: page.quorum + ". " + page.standing

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.l

        Sign {
            visible: card.page.quorum !== ""
            name: card.page.reached ? "tick" : "warning"
            colour: card.page.reached ? Theme.accent : Theme.referSign
            side: Theme.huge
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Words {
                objectName: "quorumLabel"
                Layout.fillWidth: true
                text: card.page.state === "loading" ? qsTr("Counting…") : card.page.quorum
                strong: true
                font.pixelSize: Theme.title
            }

            Words {
                objectName: "standingLabel"
                Layout.fillWidth: true
                text: card.page.standing
            }

            Words {
                objectName: "ruleLabel"
                Layout.fillWidth: true
                text: card.page.rule
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        FullnessBar {
            visible: card.width >= Theme.boardWide
            Layout.preferredWidth: 2 * Theme.boardBar
            implicitHeight: Theme.xl
            share: card.page.share
        }
    }
}
