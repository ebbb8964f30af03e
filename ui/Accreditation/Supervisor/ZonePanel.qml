import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The zone that is chosen: its gates on the day that is shown, and who is inside.
Card {
    id: panel

    required property ZonesPageModel page

    readonly property bool open: page.zonePlace >= 0

    objectName: "zonePanel"

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: !panel.open
        text: qsTr("Choose a zone to see its gates and who is inside.")
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s
        visible: panel.open

        BoardTitle {
            objectName: "zoneNameLabel"
            text: panel.page.zoneName
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("%1 inside").arg(panel.page.zoneInside)
            muted: true
        }

        QuietButton {
            objectName: "zoneScansButton"
            Layout.fillWidth: true
            text: qsTr("Open the scans")
            signName: "list"
            onClicked: panel.page.openZone(panel.page.zonePlace)
        }

        BoardHead {
            Layout.fillWidth: true

            BoardText {
                text: qsTr("Gate")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardNumber
                numeric: true
                text: qsTr("Admitted")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardNumber
                numeric: true
                text: qsTr("Others")
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        BoardList {
            objectName: "gatesList"
            Layout.fillWidth: true
            Layout.minimumHeight: 2 * Theme.tableRow
            Layout.preferredHeight: Math.min(5, Math.max(2, count)) * Theme.tableRow
            saying: qsTr("Gates")
            nothing: qsTr("No gate leads here.")
            model: panel.page.gates
            onOpened: place => panel.page.openGate(place)

            delegate: BoardRow {
                id: gate

                required property int index
                required property string name
                required property string sign
                required property string admitted
                required property string turned
                required property string last

                place: index
                saying: name + ", " + qsTr("%1 admitted, %2 referred or refused").arg(admitted).arg(turned)

                Sign {
                    name: gate.sign
                    colour: Theme.soft
                    side: Theme.smallSign
                }

                BoardText {
                    text: gate.name
                }

                BoardText {
                    span: Theme.boardNumber
                    numeric: true
                    text: gate.admitted
                }

                BoardText {
                    span: Theme.boardNumber
                    numeric: true
                    text: gate.turned
                }
            }
        }

        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            text: qsTr("Inside, the last to enter first")
            muted: true
            font.pixelSize: Theme.tiny
        }

        BoardList {
            objectName: "insideList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            saying: qsTr("People inside")
            nothing: qsTr("Nobody is inside.")
            model: panel.page.insiders
            onOpened: place => panel.page.openInside(place)
            onAtYEndChanged: if (atYEnd)
                panel.page.moreInside()

            delegate: BoardRow {
                id: who

                required property int index
                required property string name
                required property string delegation
                required property string at

                height: Math.max(Theme.tableRow, names.implicitHeight + Theme.s)
                place: index
                saying: name + ", " + delegation + ", " + at

                ColumnLayout {
                    id: names

                    Layout.fillWidth: true
                    spacing: 0

                    BoardText {
                        text: who.name
                    }

                    BoardText {
                        text: who.delegation
                        muted: true
                        font.pixelSize: Theme.tiny
                    }
                }

                BoardText {
                    span: Theme.boardNumber
                    numeric: true
                    text: who.at
                    muted: true
                }
            }
        }
    }
}
