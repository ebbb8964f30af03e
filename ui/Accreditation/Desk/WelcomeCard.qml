import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// While nobody is shown: how a check-in goes, or that the code names nobody.
Item {
    id: card

    required property string outcome

    readonly property bool waiting: outcome === "idle"

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: card.waiting
        spacing: Theme.l

        Repeater {
            model: [
                { sign: "idle", title: qsTr("Scan"), text: qsTr("The letter or the phone, in front of the camera") },
                { sign: "camera", title: qsTr("Take the photo"), text: qsTr("Compare the face, then take the picture") },
                { sign: "badge", title: qsTr("Hand over the badge"), text: qsTr("Print it and read the name aloud") },
            ]

            ColumnLayout {
                id: part

                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s

                Sign {
                    Layout.alignment: Qt.AlignHCenter
                    name: part.modelData.sign
                    colour: Theme.accent
                    side: Theme.huge
                }

                Words {
                    Layout.fillWidth: true
                    text: part.modelData.title
                    strong: true
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                }

                Words {
                    Layout.fillWidth: true
                    visible: Theme.roomy
                    text: part.modelData.text
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !card.waiting
        spacing: Theme.m

        Sign {
            Layout.alignment: Qt.AlignHCenter
            name: "person"
            colour: Theme.soft
            side: Theme.vast
        }

        Words {
            objectName: "nobodyLabel"
            Layout.fillWidth: true
            text: qsTr("This code names nobody whom this desk knows.")
            muted: true
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
