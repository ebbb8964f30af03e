import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// What is being done, in words, and a bar with one part for each step. It moves when a step is done and never by itself.
ColumnLayout {
    id: progress

    property string sentence: ""
    property string hint: ""
    property int done: 0
    property int steps: 0

    objectName: "progressWords"
    spacing: Theme.xl

    KioskWords {
        objectName: "progressSentence"
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: progress.sentence
    }

    RowLayout {
        objectName: "progressBar"
        visible: progress.steps > 0
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * KioskTheme.widest
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.s
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Done: %1 of %2").arg(KioskTheme.digits(String(progress.done))).arg(KioskTheme.digits(String(progress.steps)))

        Repeater {
            model: progress.steps

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: KioskTheme.segment
                radius: height / 2
                color: "transparent"
                border.width: index === progress.done ? KioskTheme.selected : Theme.hair + Theme.hair
                border.color: index <= progress.done ? Theme.accent : Theme.edge

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                    height: parent.height
                    width: parent.index < progress.done ? parent.width : 0
                    radius: parent.radius
                    color: Theme.accent

                    Behavior on width {
                        enabled: !Theme.still

                        NumberAnimation {
                            duration: Theme.quick
                        }
                    }
                }
            }
        }
    }

    KioskWords {
        objectName: "progressHint"
        visible: text !== ""
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        size: KioskTheme.hint
        muted: true
        text: progress.hint
    }
}
