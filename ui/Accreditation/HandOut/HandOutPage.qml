import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Gate
import Accreditation.Models
import Accreditation.Theme

// The desk, the pigeon-hole or the verdict over the whole window, and the camera small beneath it.
FocusScope {
    id: page

    required property WindowModel about
    required property HandOutModel gate
    required property GatePlaceModel place
    required property PersonModel person
    required property CameraFeed feed
    required property SignInModel signIn

    readonly property bool upright: height > width
    readonly property real unit: Math.min(Math.max(width, height) / Theme.gateLong, Math.min(width, height) / Theme.gateShort)
    readonly property bool waiting: gate.look === "idle" || gate.look === "checking"
    readonly property bool holed: gate.look === "hole"
    readonly property color ink: holed ? Theme.text : Theme.gateInk(gate.look)

    objectName: "handOutPage"
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
        color: page.holed ? Theme.canvas : Theme.gateGround(page.gate.look)
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

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.gateHeader * page.unit
            objectName: "placePanel"
            color: Theme.surface

            Words {
                objectName: "deskName"
                anchors.fill: parent
                anchors.leftMargin: Theme.xl * page.unit
                anchors.rightMargin: Theme.xl * page.unit
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Hand-out desk") + "  ·  " + page.about.station
                strong: true
                font.pixelSize: Math.round(Theme.gatePlace * page.unit)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
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

            HandOutHolePanel {
                anchors.fill: parent
                visible: page.holed
                gate: page.gate
                person: page.person
                unit: page.unit
                upright: page.upright
            }

            GateVerdictPanel {
                anchors.fill: parent
                visible: !page.waiting && !page.holed
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
