import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// A date by touch, without a text field: its parts in the language's order, months by name. No impossible date can be put together.
FocusScope {
    id: entry

    signal done(iso: string)

    readonly property var names: ({ day: qsTr("Day"), month: qsTr("Month"), year: qsTr("Year") })

    objectName: "dateEntry"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    function empty(): void {
        date.empty()
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            date.erase()
        else if (event.key === Qt.Key_Delete && !event.isAutoRepeat)
            date.empty()
        else if (event.isAutoRepeat || !date.typed(event.text))
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
                model: date.fields

                EntryField {
                    required property var modelData

                    objectName: modelData.part + "Field"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: modelData.part === "day" ? 2 : 3
                    label: entry.names[modelData.part]
                    shown: modelData.text
                    filled: modelData.filled
                    current: modelData.active
                    onClicked: date.go(modelData.part)
                }
            }

            RevealButton {
                revealed: date.revealed
                onClicked: date.reveal()
            }
        }

        DigitPad {
            Layout.fillWidth: true
            visible: date.active !== "month"
            open: date.digits
            mayErase: date.canErase
            mayDone: date.canGoOn
            onDigit: value => date.digit(value)
            onErase: date.erase()
            onDone: date.goOn()
        }

        MonthPad {
            Layout.fillWidth: true
            visible: date.active === "month"
            months: date.months
            onMonth: value => date.month(value)
        }
    }

    // Last, so that it goes after all that reads from it.
    DateEntryModel {
        id: date

        language: KioskTheme.language
        onEntered: iso => entry.done(iso)
    }
}
