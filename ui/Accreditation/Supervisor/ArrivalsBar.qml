import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// One quarter hour: a full bar for the day, an outlined one for the day before.
Item {
    id: bar

    required property int index
    required property real today
    required property real before
    required property string hour
    required property string words
    property bool chosen: false

    signal pointed
    signal tapped

    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.onPressAction: bar.tapped()

    Rectangle {
        anchors.fill: parent
        visible: bar.chosen
        color: Theme.accentSoft
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(2, parent.width * Theme.chartBar)
        height: bar.today * parent.height
        color: Theme.accent
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - Theme.hair
        height: bar.before * parent.height
        visible: bar.before > 0
        color: "transparent"
        border.width: 2 * Theme.hair
        border.color: Theme.text
    }

    Rectangle {
        anchors.top: parent.bottom
        anchors.left: parent.left
        visible: bar.hour !== ""
        width: Theme.hair
        height: Theme.xs
        color: Theme.edge
    }

    Words {
        anchors.top: parent.bottom
        anchors.topMargin: Theme.xs
        anchors.horizontalCenter: parent.left
        text: bar.hour
        muted: true
        font.pixelSize: Theme.tiny
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    HoverHandler {
        onHoveredChanged: if (hovered)
            bar.pointed()
    }

    TapHandler {
        onTapped: bar.tapped()
    }
}
