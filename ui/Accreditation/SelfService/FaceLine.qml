import QtQuick
import QtQuick.Shapes
import Accreditation.Theme

// The line of the oval, within its place.
ShapePath {
    id: line

    required property var guide

    readonly property real inset: KioskTheme.guideLine / 2 + KioskTheme.guideEdge

    fillColor: "transparent"
    dashPattern: [KioskTheme.guideDash / KioskTheme.guideLine, KioskTheme.guideDash / KioskTheme.guideLine]

    PathAngleArc {
        centerX: line.guide.width / 2
        centerY: line.guide.height / 2
        radiusX: line.guide.wide / 2 - line.inset
        radiusY: line.guide.tall / 2 - line.inset
        startAngle: -90
        sweepAngle: 360
    }
}
