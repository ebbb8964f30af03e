import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The card of the first admin, shown once.
Item {
    id: panel

    required property FirstAdminModel admin

    objectName: "adminCardPanel"
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.m

        Image {
            objectName: "adminCardImage"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.adminCard
            Layout.preferredHeight: Theme.adminCard
            source: panel.admin.picture
            smooth: false
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The card’s code")
        }

        Words {
            Layout.fillWidth: true
            text: [panel.admin.code, panel.admin.name].filter(Boolean).join(" · ")
            strong: true
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            objectName: "adminSaved"
            Layout.fillWidth: true
            visible: text !== ""
            text: panel.admin.saved
            muted: true
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignHCenter
        }

        RefusalText {
            Layout.fillWidth: true
            visible: text !== ""
            text: [panel.admin.notice, panel.admin.remedy].filter(Boolean).join(" ")
        }

        QuietButton {
            objectName: "saveCardButton"
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Save as a picture")
            onClicked: panel.admin.save()
        }
    }
}
