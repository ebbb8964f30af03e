import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// Language, colours, text size where the window can grow it, and sound.
ColumnLayout {
    id: choice

    required property WindowModel about
    property bool grows: true

    spacing: Theme.l

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.m

        Repeater {
            model: choice.about.languages

            QuietButton {
                required property var modelData

                objectName: modelData.code + "LanguageButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.name
                checked: choice.about.language === modelData.code
                onClicked: choice.about.speak(modelData.code)
            }
        }
    }

    QuietButton {
        objectName: "darkButton"
        Layout.fillWidth: true
        signName: "moon"
        text: qsTr("Dark colours")
        checked: choice.about.dark
        onClicked: choice.about.dark = !choice.about.dark
    }

    QuietButton {
        objectName: "largeButton"
        Layout.fillWidth: true
        visible: choice.grows
        signName: "search"
        text: qsTr("Larger text")
        checked: choice.about.textScale > 1
        onClicked: choice.about.growText()
    }

    QuietButton {
        objectName: "soundButton"
        Layout.fillWidth: true
        signName: "sound"
        text: qsTr("Sound")
        checked: choice.about.sound
        onClicked: choice.about.sound = !choice.about.sound
    }
}
