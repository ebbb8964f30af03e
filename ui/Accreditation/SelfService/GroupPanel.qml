import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The delegation as its head sees it: who is where, who is chosen, and the one thing to do next.
ColumnLayout {
    id: panel

    required property GroupModel group
    // False where the window's own foot has the buttons.
    property bool actions: true

    objectName: "groupPanel"
    spacing: Theme.l

    Words {
        objectName: "groupTitle"
        Layout.fillWidth: true
        text: panel.group.title
        strong: true
        font.pixelSize: KioskTheme.sentence
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "groupSentence"
        visible: text !== ""
        Layout.fillWidth: true
        text: panel.group.sentence
        font.pixelSize: KioskTheme.hint
        muted: true
    }

    Rectangle {
        objectName: "groupNote"
        visible: panel.group.note !== ""
        Layout.fillWidth: true
        implicitHeight: note.implicitHeight + 2 * Theme.m
        radius: Theme.buttonRadius
        color: Theme.accentSoft
        border.width: Theme.hair
        border.color: Theme.accent

        RowLayout {
            id: note

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.l
            spacing: Theme.m

            Sign {
                name: "info"
                colour: Theme.accent
                side: Theme.xxl
            }

            Words {
                objectName: "groupNoteText"
                Layout.fillWidth: true
                text: panel.group.note
                strong: true
                font.pixelSize: KioskTheme.hint
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    RowLayout {
        visible: panel.group.chosenText !== ""
        Layout.fillWidth: true
        spacing: Theme.l

        Words {
            objectName: "groupChosen"
            Layout.fillWidth: true
            text: panel.group.chosenText
            strong: true
            font.pixelSize: KioskTheme.hint
        }

        KioskButton {
            objectName: "groupAllButton"
            size: KioskTheme.bar
            text: panel.group.allChosen ? qsTr("Choose nobody") : qsTr("Choose everybody")
            onClicked: panel.group.toggleAll()
        }
    }

    GroupList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        group: panel.group
    }

    RowLayout {
        objectName: "groupActions"
        visible: panel.actions && (panel.group.primaryText !== "" || panel.group.secondaryText !== "")
        Layout.fillWidth: true
        spacing: Theme.l

        KioskButton {
            objectName: "groupSecondaryButton"
            visible: panel.group.secondaryText !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: panel.group.secondaryText
            onClicked: panel.group.press("secondary")
        }

        KioskButton {
            primary: true
            objectName: "groupPrimaryButton"
            visible: panel.group.primaryText !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            enabled: panel.group.mayPrimary
            text: panel.group.primaryText
            onClicked: panel.group.press("primary")
        }
    }
}
