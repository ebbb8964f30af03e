import QtQuick
import Accreditation.Theme

// How full a zone is: a bar in an outline that stands for the capacity; where it is full, the outline is filled to its edge and thick.
Rectangle {
    id: bar

    property real share: 0
    property string fullness: ""

    visible: share >= 0
    implicitWidth: Theme.boardBar
    implicitHeight: Theme.m
    radius: Theme.xs
    color: Theme.sunken
    border.width: fullness === "full" ? 2 * Theme.hair : Theme.hair
    border.color: fullness === "" ? Theme.edge : Theme.referSign
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 2 * Theme.hair
        width: Math.max(0, Math.min(1, bar.share)) * (parent.width - 4 * Theme.hair)
        radius: Theme.xs / 2
        color: bar.fullness === "" ? Theme.accent : Theme.referSign
    }
}
