import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The last scans, newest first.
Card {
    id: panel

    required property RecentModel recent

    objectName: "recentPanel"
    implicitHeight: Theme.vast
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        anchors.topMargin: Theme.m
        anchors.bottomMargin: Theme.xs
        spacing: Theme.xs

        Words {
            id: heading

            Layout.fillWidth: true
            text: qsTr("Last scans")
            muted: true
            font.pixelSize: Theme.tiny
        }

        ListView {
            objectName: "recentList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            interactive: contentHeight > height
            model: panel.recent
            delegate: RecentRow {}

            Words {
                anchors.top: parent.top
                anchors.topMargin: Theme.m
                width: parent.width
                visible: parent.count === 0
                text: qsTr("Nothing has been scanned yet.")
                muted: true
            }
        }
    }
}
