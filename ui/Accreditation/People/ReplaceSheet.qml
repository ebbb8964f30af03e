import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Why a badge is replaced; choosing prints the next one.
Sheet {
    id: sheet

    required property DeskModel desk
    required property ActionsModel actions

    name: "replaceDialog"
    objectName: name
    title: qsTr("Replace badge")
    anchors.centerIn: parent
    width: Math.min(Theme.exceptionWidth, parent.width - 2 * Theme.m)

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        Words {
            Layout.fillWidth: true
            text: sheet.title
            strong: true
            font.pixelSize: Theme.lead
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("The old badge lets nobody in from now on. Why is it replaced?")
            muted: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.m
            rowSpacing: Theme.m

            Repeater {
                model: sheet.actions.replaceReasons

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "ReplaceButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.primaryHeight
                    text: modelData.text
                    onClicked: {
                        sheet.close()
                        sheet.desk.replace(modelData.code)
                    }
                }
            }
        }

        QuietButton {
            objectName: "replaceCloseButton"
            Layout.fillWidth: true
            plain: true
            text: qsTr("Close")
            keyName: "Esc"
            onClicked: sheet.close()
        }
    }
}
