import QtQuick
import Accreditation.Theme

// The key that does the same as the button it stands on.
Rectangle {
    property string keyName: ""
    property color ink: Theme.soft

    visible: keyName !== ""
    implicitWidth: Math.max(label.implicitWidth + Theme.m, implicitHeight)
    implicitHeight: label.implicitHeight + Theme.xs
    radius: Theme.xs
    color: "transparent"
    border.width: Theme.hair
    border.color: ink

    Text {
        id: label

        anchors.centerIn: parent
        text: parent.keyName
        color: parent.ink
        font.family: Theme.nativeFamily
        font.pixelSize: Theme.tiny
        Accessible.ignored: true
    }
}
