import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// Something to touch. Its words wrap and it grows with them; `primary` is the one thing to do next, `on` one that was chosen, `turns` mirrors a sign that points.
T.Button {
    id: button

    property string signName: ""
    property bool primary: false
    property bool turns: false
    property bool stacked: false
    property int size: KioskTheme.label
    property int signSide: KioskTheme.sign
    property int inset: stacked ? Theme.s : Theme.l
    property string family: Theme.family
    property string said: text

    property bool on: false
    readonly property color ink: !enabled ? (Theme.contrast ? Theme.outline : Theme.soft) : primary ? Theme.accentInk : on ? Theme.accent : Theme.text
    // Narrower than this its longest word has to be made smaller.
    readonly property real leastWidth: around(label.longest)

    implicitHeight: Math.max(KioskTheme.button, row.implicitHeight + 2 * Theme.m)
    implicitWidth: around(label.natural)
    focusPolicy: Qt.StrongFocus
    // Told to assistive tools by the button itself, which overwrites what is only said of it.
    checked: on
    onToggled: checked = Qt.binding(() => button.on)
    Accessible.name: said

    function around(words: real): real {
        const beside = signName === "" || stacked ? 0 : signSide + (text === "" ? 0 : Theme.m)
        return Math.max(KioskTheme.button, Math.ceil(words) + beside + 2 * inset + 1)
    }

    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)

    function press(event: var): void {
        if (!event.isAutoRepeat)
            click()
    }

    contentItem: Item {
        GridLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(button.implicitWidth, parent.width) - 2 * button.inset
            columns: button.stacked ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: Theme.xs

            Sign {
                Layout.alignment: Qt.AlignCenter
                visible: button.signName !== ""
                name: button.signName
                colour: button.ink
                side: button.signSide
                mirror: button.turns && Theme.arabic
            }

            KioskWords {
                id: label

                Layout.fillWidth: true
                visible: button.text !== ""
                text: button.text
                size: button.size
                color: button.ink
                family: button.family
                weight: button.primary || button.on ? Font.Bold : Font.DemiBold
                horizontalAlignment: button.signName === "" || button.stacked ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: KioskTheme.corner
        color: !button.enabled ? Theme.sunken : button.primary ? (button.down ? Theme.accentPressed : Theme.accent) : button.down || button.on ? Theme.accentSoft : Theme.surface
        border.width: button.on ? KioskTheme.selected : button.primary && button.enabled ? 0 : Theme.hair + Theme.hair
        border.color: button.on ? Theme.accent : button.enabled ? Theme.edge : Theme.outline

        Sign {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.s
            visible: button.on && button.stacked
            name: "tick"
            colour: Theme.accent
            side: KioskTheme.tick
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s
            anchors.horizontalCenter: parent.horizontalCenter
            visible: button.on && !button.stacked
            width: parent.width / 2
            height: KioskTheme.selected
            color: Theme.accent
        }

        FocusRing {
            target: button
            radius: KioskTheme.corner + Theme.ring + 1
        }
    }
}
