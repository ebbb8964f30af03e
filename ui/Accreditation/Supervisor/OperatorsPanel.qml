import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every operator: what was done on the day that is shown, and what is far from the others.
Card {
    id: panel

    required property StationsPageModel page

    readonly property bool wide: width >= Theme.boardWide
    readonly property bool middle: width >= Theme.boardMiddle

    objectName: "operatorsPanel"

    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s

        BoardTitle {
            text: qsTr("Operators")
        }

        BoardHead {
            Layout.fillWidth: true

            BoardText {
                text: qsTr("Operator")
                muted: true
                font.pixelSize: Theme.tiny
            }

            Repeater {
                model: [qsTr("Sign-ins"), qsTr("Scans"), qsTr("Referred"), qsTr("Exc. asked"), qsTr("Granted")]

                BoardText {
                    required property int index
                    required property string modelData

                    visible: index === 0 || index === 4 ? panel.wide : index !== 3 || panel.middle
                    span: index === 2 || index === 3 ? Theme.boardWord : Theme.boardNumber
                    numeric: true
                    text: modelData
                    muted: true
                    font.pixelSize: Theme.tiny
                }
            }
        }

        BoardList {
            id: list

            objectName: "operatorsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 4 * Theme.tableRow
            saying: qsTr("Operators")
            nothing: panel.page.state === "fault" ? panel.page.error : panel.page.state === "loading" ? qsTr("Looking…") : qsTr("There are no operators.")
            model: panel.page.operators
            onCurrentIndexChanged: if (currentIndex >= 0 || panel.page.chosen === "operator")
                panel.page.chooseOperator(currentIndex)
            onOpened: panel.page.openToday()

            Connections {
                target: panel.page

                function onChosenChanged() {
                    if (panel.page.chosen === "station")
                        list.currentIndex = -1
                }
            }

            delegate: OperatorRow {
                wide: panel.wide
                middle: panel.middle
            }
        }
    }
}
