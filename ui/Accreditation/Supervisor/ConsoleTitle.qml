import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Which event, which page, who is signed in.
Rectangle {
    id: panel

    required property WindowModel about
    required property ConsoleModel rail

    signal menuWanted

    objectName: "consoleTitle"
    implicitHeight: Math.max(Theme.titleHeight, row.implicitHeight + Theme.m)
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        Words {
            objectName: "pageLabel"
            Layout.preferredWidth: Theme.railWidth - Theme.l
            text: panel.rail.title === "" ? panel.about.station : panel.rail.title
            strong: true
            font.pixelSize: Theme.lead
            wrapMode: Text.NoWrap
        }

        Words {
            objectName: "eventLabel"
            Layout.fillWidth: true
            text: panel.about.eventName
            muted: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        QuietButton {
            objectName: "findButton"
            visible: panel.rail.isOpen
            Layout.preferredWidth: Math.max(implicitWidth, Theme.menuWidth - Theme.vast)
            text: qsTr("Find a person")
            signName: "search"
            keyName: "F2"
            onClicked: panel.rail.find()
        }

        Words {
            objectName: "operatorLabel"
            visible: text !== ""
            text: panel.about.operator
            muted: true
            wrapMode: Text.NoWrap
        }

        QuietButton {
            objectName: "menuButton"
            plain: true
            signName: "menu"
            keyName: "F10"
            Accessible.name: qsTr("Language, colours, text size and sign-out")
            onClicked: panel.menuWanted()
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hair
        color: Theme.outline
    }
}
