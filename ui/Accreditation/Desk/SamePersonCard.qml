import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Three pictures beside each other, and a question that Enter does not answer.
ColumnLayout {
    id: card

    required property PersonModel person
    required property DeskModel desk
    required property ActionsModel actions
    required property CameraFeed feed

    readonly property real widest: (width - Theme.portraitHeight - 2 * Theme.m - Theme.xl) / 3
    readonly property real highest: (height - (who.visible ? who.height + spacing : 0) - 2 * Theme.tiny) * 3 / 4
    readonly property real faceWidth: Math.round(Math.max(Theme.target, Math.min(widest, highest)))

    objectName: "samePersonCard"
    spacing: Theme.s

    Words {
        id: who

        objectName: "samePersonName"
        Layout.fillWidth: true
        visible: Theme.roomy
        text: card.person.name
        strong: true
        font.family: Theme.nativeFamily
        font.pixelSize: Theme.headingSize(text.length)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.xl

        Row {
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.m

            FacePicture {
                objectName: "registryFace"
                width: card.faceWidth
                picture: card.person.picture
                instead: qsTr("Compare with the passport in their hand")
                caption: card.person.picture === "" ? qsTr("No picture yet") : qsTr("Registry picture")
            }

            FacePicture {
                objectName: "liveFace"
                width: card.faceWidth
                picture: card.feed.live ? card.feed.source : ""
                live: true
                instead: qsTr("Look at the face")
                caption: qsTr("At the desk")
            }

            FacePicture {
                objectName: "portraitFace"
                width: card.faceWidth
                picture: card.person.taken
                instead: qsTr("No portrait was taken")
                caption: qsTr("For the badge")
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.portraitHeight
            Layout.minimumWidth: Theme.portraitHeight
            spacing: Theme.m

            Repeater {
                model: card.actions.answers

                QuietButton {
                    required property var modelData

                    objectName: modelData.action + "Button"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.roomy ? Theme.vast : Theme.target
                    text: modelData.text
                    keyName: Theme.roomy ? modelData.key : ""
                    enabled: card.actions.canAct
                    onClicked: card.desk.act(modelData.action)
                }
            }
        }
    }
}
