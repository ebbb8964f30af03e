import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Why a badge is issued without its code having been read.
Sheet {
    id: sheet

    required property DeskModel desk
    required property ActionsModel actions

    name: "unreadDialog"
    objectName: name
    title: qsTr("The code cannot be read")
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
            text: qsTr("The badge counts all the same, and the record says that nobody read it. Why is that?")
            muted: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 1
            columnSpacing: Theme.m
            rowSpacing: Theme.m

            Repeater {
                model: sheet.actions.unreadReasons

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "UnreadButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.primaryHeight
                    text: modelData.text
                    onClicked: {
                        sheet.close()
                        sheet.desk.unread(modelData.code)
                    }
                }
            }
        }

        QuietButton {
            objectName: "unreadCloseButton"
            Layout.fillWidth: true
            plain: true
            text: qsTr("Close")
            keyName: "Esc"
            onClicked: sheet.close()
        }
    }
}
