import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Nobody is here: what to do with a badge.
Item {
    id: panel

    required property GateModel gate
    required property real unit

    objectName: "waitPanel"

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.m * panel.unit

        Sign {
            Layout.alignment: Qt.AlignHCenter
            name: "idle"
            colour: Theme.accent
            side: Math.round(Theme.gateIdleSign * panel.unit)
        }

        Words {
            objectName: "waitWord"
            Layout.fillWidth: true
            text: panel.visible ? panel.gate.word : ""
            strong: true
            font.pixelSize: Math.round(Theme.gateWord * panel.unit)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            lineHeight: Theme.wordLine
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
        }

        Words {
            objectName: "waitWhy"
            Layout.fillWidth: true
            text: panel.visible ? panel.gate.why : ""
            muted: true
            font.pixelSize: Math.round(Theme.gateWhy * panel.unit)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
