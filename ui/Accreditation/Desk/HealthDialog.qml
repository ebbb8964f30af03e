import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What is wrong with one part of the station, and what to do.
Sheet {
    id: dialog

    required property StripModel strip

    property var part: ({ name: "", message: "", remedy: "", opens: false })

    signal printersWanted

    name: "healthDialog"
    objectName: name
    title: part.name
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth - Theme.vast, parent.width - 2 * Theme.xl)

    function explain(what: var) {
        part = what
        open()
    }

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        RowLayout {
            spacing: Theme.l

            Sign {
                name: "warning"
                side: Theme.huge
            }

            Words {
                objectName: "healthMessage"
                Layout.fillWidth: true
                text: dialog.part.message
                strong: true
                font.pixelSize: Theme.lead
            }
        }

        Words {
            objectName: "healthRemedy"
            Layout.fillWidth: true
            text: dialog.part.remedy
            font.pixelSize: Theme.lead
        }

        RowLayout {
            Layout.topMargin: Theme.m
            spacing: Theme.m

            PrimaryButton {
                objectName: "lookAgainButton"
                Layout.fillWidth: true
                keyName: ""
                text: qsTr("Look again")
                onClicked: {
                    dialog.strip.lookAgain()
                    dialog.close()
                }
            }

            QuietButton {
                objectName: "healthPrintersButton"
                visible: dialog.part.opens
                signName: "printer"
                text: qsTr("Printers")
                onClicked: {
                    dialog.close()
                    dialog.printersWanted()
                }
            }

            QuietButton {
                objectName: "healthCloseButton"
                text: qsTr("Close")
                keyName: "Esc"
                onClicked: dialog.close()
            }
        }
    }
}
