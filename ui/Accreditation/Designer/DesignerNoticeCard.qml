import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Why the file cannot be shown as it is now: where, and what is allowed there.
Card {
    id: card

    required property DesignerModel designer

    objectName: "designerNoticeCard"
    implicitHeight: line.implicitHeight + 2 * Theme.l
    border.color: designer.state === "gone" ? Theme.outline : Theme.refuseSign
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [designer.heading, designer.error, designer.remedy].filter(Boolean).join(" ")

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.l

        Sign {
            Layout.alignment: Qt.AlignTop
            name: card.designer.state === "gone" ? "info" : "refuse"
            colour: card.designer.state === "gone" ? Theme.accent : Theme.refuseSign
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Words {
                objectName: "noticeHeading"
                Layout.fillWidth: true
                text: card.designer.heading
                strong: true
            }

            Words {
                objectName: "noticeError"
                Layout.fillWidth: true
                visible: text !== ""
                text: card.designer.error
                font.family: Theme.nativeFamily
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            Words {
                objectName: "noticeRemedy"
                Layout.fillWidth: true
                visible: text !== ""
                text: card.designer.remedy
                muted: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
