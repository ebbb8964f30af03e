import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Back, and once more from the start.
RowLayout {
    id: steps

    property int size: KioskTheme.label
    readonly property string backText: qsTr("Back")
    readonly property string againText: qsTr("Start again")
    // So wide each may be at most where all of them have no room.
    property real share: width
    property bool mayBack: false
    property bool mayStartAgain: false

    signal back
    signal startAgain

    readonly property Item first: mayBack ? backward : anew

    readonly property real wanted: backward.leastWidth + KioskTheme.gap + anew.leastWidth
    readonly property real leastWidth: Math.min(backward.leastWidth, share) + KioskTheme.gap + Math.min(anew.leastWidth, share)

    spacing: KioskTheme.gap

    KioskButton {
        id: backward

        objectName: "backButton"
        visible: steps.mayBack
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: Math.min(leastWidth, steps.share)
        size: steps.size
        signName: "back"
        turns: true
        text: steps.backText
        onClicked: steps.back()
    }

    Item {
        visible: !steps.mayBack
        Layout.preferredWidth: backward.implicitWidth
        Layout.fillWidth: true
        Layout.maximumWidth: backward.implicitWidth
    }

    KioskButton {
        id: anew

        objectName: "startAgainButton"
        visible: steps.mayStartAgain
        Layout.fillHeight: true
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: Math.min(leastWidth, steps.share)
        Layout.fillWidth: true
        size: steps.size
        signName: "again"
        turns: true
        text: steps.againText
        onClicked: steps.startAgain()
    }

    Item {
        visible: !steps.mayStartAgain
        Layout.preferredWidth: anew.implicitWidth
    }

    Item {
        Layout.fillWidth: true
    }
}
