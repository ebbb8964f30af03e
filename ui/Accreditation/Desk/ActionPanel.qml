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

            Repeater {
                model: panel.actions.beside

                QuietButton {
                    required property var modelData

                    objectName: modelData.action + "Button"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.minimumWidth: Theme.vast
                    Layout.preferredHeight: Theme.primaryHeight
                    text: modelData.text
                    keyName: Theme.roomy ? modelData.key : ""
                    enabled: panel.actions.canAct || panel.actions.primary === "scan"
                    onClicked: panel.desk.act(modelData.action)
                }
            }
        }
    }
}
