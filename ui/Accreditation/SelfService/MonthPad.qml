import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// The months by name; one that the day or year does not have cannot be touched.
GridLayout {
    id: pad

    property var months: []

    signal month(value: int)

    // All twelve are as large as the longest can be.
    readonly property real cell: (width - (columns - 1) * KioskTheme.gap) / columns - 2 * Theme.s
    readonly property real widest: longest(months, metrics.font)
    readonly property int size: Math.floor(KioskTheme.label * Math.min(1, cell > 0 && widest > 0 ? cell / widest : 1))

    function longest(all: var, face: font): real {
        return (all ?? []).reduce((most, one) => Math.max(most, metrics.advanceWidth(one.name)), 0)
    }

    objectName: "monthPad"
    // As few rows as the longest name lets there be.
    columns: [6, 4, 3, 2].find(count => (width - (count - 1) * KioskTheme.gap) / count >= widest + 2 * Theme.s) ?? 2
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Months")

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: KioskTheme.label
        font.weight: Font.DemiBold
    }

    Repeater {
        // By number, so that no key is made anew by its own touch.
        model: pad.months.length

        KioskKey {
            required property int index
            readonly property var modelData: pad.months[index]

            objectName: "month" + modelData.number
            size: pad.size
            family: Theme.family
            text: modelData.name
            enabled: modelData.open
            onClicked: pad.month(modelData.number)
        }
    }
}
