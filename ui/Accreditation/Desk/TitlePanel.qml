import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Where we are, the search, and the menu.
Rectangle {
    id: panel

    required property WindowModel about
    // Made late, and null until then.
    property QtObject helpCases: null

    signal casesWanted
    signal searchWanted
    signal menuWanted

    objectName: "titlePanel"
    implicitHeight: Math.max(Theme.titleHeight, row.implicitHeight + Theme.m)
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        Words {
            objectName: "stationLabel"
            text: panel.about.station
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

        Loader {
            active: panel.helpCases !== null && panel.helpCases.count > 0
            visible: active
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Math.min(implicitWidth, Math.round(panel.width / 3))
            sourceComponent: HelpCasesButton {
                text: panel.helpCases === null ? "" : panel.helpCases.button
                onClicked: panel.casesWanted()
            }
        }

        QuietButton {
            objectName: "searchButton"
            Layout.preferredWidth: Math.max(implicitWidth, Theme.menuWidth - Theme.vast)
            text: qsTr("Find a person")
            signName: "search"
            keyName: "F2"
            onClicked: panel.searchWanted()
        }

        Words {
            objectName: "operatorLabel"
            Layout.maximumWidth: Theme.titleName
            visible: text !== ""
            text: panel.about.operator
            muted: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        QuietButton {
            objectName: "menuButton"
            plain: true
            signName: "menu"
            keyName: "F10"
            Accessible.name: qsTr("Language, colours, text size and sound")
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
