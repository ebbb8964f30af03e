import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// To the scans of a time, or to any entry of the record by its number.
Popup {
    id: popover

    required property LogPageModel page
    property int day: 0

    objectName: "goToPopover"
    x: Theme.arabic ? 0 : parent.width - width
    y: parent.height + Theme.xs
    width: Theme.popoverWidth
    padding: Theme.l
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: time.forceActiveFocus()

    background: Card {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Go to a time or an entry")
    }

    Connections {
        target: popover.page

        function onPlaced() {
            popover.close()
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        DayChips {
            Layout.fillWidth: true
            days: popover.page.filter.days.map((one, place) => ({ text: one.text, checked: place === popover.day }))
            onPicked: place => popover.day = place
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            PlainField {
                id: time

                objectName: "goToTimeField"
                Layout.fillWidth: true
                placeholderText: qsTr("Time, such as 14:05")
                onAccepted: popover.page.goToTime(popover.day, text)
            }

            QuietButton {
                objectName: "goToTimeButton"
                text: qsTr("Go")
                onClicked: popover.page.goToTime(popover.day, time.text)
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hair
            color: Theme.outline
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("The list holds scans. Every other entry of the record can be opened by its number.")
            muted: true
            font.pixelSize: Theme.tableText
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            PlainField {
                id: number

                objectName: "goToEntryField"
                Layout.fillWidth: true
                placeholderText: qsTr("Number of an entry")
                inputMethodHints: Qt.ImhDigitsOnly
                onAccepted: popover.entry()
            }

            QuietButton {
                objectName: "goToEntryButton"
                text: qsTr("Open")
                onClicked: popover.entry()
            }
        }

        Words {
            objectName: "goToError"
            Layout.fillWidth: true
            visible: text !== ""
            text: popover.page.jumpError
            font.weight: Font.DemiBold
        }
    }

    function entry() {
        page.goToEntry(number.text)
        if (page.jumpError === "")
            close()
    }
}
