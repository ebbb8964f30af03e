import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The shift report and exports: of which period, with names or without.
Card {
    id: panel

    required property PapersModel papers

    readonly property bool working: papers.state === "working"

    objectName: "reportPapersPanel"
    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.m

        BoardTitle {
            text: qsTr("Shift report and files")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.roomy ? 4 : 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: panel.papers.periods

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "PeriodButton"
                    Layout.fillWidth: true
                    text: modelData.name
                    checked: modelData.on
                    onClicked: panel.papers.setPeriod(modelData.code)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: panel.papers.period === "own"
            spacing: Theme.s

            PlainField {
                id: begins

                objectName: "beginsField"
                Layout.fillWidth: true
                placeholderText: qsTr("From, such as 2026-11-24 09:00")
                onTextEdited: panel.papers.setMoments(begins.text, ends.text)
            }

            PlainField {
                id: ends

                objectName: "endsField"
                Layout.fillWidth: true
                placeholderText: qsTr("To; now when left out")
                onTextEdited: panel.papers.setMoments(begins.text, ends.text)
            }
        }

        QuietButton {
            objectName: "namesButton"
            Layout.fillWidth: true
            signName: checked ? "tick" : "people"
            text: checked ? qsTr("With names: a second supervisor must agree") : qsTr("Without names: people stand there by their numbers")
            checked: panel.papers.withNames
            onClicked: panel.papers.withNames = !panel.papers.withNames
        }

        QuietButton {
            objectName: "reportButton"
            Layout.fillWidth: true
            enabled: !panel.working
            signName: "report"
            text: qsTr("Make the shift report (PDF)")
            onClicked: panel.papers.makeReport()
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Or write the record of this period for other programs; that is itself recorded:")
            muted: true
            font.pixelSize: Theme.tiny
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.roomy ? 4 : 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: [["csv", "CSV"], ["xlsx", "Excel (XLSX)"], ["jsonl", "JSON Lines"], ["cef", "CEF"]]

                QuietButton {
                    required property var modelData

                    objectName: modelData[0] + "Button"
                    Layout.fillWidth: true
                    enabled: !panel.working
                    text: modelData[1]
                    Accessible.name: qsTr("Write as %1").arg(modelData[1])
                    onClicked: panel.papers.export(modelData[0])
                }
            }
        }
    }
}
