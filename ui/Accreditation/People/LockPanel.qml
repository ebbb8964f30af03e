import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The two ways out of the lock. Enter takes the first.
FocusScope {
    id: panel

    required property SignInModel signIn

    objectName: "lockPanel"
    implicitHeight: column.implicitHeight
    Keys.onReturnPressed: signIn.unlock()
    Keys.onEnterPressed: signIn.unlock()

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.m

        PrimaryButton {
            objectName: "unlockButton"
            Layout.fillWidth: true
            focus: true
            text: qsTr("Unlock with PIN")
            onClicked: panel.signIn.unlock()
        }

        QuietButton {
            objectName: "otherPersonButton"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            text: qsTr("Someone else: show card")
            onClicked: panel.signIn.begin()
        }
    }
}
