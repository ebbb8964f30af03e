import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Who works here, for a station's menu. `chosen` says that the menu has done its work.
ColumnLayout {
    id: menu

    required property SignInModel signIn

    signal chosen

    spacing: Theme.m

    Words {
        objectName: "presenceLabel"
        Layout.fillWidth: true
        text: menu.signIn.signedIn ? menu.signIn.who : qsTr("Nobody is signed in")
        strong: menu.signIn.signedIn
        muted: !menu.signIn.signedIn
    }

    QuietButton {
        objectName: "signInButton"
        Layout.fillWidth: true
        visible: !menu.signIn.signedIn
        signName: "badge"
        text: qsTr("Sign in")
        onClicked: {
            menu.chosen()
            menu.signIn.begin()
        }
    }

    QuietButton {
        objectName: "firstAdminButton"
        Layout.fillWidth: true
        visible: menu.signIn.needsAdmin
        signName: "person"
        text: qsTr("Set up the first admin")
        onClicked: {
            menu.chosen()
            menu.signIn.setUpAdmin()
        }
    }

    QuietButton {
        objectName: "lockButton"
        Layout.fillWidth: true
        visible: menu.signIn.signedIn
        signName: "lock"
        text: qsTr("Lock now")
        keyName: "Ctrl+L"
        onClicked: {
            menu.chosen()
            menu.signIn.lock()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: menu.signIn.signedIn
        spacing: Theme.m

        QuietButton {
            objectName: "changePinButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Change PIN")
            onClicked: {
                menu.chosen()
                menu.signIn.changePin()
            }
        }

        QuietButton {
            objectName: "signOutButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Sign out")
            onClicked: {
                menu.chosen()
                menu.signIn.signOut()
            }
        }
    }
}
