import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Digits by touch, in the language's own numerals; what they tell is the number. They run as on every keypad, in every language.
// `low`: two rows where there is no height for four. `open` says which digits may be touched now.
GridLayout {
    id: pad

    property bool low: KioskTheme.low && width >= 6 * KioskTheme.button + 5 * KioskTheme.gap
    property var open: []
    property bool mayErase: true
    property bool mayDone: true

    signal digit(value: int)
    signal erase
    signal done

    readonly property var keys: low ? [1, 2, 3, 4, 5, "erase", 6, 7, 8, 9, 0, "done"] : [1, 2, 3, 4, 5, 6, 7, 8, 9, "erase", 0, "done"]

    objectName: "digitPad"
    columns: low ? 6 : 3
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap
    uniformCellWidths: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Digits")

    Repeater {
        model: pad.keys

        KioskKey {
            required property var modelData

            readonly property bool number: typeof modelData === "number"
            readonly property bool ends: modelData === "done"

            objectName: "key" + (number ? modelData : ends ? "Done" : "Erase")
            text: number ? KioskTheme.digits(String(modelData)) : ""
            signName: number ? "" : ends ? "tick" : "erase"
            said: number ? text : ends ? qsTr("Done") : qsTr("Take the last one back")
            primary: ends
            enabled: number ? pad.open?.[modelData] ?? true : ends ? pad.mayDone : pad.mayErase
            onClicked: number ? pad.digit(modelData) : ends ? pad.done() : pad.erase()
        }
    }
}
