import QtQuick
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

    contentItem: ScrollColumn {
        PresenceMenu {
            Layout.fillWidth: true
            signIn: dialog.signIn
            onChosen: dialog.close()
        }

        // What it shows is made when the window has settled; the menu may be opened before.
        Loader {
            id: deeds

            readonly property bool due: dialog.page.handBack !== null

            Layout.fillWidth: true
            visible: item !== null
            onDueChanged: make()
            Component.onCompleted: make()

            function make() {
                if (due && item === null)
                    setSource(Qt.resolvedUrl("MenuDeeds.qml"), {
                        walkIn: dialog.page.walkIn,
                        handBack: dialog.page.handBack
                    })
            }

            Connections {
                target: deeds.item

                function onChosen() {
                    dialog.close()
                }
            }
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

        LooksChoice {
            Layout.fillWidth: true
            about: dialog.about
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
