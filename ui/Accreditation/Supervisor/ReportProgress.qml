import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// How far something is, in words and as a bar, and the way to stop it.
ColumnLayout {
    id: line

    required property string words
    required property real share

    property bool stoppable: true

    signal stopped

    spacing: Theme.m

    Words {
        objectName: "progressLabel"
        Layout.fillWidth: true
        text: line.words
        font.pixelSize: Theme.lead
    }

    FullnessBar {
        Layout.fillWidth: true
        implicitHeight: Theme.l
        share: line.share
    }

    QuietButton {
        objectName: "stopButton"
        Layout.fillWidth: true
        visible: line.stoppable
        text: qsTr("Stop")
        onClicked: line.stopped()
    }
}
