import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every zone: how many are inside of how many, and how that moves.
Card {
    id: panel

    required property ZonesPageModel page

    readonly property bool wide: width >= Theme.boardWide
    readonly property bool middle: width >= Theme.boardMiddle
    readonly property int stateSpan: middle ? Theme.boardWord : Theme.xl

    objectName: "zonesPanel"
    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s

        BoardTitle {
            text: qsTr("Inside now")
        }

        BoardHead {
            Layout.fillWidth: true

            BoardText {
                text: qsTr("Zone")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardBar
                visible: panel.wide
                text: qsTr("How full")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardWord
                numeric: true
                text: qsTr("Inside")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: panel.stateSpan
                text: panel.middle ? qsTr("State") : ""
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardNumber
                numeric: true
                visible: panel.wide
                text: qsTr("15 min")
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        BoardList {
            id: list

            objectName: "zonesList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 3 * Theme.tableRow
            Layout.preferredHeight: Math.max(3, count) * Theme.tableRow
            focus: true
            saying: qsTr("Zones")
            nothing: panel.page.state === "shown" ? qsTr("No zones are set up.") : panel.page.state === "fault" ? panel.page.error : qsTr("Looking…")
            model: panel.page.zones
            onCurrentIndexChanged: panel.page.chooseZone(currentIndex)
            onOpened: place => panel.page.openZone(place)

            delegate: BoardRow {
                id: zone

                required property int index
                required property int number
                required property string name
                required property string inside
                required property real share
                required property string fullness
                required property string stateWords
                required property string trend
                required property string trendWords

                objectName: "zoneRow" + number
                place: index
                saying: [number + " " + name, inside, stateWords, trendWords].filter(part => part !== "").join(", ")

                BoardText {
                    text: zone.number + "  " + zone.name
                }

                Item {
                    Layout.preferredWidth: Theme.boardBar
                    visible: panel.wide
                    Layout.fillHeight: true

                    FullnessBar {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        share: zone.share
                        fullness: zone.fullness
                    }
                }

                BoardText {
                    span: Theme.boardWord
                    numeric: true
                    text: zone.inside
                }

                RowLayout {
                    Layout.fillWidth: false
                    Layout.preferredWidth: panel.stateSpan
                    Layout.minimumWidth: panel.stateSpan
                    spacing: Theme.xs

                    Sign {
                        visible: zone.stateWords !== ""
                        name: "warning"
                        colour: Theme.referSign
                        side: Theme.smallSign
                    }

                    BoardText {
                        visible: panel.middle
                        text: zone.stateWords
                        strong: true
                    }
                }

                BoardText {
                    span: Theme.boardNumber
                    numeric: true
                    visible: panel.wide
                    text: zone.trend
                    muted: true
                }
            }
        }
    }
}
