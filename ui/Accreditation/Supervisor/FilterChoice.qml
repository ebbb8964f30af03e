import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// One thing to choose.
Item {
    id: choice

    required property int index
    required property string text
    required property string sign
    required property string tone
    required property bool checked
    required property ListView view

    readonly property bool current: ListView.isCurrentItem && view.activeFocus

    signal picked(int row)

    objectName: "choice" + index
    width: view.width
    height: Theme.target
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: picked(index)

    Rectangle {
        anchors.fill: parent
        radius: Theme.panelRadius
        color: choice.checked ? Theme.accentSoft : "transparent"
        border.width: choice.current ? Theme.ring : 0
        border.color: Theme.focus
    }

    Rectangle {
        id: box

        x: LayoutMirroring.enabled ? parent.width - width - Theme.m : Theme.m
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.sign
        height: Theme.sign
        radius: Theme.xs
        color: choice.checked ? Theme.accent : Theme.surface
        border.width: Theme.hair
        border.color: choice.checked ? Theme.accent : Theme.edge

        Sign {
            anchors.centerIn: parent
            visible: choice.checked
            name: "tick"
            colour: Theme.accentInk
            side: Theme.smallSign
        }
    }

    Sign {
        id: mark

        x: LayoutMirroring.enabled ? box.x - width - Theme.m : box.x + box.width + Theme.m
        anchors.verticalCenter: parent.verticalCenter
        visible: choice.sign !== ""
        name: choice.sign
        colour: Theme.signColour(choice.tone)
    }

    Words {
        readonly property real inset: box.width + 2 * Theme.m + (mark.visible ? mark.width + Theme.m : 0)

        x: LayoutMirroring.enabled ? Theme.s : inset
        width: parent.width - inset - Theme.s
        anchors.verticalCenter: parent.verticalCenter
        text: choice.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    TapHandler {
        onTapped: choice.picked(choice.index)
    }
}
