import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// One person of the delegation; a touch anywhere on it chooses, where there is something to choose.
T.AbstractButton {
    id: row

    required property int index
    required property string name
    required property string ownScript
    required property string category
    required property string standing
    required property string sign
    required property bool chosen
    required property bool mayChoose
    required property bool current

    readonly property bool wide: width > Theme.leftColumn * Math.min(Theme.textScale, 1.6) * 1.6
    // A letter is at most so wide on average: then both names stand in one line.
    readonly property bool beside: ownScript !== "" && (name.length + ownScript.length + 2) * KioskTheme.hint * 0.64 < names.width

    signal picked

    objectName: "groupRow" + index
    implicitHeight: Math.max(Theme.primaryHeight, grid.implicitHeight + 2 * Theme.m)
    focusPolicy: Qt.StrongFocus
    // What cannot be chosen can still be read by keyboard and by ear.
    text: name
    Accessible.role: mayChoose ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: mayChoose
    Accessible.checked: chosen
    Accessible.name: [name, category, standing].join(", ")
    Accessible.onToggleAction: touch()
    onClicked: touch()

    function touch(): void {
        if (mayChoose)
            picked()
    }

    Keys.onReturnPressed: touch()
    Keys.onEnterPressed: touch()

    contentItem: Item {
        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.l
            columns: row.wide ? 3 : 2
            columnSpacing: Theme.l
            rowSpacing: Theme.s

            Rectangle {
                id: box

                Layout.rowSpan: row.wide ? 1 : 2
                Layout.alignment: Qt.AlignVCenter
                implicitWidth: Theme.xxl
                implicitHeight: Theme.xxl
                radius: Theme.panelRadius
                color: row.chosen ? Theme.accent : "transparent"
                border.width: row.mayChoose ? Theme.ring - Theme.hair : 0
                border.color: row.chosen ? Theme.accent : Theme.edge

                Sign {
                    anchors.centerIn: parent
                    visible: row.chosen
                    name: "tick"
                    colour: Theme.accentInk
                }
            }

            GridLayout {
                id: names

                Layout.fillWidth: true
                Layout.preferredWidth: 3
                columns: row.beside ? 2 : 1
                columnSpacing: Theme.l
                rowSpacing: 0

                Words {
                    objectName: row.objectName + "Name"
                    Layout.fillWidth: !row.beside
                    text: row.name
                    strong: true
                    font.family: Theme.nativeFamily
                    font.pixelSize: KioskTheme.hint
                    Accessible.ignored: true
                }

                Words {
                    objectName: row.objectName + "OwnScript"
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: row.ownScript
                    font.family: Theme.nativeFamily
                    font.pixelSize: KioskTheme.hint
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    Layout.columnSpan: names.columns
                    text: row.category
                    muted: true
                    Accessible.ignored: true
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                spacing: Theme.s

                Sign {
                    Layout.alignment: Qt.AlignVCenter
                    visible: row.sign !== ""
                    name: row.sign
                    colour: row.current ? Theme.accent : Theme.soft
                }

                Words {
                    objectName: row.objectName + "State"
                    Layout.fillWidth: true
                    text: row.standing
                    strong: row.current
                    color: row.current ? Theme.accent : Theme.text
                    font.pixelSize: KioskTheme.hint
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Rectangle {
        color: row.current || row.down && row.mayChoose ? Theme.accentSoft : Theme.surface
        radius: Theme.panelRadius

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.outline
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.hair
            radius: parent.radius
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.focus
            visible: row.visualFocus
        }
    }
}
