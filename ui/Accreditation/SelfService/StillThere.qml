import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Asks whether somebody is still there before the page is blanked. While it is up nothing beneath can be reached.
FocusScope {
    id: overlay

    property bool asking: false
    property int secondsLeft: 0

    signal moreTime
    signal leave

    function begin(): void {
        more.forceActiveFocus(Qt.TabFocusReason)
        Accessible.announce(title.text + " " + why.text, Accessible.Assertive)
    }

    objectName: "stillThere"
    visible: asking
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + why.text

    onAskingChanged: {
        if (asking)
            begin()
    }

    Keys.onEscapePressed: overlay.moreTime()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    // What is beneath is not touched through the veil.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: KioskTheme.reach ? parent.height - height - KioskTheme.margin : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * KioskTheme.margin, KioskTheme.widest * 2)
        height: Math.min(parent.height - 2 * KioskTheme.margin, column.implicitHeight + 2 * KioskTheme.margin)
        radius: KioskTheme.corner
        color: Theme.surface
        border.width: KioskTheme.selected
        border.color: Theme.edge

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: KioskTheme.margin
            spacing: KioskTheme.gap

            KioskWords {
                id: title

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: KioskTheme.sentence
                strong: true
                text: qsTr("Are you still there?")
            }

            KioskWords {
                objectName: "secondsLeft"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: KioskTheme.button / 2
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.title
                size: KioskTheme.seconds
                strong: true
                lineHeight: 1
                text: KioskTheme.digits(String(overlay.secondsLeft))
                Accessible.name: qsTr("Seconds left: %1").arg(text)
            }

            KioskWords {
                id: why

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: KioskTheme.hint
                text: qsTr("Then this page is cleared, so that nobody else sees it.")
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                columns: width >= leaves.leastWidth + more.leastWidth + 8 * KioskTheme.gap ? 2 : 1
                columnSpacing: KioskTheme.gap
                rowSpacing: KioskTheme.gap

                KioskButton {
                    id: leaves

                    objectName: "leaveButton"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 2
                    text: qsTr("I am leaving")
                    onClicked: overlay.leave()
                }

                KioskButton {
                    id: more

                    objectName: "moreTimeButton"
                    focus: true
                    primary: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 3
                    text: qsTr("More time")
                    onClicked: overlay.moreTime()
                }
            }
        }
    }
}
