import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What is shown, and how it is looked at.
Item {
    id: panel

    required property DesignerModel designer
    required property WindowModel about

    objectName: "designerTitlePanel"
    implicitHeight: line.implicitHeight + 2 * Theme.s

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                objectName: "designTitle"
                Layout.fillWidth: true
                text: panel.designer.title
                strong: true
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.lead
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }

            Words {
                objectName: "designAbout"
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.designer.about
                muted: true
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
        }

        QuietButton {
            objectName: "marksButton"
            text: qsTr("Marks")
            keyName: "M"
            checked: panel.designer.marked
            onClicked: panel.designer.toggleMarks()
        }

        QuietButton {
            objectName: "sizeButton"
            text: qsTr("Actual size")
            keyName: "Z"
            checked: panel.designer.actual
            onClicked: panel.designer.toggleSize()
        }

        QuietButton {
            objectName: "darkButton"
            signName: "moon"
            checked: panel.about.dark
            Accessible.name: qsTr("Dark colours")
            onClicked: panel.about.dark = !panel.about.dark
        }
    }
}
