import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every station: whether it is open, when it last scanned, how often on the day that is shown.
Card {
    id: panel

    required property StationsPageModel page

    readonly property bool wide: width >= Theme.boardWide
    readonly property bool middle: width >= Theme.boardMiddle

    objectName: "stationsPanel"

    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            BoardTitle {
                text: qsTr("Stations")
            }

            DayChoice {
                days: panel.page.days
                place: panel.page.dayPlace
                onChosen: place => panel.page.chooseDay(place)
            }
        }

        BoardHead {
            Layout.fillWidth: true

            BoardText {
                text: qsTr("Station")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardWord
                visible: panel.wide
                text: qsTr("Kind")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: panel.wide ? Theme.boardState : Theme.xl
                text: panel.wide ? qsTr("State") : ""
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardWord
                numeric: true
                visible: panel.middle
                text: qsTr("Last scan")
                muted: true
                font.pixelSize: Theme.tiny
            }

            BoardText {
                span: Theme.boardNumber
                numeric: true
                text: qsTr("Scans")
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        BoardList {
            id: list

            objectName: "stationsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 4 * Theme.tableRow
            focus: true
            saying: qsTr("Stations")
            nothing: panel.page.state === "fault" ? panel.page.error : panel.page.state === "loading" ? qsTr("Looking…") : qsTr("No station has been set up yet.")
            model: panel.page.stations
            onCurrentIndexChanged: if (currentIndex >= 0 || panel.page.chosen === "station")
                panel.page.chooseStation(currentIndex)
            onOpened: panel.page.openToday()

            Connections {
                target: panel.page

                function onChosenChanged() {
                    if (panel.page.chosen === "operator")
                        list.currentIndex = -1
                }
            }

            delegate: BoardRow {
                id: station

                required property int index
                required property string name
                required property string kind
                required property string last
                required property string today
                required property string standing
                required property string standingWords

                place: index

                BoardText {
                    text: station.name
                }

                BoardText {
                    span: Theme.boardWord
                    visible: panel.wide
                    text: station.kind
                    muted: true
                }

                RowLayout {
                    Layout.fillWidth: false
                    Layout.preferredWidth: panel.wide ? Theme.boardState : Theme.xl
                    Layout.minimumWidth: panel.wide ? Theme.boardState : Theme.xl
                    spacing: Theme.xs

                    Sign {
                        name: ({ open: "tick", lost: "warning", out: "warning" })[station.standing] ?? "close"
                        colour: ({ open: Theme.accent, lost: Theme.referSign, out: Theme.referSign })[station.standing] ?? Theme.soft
                        side: Theme.smallSign
                    }

                    BoardText {
                        visible: panel.wide
                        text: station.standingWords
                        strong: station.standing === "lost" || station.standing === "out"
                        muted: station.standing === "closed"
                    }
                }

                BoardText {
                    span: Theme.boardWord
                    numeric: true
                    visible: panel.middle
                    text: station.last
                }

                BoardText {
                    span: Theme.boardNumber
                    numeric: true
                    text: station.today
                }
            }
        }
    }
}
