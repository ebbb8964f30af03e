import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Who needs help at self-service, the one who has waited longest on top.
Sheet {
    id: sheet

    required property HelpCasesModel helpCases

    name: "helpCasesSheet"
    objectName: name
    title: qsTr("Help at self-service")
    x: Math.round((parent.width - width) / 2)
    y: Theme.huge
    width: Math.min(Theme.printersWidth, parent.width - 2 * Theme.m)
    height: parent.height - 2 * Theme.huge

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Words {
                Layout.fillWidth: true
                text: sheet.title
                strong: true
                font.pixelSize: Theme.lead
            }

            QuietButton {
                objectName: "helpCasesCloseButton"
                text: qsTr("Close")
                keyName: "Esc"
                onClicked: sheet.close()
            }
        }

        Words {
            objectName: "helpCasesNotice"
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.helpCases.notice
            strong: true
        }

        Words {
            objectName: "helpCasesNone"
            Layout.fillWidth: true
            visible: list.count === 0
            text: qsTr("Nobody needs help at the moment.")
            muted: true
        }

        ListView {
            id: list

            objectName: "helpCasesList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s
            model: sheet.helpCases.rows
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: sheet.title

            delegate: Item {
                id: cell

                required property var model
                required property int index

                width: list.width
                implicitHeight: card.implicitHeight

                HelpCaseCard {
                    id: card

                    anchors.left: parent.left
                    width: list.width - Theme.l
                    key: cell.model.key
                    station: cell.model.station
                    since: cell.model.since
                    language: cell.model.language
                    stage: cell.model.stage
                    why: cell.model.why
                    signs: cell.model.signs
                    seenTo: cell.model.seenTo
                    free: cell.model.free
                    saying: cell.model.saying
                    busy: sheet.helpCases.busy
                    row: cell.index
                    onWanted: sheet.helpCases.take(key)
                }
            }
        }
    }
}
