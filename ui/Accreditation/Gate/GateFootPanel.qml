import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The camera small; beside it what to do, what is wrong with the gate, and its last scans while it waits.
RowLayout {
    id: panel

    required property GateModel gate
    required property GatePlaceModel place
    required property CameraFeed feed
    required property color ink
    required property real unit
    required property bool upright

    readonly property bool idle: gate.look === "idle"

    objectName: "footPanel"
    spacing: Theme.xl * unit

    GateEyePanel {
        Layout.preferredWidth: Math.round(Theme.gateLive * panel.unit)
        Layout.preferredHeight: Math.round(Theme.gateFoot * panel.unit)
        Layout.alignment: Qt.AlignBottom
        visible: panel.place.hasCamera
        feed: panel.feed
        unit: panel.unit
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s * panel.unit

        Words {
            objectName: "verdictWhat"
            Layout.fillWidth: true
            visible: text !== ""
            text: panel.gate.what
            color: panel.ink
            strong: true
            font.pixelSize: Math.round(Theme.gateWhy * panel.unit)
            lineHeight: Theme.arabic ? Theme.wordLine : Theme.lineFactor
        }

        Repeater {
            model: panel.place.notes

            GateNoteCard {
                required property var modelData

                Layout.fillWidth: true
                note: modelData
                ink: panel.ink
                unit: panel.unit
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: panel.idle && panel.upright
            spacing: Theme.l * panel.unit

            Repeater {
                model: panel.upright ? panel.place.last : []

                GateLastCard {
                    required property var modelData

                    scan: modelData
                    unit: panel.unit
                }
            }
        }
    }

    ColumnLayout {
        visible: panel.idle && !panel.upright
        spacing: Theme.xs * panel.unit

        Repeater {
            model: panel.upright ? [] : panel.place.last

            GateLastCard {
                required property var modelData

                scan: modelData
                unit: panel.unit
            }
        }
    }
}
