import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Code and name of the first admin; the PIN comes next.
FocusScope {
    id: panel

    required property FirstAdminModel admin

    objectName: "firstAdminPanel"
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.m

        Words {
            Layout.fillWidth: true
            text: qsTr("A short code, which stands in the record beside whatever the admin does, and is no name.")
            muted: true
            font.pixelSize: Theme.tiny
        }

        EntryField {
            objectName: "adminCodeField"
            Layout.fillWidth: true
            focus: true
            maximumLength: 32
            placeholderText: qsTr("Code, such as a-1")
            text: panel.admin.code
            onTextEdited: panel.admin.code = text
            onAccepted: nextItemInFocusChain().forceActiveFocus()
        }

        EntryField {
            objectName: "adminNameField"
            Layout.fillWidth: true
            maximumLength: 120
            placeholderText: qsTr("Name, as it is called")
            text: panel.admin.name
            onTextEdited: panel.admin.name = text
            onAccepted: panel.admin.next()
        }

        RefusalText {
            objectName: "adminNotice"
            Layout.fillWidth: true
            visible: text !== ""
            text: [panel.admin.notice, panel.admin.remedy].filter(Boolean).join(" ")
        }

        PrimaryButton {
            objectName: "adminNextButton"
            Layout.fillWidth: true
            text: qsTr("Go on to the PIN")
            enabled: panel.admin.canGoOn
            onClicked: panel.admin.next()
        }
    }
}
