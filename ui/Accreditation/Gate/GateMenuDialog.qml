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
    height: Math.min(implicitHeight, parent.height - 2 * Theme.m)

    contentItem: ScrollColumn {
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

        LooksChoice {
            Layout.fillWidth: true
            about: dialog.about
            grows: false
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
