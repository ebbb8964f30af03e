import QtQuick
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// One key of the pad. The keyboard types digits directly, so that none of these holds the focus.
T.Button {
    id: key

    property string signName: ""
    property bool strong: false

    readonly property color ink: !enabled ? Theme.soft : strong ? Theme.accentInk : Theme.text

    implicitWidth: Theme.padKey
    implicitHeight: Theme.padKey
    focusPolicy: Qt.NoFocus
    Accessible.name: text

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            visible: key.signName === ""
            text: key.text
            color: key.ink
            strong: true
            font.family: Theme.nativeFamily
            font.pixelSize: Theme.title
            Accessible.ignored: true
        }

        Sign {
            anchors.centerIn: parent
            visible: key.signName !== ""
            name: key.signName
            colour: key.ink
            side: Theme.xxl
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: !key.enabled ? Theme.sunken : key.strong ? (key.down ? Theme.accentPressed : Theme.accent) : key.down ? Theme.accentSoft : Theme.surface
        border.width: key.strong ? 0 : Theme.hair
        border.color: key.enabled ? Theme.edge : Theme.outline
    }
}
