import QtQuick
import Accreditation.Theme

// One zone a person may enter, by its number.
Rectangle {
    required property int number

    implicitWidth: Math.max(label.implicitWidth + Theme.m, Theme.xxl)
    implicitHeight: Math.max(Theme.xxl, label.implicitHeight + Theme.xs)
    radius: Theme.panelRadius
    color: Theme.accentSoft

    Words {
        id: label

        anchors.centerIn: parent
        text: parent.number
        color: Theme.accent
        strong: true
        Accessible.ignored: true
    }
}
