import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The badge as it is printed: all of it, or at its true size to be moved about.
Item {
    id: panel

    required property DesignerModel designer

    readonly property var pages: designer.pages
    readonly property real wide: pages.reduce((sum, one) => sum + one.wide, 0)
    readonly property real high: pages.length > 0 ? pages[0].high : 1
    readonly property real roomAcross: width - 2 * Theme.xl - (pages.length - 1) * Theme.xl
    readonly property real roomDown: height - 2 * Theme.xl - Theme.xxl
    readonly property real fit: Math.max(1, Math.min(roomAcross / Math.max(1, wide), roomDown / high))
    readonly property real scale: designer.actual ? Screen.pixelDensity : fit

    objectName: "designerPreviewPanel"

    Rectangle {
        anchors.fill: parent
        radius: Theme.panelRadius
        color: Theme.sunken
        border.width: Theme.hair
        border.color: Theme.outline
    }

    Flickable {
        id: flick

        objectName: "previewFlickable"
        anchors.fill: parent
        anchors.margins: Theme.hair
        clip: true
        contentWidth: Math.max(width, sheets.width + 2 * Theme.xl)
        contentHeight: Math.max(height, sheets.height + 2 * Theme.xl)
        boundsBehavior: Flickable.StopAtBounds
        opacity: panel.designer.heading === "" ? 1 : Theme.dimmed

        Row {
            id: sheets

            // A badge is the same way round in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            layoutDirection: Qt.LeftToRight
            x: (flick.contentWidth - width) / 2
            y: (flick.contentHeight - height) / 2
            spacing: Theme.xl

            Repeater {
                model: panel.pages.length

                DesignerSheetCard {
                    required property int index

                    objectName: "sheet" + index
                    sheet: panel.pages[index]
                    unit: panel.scale
                }
            }
        }

        ScrollBar.vertical: ScrollBar {
            objectName: "previewVerticalBar"
        }

        ScrollBar.horizontal: ScrollBar {
            objectName: "previewHorizontalBar"
        }
    }

    Words {
        anchors.centerIn: parent
        visible: panel.designer.state === "loading"
        text: qsTr("Drawing the badge…")
        muted: true
    }

    DesignerNoticeCard {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.l
        visible: panel.designer.heading !== ""
        designer: panel.designer
    }
}
