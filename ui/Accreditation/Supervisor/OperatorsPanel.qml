import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every operator: what was done on the day that is shown, and what is far from the others.
Card {
    id: panel

    required property StationsPageModel page

    objectName: "operatorsPanel"

    ColumnLayout {
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

            delegate: OperatorRow {}
        }
    }
}
