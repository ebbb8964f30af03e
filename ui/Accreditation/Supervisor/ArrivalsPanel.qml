import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Arrivals by quarter hour: this day in full bars, the day before in outlined ones.
Card {
    id: panel

    required property ZonesPageModel page

    objectName: "arrivalsPanel"
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
                text: qsTr("Arrivals per quarter hour")
            }

            DayChoice {
                days: panel.page.days
                place: panel.page.dayPlace
                onChosen: place => panel.page.chooseDay(place)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            visible: panel.page.total !== ""

            Rectangle {
                implicitWidth: Theme.m
                implicitHeight: Theme.m
                color: Theme.accent
            }

            Words {
                objectName: "totalLabel"
                text: panel.page.total
                strong: true
            }

            Rectangle {
                Layout.leftMargin: Theme.l
                implicitWidth: Theme.m
                implicitHeight: Theme.m
                color: "transparent"
                border.width: 2 * Theme.hair
                border.color: Theme.text
            }

            Words {
                objectName: "totalBeforeLabel"
                Layout.fillWidth: true
                text: panel.page.totalBefore
            }
        }

        ArrivalsChart {
            objectName: "arrivalsChart"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.chartHeight
            Layout.preferredHeight: Theme.chartHeight
            page: panel.page
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Completed check-ins and admitted entries at gates.")
            muted: true
            font.pixelSize: Theme.tiny
        }
    }
}
