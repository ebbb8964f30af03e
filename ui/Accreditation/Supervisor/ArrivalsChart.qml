import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The bars themselves; the pointer or the arrow keys choose a quarter hour, Enter opens its scans.
FocusScope {
    id: chart

    required property ZonesPageModel page

    property int chosen: -1

    readonly property int count: bars.count
    readonly property real unit: Math.max(1, plot.height)

    function go(steps: int) {
        if (count > 0)
            chosen = Math.max(0, Math.min(count - 1, (chosen < 0 ? (steps > 0 ? -1 : count) : chosen) + steps))
    }

    onCountChanged: if (chosen >= count)
        chosen = -1

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: words.text
    Keys.onPressed: event => {
        const ahead = Theme.arabic ? Qt.Key_Left : Qt.Key_Right
        const back = Theme.arabic ? Qt.Key_Right : Qt.Key_Left
        if (event.key === ahead)
            go(1)
        else if (event.key === back)
            go(-1)
        else if (event.key === Qt.Key_Home)
            go(-count)
        else if (event.key === Qt.Key_End)
            go(count)
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && chosen >= 0)
            page.openQuarter(chosen, (event.modifiers & Qt.ShiftModifier) !== 0)
        else
            return
        event.accepted = true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.xs

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            columns: chart.width >= Theme.boardMiddle + Theme.vast ? 2 : 1
            columnSpacing: Theme.s
            rowSpacing: 0

            Words {
                id: words

                objectName: "quarterLabel"
                Layout.fillWidth: true
                text: chart.chosen >= 0 ? (bars.itemAt(chart.chosen)?.words ?? "") : chart.page.chartState === "shown" ? qsTr("Choose a quarter hour to see its numbers and its scans.") : ""
                muted: chart.chosen < 0
            }

            RowLayout {
                visible: chart.chosen >= 0
                spacing: Theme.s

                QuietButton {
                    objectName: "quarterButton"
                    plain: true
                    text: qsTr("Open the scans")
                    onClicked: chart.page.openQuarter(chart.chosen, false)
                }

                QuietButton {
                    objectName: "quarterBeforeButton"
                    plain: true
                    text: qsTr("Of the day before")
                    onClicked: chart.page.openQuarter(chart.chosen, true)
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.chartHeight / 2

            ArrivalsLines {
                id: lines

                anchors.fill: parent
                anchors.bottomMargin: Theme.tableRow
                numbers: chart.page.lines
            }

            Row {
                id: plot

                anchors.fill: lines
                anchors.leftMargin: lines.room
                visible: chart.page.chartState === "shown"

                Repeater {
                    id: bars

                    model: chart.page.quarters

                    ArrivalsBar {
                        chosen: chart.chosen === index
                        width: plot.width / Math.max(1, bars.count)
                        height: chart.unit
                        onPointed: chart.chosen = index
                        onTapped: {
                            chart.forceActiveFocus()
                            chart.chosen = index
                        }
                    }
                }
            }

            Words {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.xl
                visible: chart.page.chartState !== "shown"
                text: chart.page.state === "fault" ? chart.page.error : chart.page.chartState === "empty" ? qsTr("Nobody arrived on this day or the day before.") : qsTr("Counting…")
                muted: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    FocusRing {
        target: chart
        radius: Theme.xs
    }
}
