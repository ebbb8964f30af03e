import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The verdict: a sign, a word, why, and what to do. Its place and size never change.
Rectangle {
    id: panel

    required property VerdictModel verdict

    readonly property color ink: Theme.ink(verdict.outcome)

    objectName: "verdictPanel"
    radius: Theme.panelRadius
    color: Theme.ground(verdict.outcome)
    border.width: verdict.outcome === "idle" ? Theme.hair : 0
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [verdict.word, verdict.why, verdict.what].join(". ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
        anchors.topMargin: Theme.s
        anchors.bottomMargin: Theme.m
        spacing: Theme.xl

        Sign {
            objectName: "verdictSign"
            name: panel.verdict.outcome
            colour: panel.verdict.outcome === "idle" ? Theme.accent : panel.ink
            side: Theme.bigSign
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Words {
                objectName: "verdictWord"
                Layout.fillWidth: true
                text: panel.verdict.word
                color: panel.ink
                strong: true
                font.pixelSize: panel.verdict.outcome === "idle" ? Theme.display : Theme.shout
                lineHeight: Theme.wordLine
                wrapMode: Text.NoWrap
            }

            Words {
                objectName: "verdictWhy"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 2 * Theme.title
                text: panel.verdict.why
                color: panel.ink
                font.weight: Font.DemiBold
                font.pixelSize: Theme.whySize(text.length)
                verticalAlignment: Text.AlignVCenter
            }

            Words {
                objectName: "verdictWhat"
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                text: panel.verdict.what
                color: panel.ink
                font.pixelSize: Theme.lead
            }
        }
    }
}
