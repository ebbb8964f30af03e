import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// What was typed so far, under the name of what it is. Touched, it becomes what is typed next.
T.Button {
    id: field

    property string label: ""
    property string shown: ""
    property bool filled: false
    property bool current: false

    implicitHeight: Math.max(KioskTheme.button, column.implicitHeight + Theme.m)
    implicitWidth: Math.max(KioskTheme.button * 2, column.implicitWidth + 2 * Theme.l)
    focusPolicy: Qt.StrongFocus
    Accessible.name: label
    // What stands there is not read to whoever stands around.
    Accessible.description: filled ? qsTr("Filled in") : current ? qsTr("Is being filled in") : qsTr("Empty")

    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)

    // Enter in the field that is typed in is for the entry: go on.
    function press(event: var): void {
        event.accepted = !current
        if (!event.isAutoRepeat && !current)
            click()
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.l
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            KioskWords {
                Layout.fillWidth: true
                visible: field.label !== ""
                text: field.label
                size: KioskTheme.bar
                color: field.current ? Theme.accent : Theme.soft
                strong: field.current
                Accessible.ignored: true
            }

            KioskWords {
                objectName: field.objectName + "Text"
                Layout.fillWidth: true
                text: field.shown === "" ? " " : field.shown
                size: KioskTheme.sentence
                strong: true
                family: Theme.nativeFamily
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: KioskTheme.corner
        color: Theme.surface
        border.width: field.current ? KioskTheme.selected : Theme.hair + Theme.hair
        border.color: field.current ? Theme.accent : Theme.edge

        Sign {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.m
            visible: field.filled && !field.current
            name: "tick"
            colour: Theme.accent
            side: KioskTheme.tick
        }

        FocusRing {
            target: field
            radius: KioskTheme.corner + Theme.ring + 1
        }
    }
}
