import QtQuick
import QtQuick.Layouts
import Accreditation.Models

// The verdict and whom it is about, each in its place whatever the outcome.
GridLayout {
    id: panel

    required property GateModel gate
    required property PersonModel person
    required property color ink
    required property real unit
    required property bool upright

    objectName: "verdictPanel"
    columns: upright ? 1 : 2
    columnSpacing: wordCard.gap
    rowSpacing: wordCard.gap

    GatePortraitCard {
        Layout.row: panel.upright ? 1 : 0
        Layout.column: 0
        Layout.rowSpan: panel.upright ? 1 : 2
        Layout.alignment: panel.upright ? Qt.AlignHCenter : Qt.AlignTop
        // On an upright screen the picture gives way to a long name.
        Layout.fillHeight: panel.upright
        Layout.minimumHeight: panel.upright ? implicitHeight / 2 : implicitHeight
        Layout.maximumHeight: implicitHeight
        Layout.preferredWidth: Math.round(height * 3 / 4)
        person: panel.person
        look: panel.gate.look
        ink: panel.ink
        unit: panel.unit
        upright: panel.upright
    }

    GateWordCard {
        id: wordCard

        Layout.row: 0
        Layout.column: panel.upright ? 0 : 1
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        gate: panel.gate
        ink: panel.ink
        unit: panel.unit
        // With nobody to compare, the sign stands large where the face would be.
        signed: panel.person.known
    }

    GatePersonCard {
        Layout.row: panel.upright ? 2 : 1
        Layout.column: panel.upright ? 0 : 1
        Layout.fillWidth: true
        Layout.fillHeight: !panel.upright
        person: panel.person
        ink: panel.ink
        unit: panel.unit
    }
}
