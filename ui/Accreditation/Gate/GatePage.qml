import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// Where the gate is, the verdict over the whole window, and the camera small beneath it.
FocusScope {
    id: page

    required property WindowModel about
    required property GateModel gate
    required property GatePlaceModel place
    required property PersonModel person
    required property CameraFeed feed
    required property SignInModel signIn

    readonly property bool upright: height > width
    readonly property real unit: Math.min(Math.max(width, height) / Theme.gateLong, Math.min(width, height) / Theme.gateShort)
    readonly property bool waiting: gate.look === "idle" || gate.look === "checking"
    readonly property color ink: Theme.gateInk(gate.look)

    objectName: "gatePage"
    focus: true

    Keys.onEscapePressed: gate.clear()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F10)
            return
        menu.open()
        event.accepted = true
    }

    Connections {
        target: page.gate

        function onScanned() {
            menu.close()
        }
    }

    Connections {
        target: page.signIn

        function onUpChanged() {
            menu.close()
        }
    }

    Rectangle {
        objectName: "ground"
        anchors.fill: parent
        color: Theme.gateGround(page.gate.look)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: [page.gate.word, page.gate.why, page.gate.what].filter(Boolean).join(". ")
    }

    TapHandler {
        longPressThreshold: Theme.longPress
        onLongPressed: menu.open()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GatePlacePanel {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.gateHeader * page.unit
            place: page.place
            unit: page.unit
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.xl * page.unit

            GateWaitPanel {
                anchors.fill: parent
                visible: page.waiting
                gate: page.gate
                unit: page.unit
            }

            GateVerdictPanel {
                anchors.fill: parent
                visible: !page.waiting
                gate: page.gate
                person: page.person
                ink: page.ink
                unit: page.unit
                upright: page.upright
            }
        }

        GateFootPanel {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Math.max(Theme.gateFoot * page.unit, implicitHeight)
            Layout.margins: Theme.xl * page.unit
            Layout.topMargin: 0
            gate: page.gate
            place: page.place
            feed: page.feed
            ink: page.ink
            unit: page.unit
            upright: page.upright
        }
    }

    GateMenuDialog {
        id: menu

        about: page.about
        signIn: page.signIn
    }
}
