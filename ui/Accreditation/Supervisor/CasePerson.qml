import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// Whom it is about: the portrait beside name, delegation and function.
RowLayout {
    id: line

    property string name: ""
    property string ownScript: ""
    property string initials: ""
    property string delegation: ""
    property string function_: ""
    property string number: ""
    property string picture: ""

    objectName: "casePerson"
    spacing: Theme.l

    Portrait {
        Layout.preferredWidth: Theme.smallPortrait
        Layout.preferredHeight: Math.round(Theme.smallPortrait * Theme.portraitHeight / Theme.portraitWidth)
        Layout.alignment: Qt.AlignTop
        picture: line.picture
        initials: line.initials
        caption: qsTr("Portrait of %1").arg(line.name)
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.xs

        Words {
            Layout.fillWidth: true
            text: line.name
            strong: true
            font.family: Theme.nativeFamily
            font.pixelSize: text.length <= 40 ? Theme.lead : Theme.body
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.ownScript
            font.family: Theme.nativeFamily
        }

        Words {
            Layout.fillWidth: true
            text: line.delegation
            strong: true
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.function_
            muted: true
        }

        Words {
            Layout.fillWidth: true
            text: line.number
            muted: true
        }
    }
}
