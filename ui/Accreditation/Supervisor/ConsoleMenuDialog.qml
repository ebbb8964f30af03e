import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// Language, colours and text size.
Sheet {
    id: dialog

    required property WindowModel about
    required property SignInModel signIn

    name: "consoleMenuDialog"
    objectName: name
    title: qsTr("This console")
    x: Theme.arabic ? Theme.m : parent.width - width - Theme.m
    y: Theme.titleHeight
    width: Math.min(Theme.menuWidth * Theme.largeScale, parent.width - 2 * Theme.m)
    height: Math.min(implicitHeight, parent.height - y - Theme.m)

    contentItem: ScrollColumn {
        PresenceMenu {
            Layout.fillWidth: true
            signIn: dialog.signIn
            onChosen: dialog.close()
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
