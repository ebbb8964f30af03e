import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// The supervisor's: language, colours and sound. Nothing here admits anybody.
Sheet {
    id: dialog

    required property WindowModel about
    required property SignInModel signIn

    name: "gateMenuDialog"
    objectName: name
    title: about.station
    anchors.centerIn: parent
    width: Math.min(Theme.menuWidth, parent.width - 2 * Theme.m)

    contentItem: ColumnLayout {
        spacing: Theme.l
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        Words {
            Layout.fillWidth: true
            text: dialog.about.station
            strong: true
            font.pixelSize: Theme.lead
        }

        PresenceMenu {
            Layout.fillWidth: true
            signIn: dialog.signIn
            onChosen: dialog.close()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.m
            rowSpacing: Theme.m

            Repeater {
                model: dialog.about.languages

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "LanguageButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData.name
                    checked: dialog.about.language === modelData.code
                    onClicked: dialog.about.speak(modelData.code)
                }
            }
        }

        QuietButton {
            objectName: "darkButton"
            Layout.fillWidth: true
            signName: "moon"
            text: qsTr("Dark colours")
            checked: dialog.about.dark
            onClicked: dialog.about.dark = !dialog.about.dark
        }

        QuietButton {
            objectName: "soundButton"
            Layout.fillWidth: true
            signName: "sound"
            text: qsTr("Sound")
            checked: dialog.about.sound
            onClicked: dialog.about.sound = !dialog.about.sound
        }

        QuietButton {
            objectName: "menuCloseButton"
            Layout.fillWidth: true
            plain: true
            text: qsTr("Close")
            keyName: "Esc"
            onClicked: dialog.close()
        }
    }
}
