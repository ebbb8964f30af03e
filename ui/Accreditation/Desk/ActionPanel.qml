import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What can be done now. The primary button never moves; Enter always presses it.
Card {
    id: panel

    required property DeskModel desk
    required property ActionsModel actions

    readonly property var beside: actions.beside

    objectName: "actionPanel"
    implicitHeight: grid.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            NoticeCard {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.target
                Layout.minimumHeight: Theme.target
                notice: panel.actions.notice
                sentence: panel.actions.sentence
                good: panel.actions.good
            }

            HelpRow {
                visible: Theme.roomy
                desk: panel.desk
                entries: Theme.roomy ? panel.actions.below : []
            }
        }

        RowLayout {
            Layout.fillWidth: true
            // A question is answered where it stands, and Enter answers nothing.
            visible: panel.actions.primary !== ""
            spacing: Theme.m

            PrimaryButton {
                objectName: "primaryButton"
                Layout.preferredWidth: Theme.menuWidth
                text: panel.actions.primaryText
                enabled: panel.actions.canAct
                onClicked: panel.desk.primary()
            }

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            // Two that change their words: made anew, they would delay the verdict they come with.
            Repeater {
                model: 2

                QuietButton {
                    required property int index
                    readonly property var entry: panel.beside[index] ?? null

                    objectName: entry ? entry.action + "Button" : ""
                    visible: entry !== null
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.minimumWidth: Theme.vast
                    Layout.preferredHeight: Theme.primaryHeight
                    text: entry ? entry.text : ""
                    keyName: entry && Theme.roomy ? entry.key : ""
                    enabled: panel.actions.canAct || panel.actions.primary === "scan"
                    onClicked: panel.desk.act(entry.action)
                }
            }
        }
    }
}
