import QtQuick
import QtQuick.Shapes
import Accreditation.Theme

// An oval for the face over the live view: dashed until the face sits well in it, then closed and green.
Item {
    id: guide

    property bool good: false
    // What lies outside the oval is darker.
    property bool shades: true

    readonly property real tall: Math.min(height, width / KioskTheme.faceShape)
    readonly property real wide: tall * KioskTheme.faceShape

    objectName: "faceGuide"
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: guide.shades ? Theme.shade : "transparent"
            fillRule: ShapePath.OddEvenFill
            strokeColor: "transparent"

            PathRectangle {
                width: guide.width
                height: guide.height
            }

            PathAngleArc {
                centerX: guide.width / 2
                centerY: guide.height / 2
                radiusX: guide.wide / 2
                radiusY: guide.tall / 2
                startAngle: 0
                sweepAngle: 360
                moveToStart: true
            }
        }

        FaceLine {
            guide: guide
            strokeColor: KioskTheme.guideDark
            strokeWidth: KioskTheme.guideLine + 2 * KioskTheme.guideEdge
        }

        FaceLine {
            guide: guide
            strokeColor: guide.good ? KioskTheme.guideGood : Theme.paper
            strokeWidth: KioskTheme.guideLine
            strokeStyle: guide.good ? ShapePath.SolidLine : ShapePath.DashLine
        }
    }
}
