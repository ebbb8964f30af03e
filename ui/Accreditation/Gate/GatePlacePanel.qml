import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Which way, into which zone, and how many are inside.
Rectangle {
    id: panel

    required property GatePlaceModel place
    required property real unit

    objectName: "placePanel"
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.xl * panel.unit
        anchors.rightMargin: Theme.xl * panel.unit
        spacing: Theme.l * panel.unit

        Sign {
            objectName: "directionSign"
            name: panel.place.direction
            colour: Theme.accent
            side: Math.round(Theme.huge * panel.unit)
            mirror: Theme.arabic
        }

        Words {
            objectName: "directionWord"
            text: panel.place.directionWord
            strong: true
            font.pixelSize: Math.round(Theme.gatePlace * panel.unit)
            wrapMode: Text.NoWrap
        }

        Rectangle {
            Layout.leftMargin: Theme.s * panel.unit
            implicitWidth: Math.round(Theme.huge * panel.unit)
            implicitHeight: implicitWidth
            radius: Theme.panelRadius
            color: Theme.accent

            Words {
                objectName: "zoneNumber"
                anchors.centerIn: parent
                text: panel.place.zoneNumber
                color: Theme.accentInk
                strong: true
                font.pixelSize: Math.round(Theme.title * panel.unit)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                objectName: "zoneName"
                Layout.fillWidth: true
                text: panel.place.zone
                font.weight: Font.DemiBold
                font.pixelSize: Math.round(Theme.title * panel.unit)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                lineHeight: Theme.wordLine
                wrapMode: Text.NoWrap
            }

            Words {
                objectName: "gateName"
                Layout.fillWidth: true
                text: panel.place.gate
                muted: true
                font.pixelSize: Math.round(Theme.gateNote * panel.unit)
                lineHeight: Theme.wordLine
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
                wrapMode: Text.NoWrap
            }
        }

        Sign {
            objectName: "fullSign"
            visible: panel.place.full
            name: "warning"
            side: Math.round(Theme.xxl * panel.unit)
        }

        Words {
            objectName: "insideCount"
            text: panel.place.inside
            strong: true
            font.pixelSize: Math.round(Theme.gatePlace * panel.unit)
            font.features: ({ "tnum": 1 })
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hair
        color: Theme.outline
    }
}
