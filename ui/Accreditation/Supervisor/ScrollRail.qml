import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// Where the view stands between the newest and the oldest scan there is, however many are loaded.
Item {
    id: rail

    property real place: 0
    property real thumb: 1
    property string label: ""

    readonly property real room: Math.max(1, height - grip.height)
    // While it is dragged it stands where the pointer is, not where the list has got to.
    property real held: -1

    signal sought(real fraction)

    function seek(y: real) {
        held = Math.max(0, Math.min(1, (y - grip.height / 2) / room))
        sought(held)
    }

    objectName: "scrollRail"
    implicitWidth: Theme.railBar
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Newest to oldest")

    Rectangle {
        id: grip

        objectName: "scrollGrip"
        x: (parent.width - width) / 2
        y: (rail.held >= 0 ? rail.held : rail.place) * rail.room
        width: mouse.containsMouse || mouse.pressed ? Theme.m : Theme.s
        height: Math.max(Theme.target, rail.height * rail.thumb)
        radius: width / 2
        color: mouse.pressed ? Theme.accent : Theme.edge
    }

    Rectangle {
        x: rail.LayoutMirroring.enabled ? parent.width + Theme.s : -width - Theme.s
        y: Math.max(0, Math.min(rail.height - height, grip.y + (grip.height - height) / 2))
        visible: mouse.pressed && rail.label !== ""
        width: told.implicitWidth + Theme.xl
        height: told.implicitHeight + Theme.m
        radius: Theme.panelRadius
        color: Theme.night

        Words {
            id: told

            anchors.centerIn: parent
            text: rail.label
            color: Theme.nightInk
            wrapMode: Text.NoWrap
        }
    }

    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: event => rail.seek(event.y)
        onPositionChanged: event => {
            if (pressed)
                rail.seek(event.y)
        }
        onReleased: rail.held = -1
        onCanceled: rail.held = -1
    }
}
