import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The delegation that is chosen: its numbers, and its people with how things stand.
Card {
    id: panel

    required property DelegationsPageModel page

    objectName: "delegationPanel"

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: !panel.page.isOpen
        text: qsTr("Choose a delegation to see its people.")
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s
        visible: panel.page.isOpen

        BoardTitle {
            objectName: "delegationLabel"
            text: panel.page.name
        }

        Words {
            Layout.fillWidth: true
            text: panel.page.summary
            muted: true
        }

        QuietButton {
            objectName: "delegationScansButton"
            Layout.fillWidth: true
            text: qsTr("Open the scans")
            signName: "list"
            onClicked: panel.page.openScans()
        }

        BoardList {
            objectName: "membersList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            saying: qsTr("People of the delegation")
            nothing: qsTr("Nobody is registered for it.")
            model: panel.page.members
            onOpened: place => panel.page.openMember(place)

            delegate: BoardRow {
                id: who

                required property int index
                required property string name
                required property string category
                required property string standing
                required property string sign

                height: lines.implicitHeight + Theme.m
                place: index
                saying: name + ", " + category + ", " + standing

                Sign {
                    name: who.sign
                    colour: who.sign === "tick" ? Theme.accent : Theme.soft
                    side: Theme.smallSign
                }

                ColumnLayout {
                    id: lines

                    Layout.fillWidth: true
                    spacing: 0

                    BoardText {
                        text: who.name
                    }

                    BoardText {
                        text: who.category + " · " + who.standing
                        muted: true
                        font.pixelSize: Theme.tiny
                    }
                }
            }
        }
    }
}
