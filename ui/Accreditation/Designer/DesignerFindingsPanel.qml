import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What was found with this person, and the one thing to do: keep a sample.
Card {
    id: panel

    required property DesignerModel designer

    objectName: "designerFindingsPanel"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.m

        Words {
            Layout.fillWidth: true
            text: qsTr("What was found")
            muted: true
            strong: true
            font.pixelSize: Theme.tiny
            Accessible.role: Accessible.Heading
        }

        ListView {
            id: list

            objectName: "findingsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.m
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            model: panel.designer.findings.length
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")

            delegate: DesignerFindingCard {
                width: ListView.view.width
                finding: panel.designer.findings[index]
            }

            ScrollBar.vertical: ScrollBar {
                objectName: "findingsScrollBar"
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            FocusRing {
                target: list
            }

            RowLayout {
                width: parent.width
                visible: list.count === 0 && panel.designer.state === "good"
                spacing: Theme.m

                Sign {
                    name: "tick"
                    colour: Theme.admitSign
                }

                Words {
                    objectName: "nothingFound"
                    Layout.fillWidth: true
                    text: qsTr("Everything has room on this badge.")
                }
            }
        }

        Words {
            objectName: "designerNote"
            Layout.fillWidth: true
            visible: text !== ""
            text: panel.designer.note
            color: panel.designer.saveFailed ? Theme.refuseSign : Theme.soft
            font.pixelSize: Theme.tiny
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        PrimaryButton {
            objectName: "saveButton"
            Layout.fillWidth: true
            text: qsTr("Save a sample")
            enabled: panel.designer.canSave
            onClicked: panel.designer.save()
        }
    }
}
