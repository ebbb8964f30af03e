import QtQuick
import Accreditation.Theme

// Four corners over the live view that say where to hold the code; closed to a frame once it is there.
Item {
    id: guide

    property bool found: false

    readonly property int line: KioskTheme.guideLine
    readonly property int rim: KioskTheme.guideEdge
    readonly property real span: found ? Math.max(width, height) : Math.min(KioskTheme.guideCorner, width / 3, height / 3)

    objectName: "codeGuide"
    Accessible.ignored: true

    Repeater {
        // The dark rims first, so that no bright line is crossed by one.
        model: [true, false]

        Item {
            id: layer

            required property bool modelData

            anchors.fill: parent

            Repeater {
                model: 8

                Rectangle {
                    required property int index

                    readonly property bool lies: index < 4
                    readonly property bool onRight: index % 2 === 1
                    readonly property bool onBottom: index % 4 > 1
                    readonly property int rim: layer.modelData ? guide.rim : 0
                    readonly property real long: Math.min(guide.span, lies ? guide.width : guide.height)

                    x: (onRight ? guide.width - (lies ? long : guide.line) : 0) - rim
                    y: (onBottom ? guide.height - (lies ? guide.line : long) : 0) - rim
                    width: (lies ? long : guide.line) + 2 * rim
                    height: (lies ? guide.line : long) + 2 * rim
                    radius: guide.line / 2
                    color: layer.modelData ? KioskTheme.guideDark : guide.found ? KioskTheme.guideGood : Theme.paper
                }
            }
        }
    }
}
