import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Whom an entry is about: the portrait beside name, delegation and function.
RowLayout {
    id: line

    required property EntryModel entry

    objectName: "entryPerson"
    spacing: Theme.l

    Portrait {
        objectName: "entryPortrait"
        Layout.preferredWidth: Theme.smallPortrait
        Layout.preferredHeight: Math.round(Theme.smallPortrait * Theme.portraitHeight / Theme.portraitWidth)
        Layout.alignment: Qt.AlignTop
        picture: line.entry.picture
        initials: line.entry.initials
        caption: qsTr("Portrait of %1").arg(line.entry.name)
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.xs

        Words {
            Layout.fillWidth: true
            visible: line.entry.name !== line.entry.title
            text: line.entry.name
            strong: true
            font.family: Theme.nativeFamily
        }

        Words {
            Layout.fillWidth: true
            text: line.entry.ownScript
            visible: text !== ""
            font.family: Theme.nativeFamily
            font.pixelSize: Theme.lead
        }

        Words {
            Layout.fillWidth: true
            text: line.entry.delegation
            strong: true
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.entry.function
            muted: true
        }

        Words {
            Layout.fillWidth: true
            text: line.entry.number
            muted: true
        }
    }
}
