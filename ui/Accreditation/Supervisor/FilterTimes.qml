import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Spans that have a name, or from a time of a day to another.
FocusScope {
    id: editor

    required property FilterModel filter

    function take() {
        filter.between(from.text, to.text)
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.m

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: [
                    { which: "hour", text: qsTr("Last hour") },
                    { which: "today", text: qsTr("Today") },
                    { which: "yesterday", text: qsTr("Yesterday") },
                    { which: "any", text: qsTr("Any time") }
                ]

                QuietButton {
                    required property var modelData
                    required property int index

                    objectName: modelData.which + "SpanButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    focus: index === 0
                    text: modelData.text
                    onClicked: editor.filter.span(modelData.which)
                }
            }
        }

        DayChips {
            Layout.fillWidth: true
            days: editor.filter.days
            onPicked: place => editor.filter.chooseDay(place)
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            PlainField {
                id: from

                objectName: "fromField"
                Layout.fillWidth: true
                placeholderText: qsTr("from 9:00")
                onAccepted: editor.take()
            }

            PlainField {
                id: to

                objectName: "toField"
                Layout.fillWidth: true
                placeholderText: qsTr("to 12:30")
                onAccepted: editor.take()
            }
        }

        Words {
            objectName: "timeError"
            Layout.fillWidth: true
            visible: text !== ""
            text: editor.filter.error
            font.weight: Font.DemiBold
        }

        QuietButton {
            objectName: "takeTimeButton"
            Layout.fillWidth: true
            text: qsTr("Show this time")
            onClicked: editor.take()
        }
    }
}
