import QtQuick
import Accreditation.Theme

// A picture of a person in 3:4, or the initials where there is none.
Rectangle {
    id: portrait

    property string picture: ""
    property string initials: ""
    property string caption: ""

    implicitWidth: Theme.portraitWidth
    implicitHeight: Theme.portraitHeight
    radius: Theme.panelRadius
    color: Theme.accentSoft
    border.width: Theme.hair
    border.color: Theme.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: caption

    Words {
        anchors.centerIn: parent
        visible: portrait.picture === ""
        text: portrait.initials
        color: Theme.accent
        font.family: Theme.nativeFamily
        font.pixelSize: Math.max(Theme.least, Math.round(portrait.width / 3))
        Accessible.ignored: true
    }

    Image {
        anchors.fill: parent
        anchors.margins: Theme.hair
        source: portrait.picture
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        cache: false
        clip: true
    }
}
