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

    readonly property bool roomy: Theme.textScale < 1.3

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
                Layout.minimumHeight: Theme.target
                notice: panel.actions.notice
                sentence: panel.actions.sentence
                good: panel.actions.good
            }

            Repeater {
                model: panel.actions.below

                QuietButton {
                    required property var modelData

                    objectName: modelData.action + "Button"
                    plain: true
                    text: modelData.text
                    keyName: panel.roomy ? modelData.key : ""
                    onClicked: panel.desk.act(modelData.action)
                }
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

            Repeater {
                model: panel.actions.beside

                QuietButton {
                    required property var modelData

                    objectName: modelData.action + "Button"
                    Layout.preferredHeight: Theme.primaryHeight
                    text: modelData.text
                    keyName: panel.roomy ? modelData.key : ""
                    enabled: panel.actions.canAct || panel.actions.primary === "scan"
                    onClicked: panel.desk.act(modelData.action)
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
