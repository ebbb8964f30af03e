import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Whom this desk is helping: where to go, what is wrong, how far they had got.
Card {
    id: card

    required property HelpCasesModel helpCases

    objectName: "helpInHandCard"
    implicitHeight: column.implicitHeight + 2 * Theme.m
    color: Theme.accentSoft
    Accessible.role: Accessible.Notification
    Accessible.name: [helpCases.title, helpCases.why, helpCases.facts].filter(Boolean).join(". ")

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.roomy ? Theme.xs : 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            Sign {
                Layout.alignment: Qt.AlignTop
                name: "help"
                colour: Theme.accent
            }

            Words {
                objectName: "helpInHandTitle"
                Layout.fillWidth: true
                text: card.helpCases.title
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Words {
            objectName: "helpInHandWhy"
            Layout.fillWidth: true
            text: card.helpCases.why
            strong: true
            Accessible.ignored: true
        }

        Words {
            objectName: "helpInHandFacts"
            Layout.fillWidth: true
            text: card.helpCases.facts
            font.pixelSize: Theme.tiny
            maximumLineCount: Theme.roomy ? 2 : 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            spacing: Theme.m

            QuietButton {
                objectName: "helpNobodyButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Nobody is there")
                onClicked: card.helpCases.nobody()
            }

            QuietButton {
                objectName: "helpDoneButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                signName: "tick"
                text: qsTr("Done")
                onClicked: card.helpCases.helped()
            }
        }
    }
}
