import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The filter as chips that read as a sentence; each opens its editor below it.
FocusScope {
    id: bar

    required property FilterModel filter

    // Nothing is being edited any more.
    signal done

    function edit(part: string, chip: Item) {
        popover.anchor = chip.mapToItem(bar, 0, 0).x + (Theme.arabic ? chip.width : 0)
        filter.edit(part)
        popover.open()
    }

    objectName: "filterBar"
    implicitHeight: chips.implicitHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: filter.sentence

    Flow {
        id: chips

        width: parent.width
        spacing: Theme.s

        Repeater {
            model: bar.filter.chips.length

            Chip {
                id: chip

                required property int index
                readonly property var told: bar.filter.chips[index] ?? ({ part: "", text: "", active: false, sign: "" })

                name: told.part
                text: told.text
                signName: told.sign
                idle: !told.active
                removable: told.active
                open: popover.opened && bar.filter.part === told.part
                width: Math.min(implicitWidth, bar.width)
                onClicked: {
                    if (told.part !== "person")
                        bar.edit(told.part, chip)
                }
                onRemoved: bar.filter.remove(told.part)
            }
        }

        Chip {
            id: more

            name: "more"
            text: qsTr("Add a condition")
            signName: "search"
            idle: true
            visible: bar.filter.more.length > 0
            open: popover.opened && bar.filter.part === "more"
            onClicked: bar.edit("more", more)
        }

        QuietButton {
            objectName: "allScansButton"
            plain: true
            visible: !bar.filter.empty
            text: qsTr("All scans")
            onClicked: bar.filter.removeAll()
        }
    }

    FilterPopover {
        id: popover

        filter: bar.filter
        onClosed: bar.done()
    }
}
