import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// A date by touch, without a text field: its parts in the language's order, months by name. No impossible date can be put together.
FocusScope {
    id: entry

    required property DateEntryModel date

    readonly property var names: ({ day: qsTr("Day"), month: qsTr("Month"), year: qsTr("Year") })

    objectName: "dateEntry"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            entry.date.erase()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entry.date.goOn()
        else if (event.key === Qt.Key_Delete && !event.isAutoRepeat)
            entry.date.empty()
        else if (event.isAutoRepeat || !entry.date.typed(event.text))
            return
        event.accepted = true
    }

    ColumnLayout {
        id: column

        width: Math.min(entry.width, KioskTheme.entryWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.l

        RowLayout {
            Layout.fillWidth: true
            spacing: KioskTheme.gap

            Repeater {
                // By number, so that no field is made anew while it has the keyboard.
                model: entry.date.fields.length

                EntryField {
                    required property int index
                    readonly property var modelData: entry.date.fields[index]

                    objectName: modelData.part + "Field"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: modelData.part === "day" ? 2 : 3
                    label: entry.names[modelData.part]
                    shown: modelData.text
                    filled: modelData.filled
                    current: modelData.active
                    focus: modelData.active
                    onClicked: entry.date.go(modelData.part)
                }
            }

            RevealButton {
                revealed: entry.date.revealed
                onClicked: entry.date.reveal()
            }
        }

        DigitPad {
            Layout.fillWidth: true
            visible: entry.date.active !== "month"
            open: entry.date.digits
            mayErase: entry.date.canErase
            mayDone: entry.date.canGoOn
            onDigit: value => entry.date.digit(value)
            onErase: entry.date.erase()
            onDone: entry.date.goOn()
        }

        MonthPad {
            Layout.fillWidth: true
            visible: entry.date.active === "month"
            months: entry.date.months
            onMonth: value => entry.date.month(value)
        }
    }
}
