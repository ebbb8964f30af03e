import QtQuick
import Accreditation.Theme

// Things in a row that goes on below where it is too narrow. Its implicit width is that of one row, whatever it has now.
Item {
    id: root

    default property alias content: flow.data
    property int spacing: KioskTheme.gap

    readonly property real lineWidth: line(flow.children)
    // So high is each of them, for whoever wants a row to be even.
    readonly property real tall: highest(flow.children)

    function line(items: var): real {
        let sum = 0
        for (const item of items)
            sum += item.visible && item.implicitWidth > 0 ? item.implicitWidth + spacing : 0
        return Math.max(0, sum - spacing)
    }

    function highest(items: var): real {
        let most = 0
        for (const item of items)
            most = item.visible ? Math.max(most, item.implicitHeight) : most
        return most
    }

    implicitWidth: lineWidth
    implicitHeight: flow.implicitHeight

    Flow {
        id: flow

        width: root.width
        spacing: root.spacing
    }
}
