import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// Language, colours, text size and sound.
Sheet {
    id: dialog

    required property WindowModel about
    required property SignInModel signIn
    // Knows what is made late.
    required property QtObject page

    signal printersWanted

    name: "menuDialog"
    objectName: name
    title: qsTr("This desk")
    x: Theme.arabic ? Theme.m : parent.width - width - Theme.m
    y: Theme.titleHeight
    width: Math.min(Theme.menuWidth * Theme.largeScale, parent.width - 2 * Theme.m)

    onClosed: {
        if (page.handBack !== null)
            page.handBack.back()
    }

    height: Math.min(implicitHeight, parent.height - y - Theme.m)

    contentItem: Flickable {
        id: flick

        implicitHeight: column.implicitHeight
        contentWidth: width
        contentHeight: column.implicitHeight
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {
            policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        ColumnLayout {
            id: column

            width: flick.width - (flick.interactive ? Theme.l : 0)
            spacing: Theme.l
            LayoutMirroring.enabled: Theme.arabic
            LayoutMirroring.childrenInherit: true

            PresenceMenu {
                Layout.fillWidth: true
                signIn: dialog.signIn
                onChosen: dialog.close()
            }

            MenuDeeds {
                Layout.fillWidth: true
                visible: dialog.page.walkIn !== null
                walkIn: dialog.page.walkIn
                handBack: dialog.page.handBack
                onChosen: dialog.close()
            }

            QuietButton {
                objectName: "printersButton"
                Layout.fillWidth: true
                signName: "printer"
                text: qsTr("Printers")
                onClicked: {
                    dialog.close()
                    dialog.printersWanted()
                }
            }

            Words {
                text: qsTr("Language")
                muted: true
                font.pixelSize: Theme.tiny
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

            Words {
                text: qsTr("Appearance")
                muted: true
                font.pixelSize: Theme.tiny
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
                objectName: "largeButton"
                Layout.fillWidth: true
                signName: "search"
                text: qsTr("Larger text")
                checked: dialog.about.textScale > 1
                onClicked: dialog.about.growText()
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
}
