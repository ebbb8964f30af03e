import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// One question or sentence with what belongs to it. What is touched goes into `entry`, which stands low in reach mode.
Item {
    id: panel

    default property alias content: middle.data
    property alias entry: touched.data

    property string sentence: ""
    property string hint: ""
    // A sentence alone on its page is a title.
    property bool large: touched.children.length === 0 || !KioskTheme.low && Theme.roomy
    property bool centred: true

    readonly property int space: KioskTheme.low ? Theme.m : Theme.xl

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        KioskWords {
            objectName: "panelSentence"
            Layout.fillWidth: true
            visible: text !== ""
            text: panel.sentence
            strong: true
            size: panel.large ? KioskTheme.title : KioskTheme.sentence
            horizontalAlignment: panel.centred ? Text.AlignHCenter : Text.AlignLeft
        }

        KioskWords {
            objectName: "panelHint"
            Layout.fillWidth: true
            visible: text !== ""
            Layout.topMargin: panel.space
            text: panel.hint
            size: panel.large ? KioskTheme.sentence : KioskTheme.hint
            horizontalAlignment: panel.centred ? Text.AlignHCenter : Text.AlignLeft
        }

        ColumnLayout {
            id: middle

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: panel.space
            spacing: panel.space
        }

        Item {
            visible: KioskTheme.reach && middle.children.length === 0
            Layout.fillHeight: true
        }

        ColumnLayout {
            id: touched

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.topMargin: panel.space
            spacing: KioskTheme.gap
        }

        Item {
            visible: !KioskTheme.reach && middle.children.length === 0
            Layout.fillHeight: true
        }
    }
}
