import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Back, and once more from the start.
RowLayout {
    id: steps

    property int size: KioskTheme.label
    property bool mayBack: false
    property bool mayStartAgain: false

    signal back
    signal startAgain

    readonly property Item first: mayBack ? backward : anew

    spacing: KioskTheme.gap

    KioskButton {
        id: backward

        objectName: "backButton"
        visible: steps.mayBack
        Layout.fillHeight: true
        size: steps.size
        signName: "back"
        turns: true
        text: qsTr("Back")
        onClicked: steps.back()
    }

    Item {
        visible: !steps.mayBack
        Layout.preferredWidth: backward.implicitWidth
    }

    KioskButton {
        id: anew

        objectName: "startAgainButton"
        visible: steps.mayStartAgain
        Layout.fillHeight: true
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: leastWidth
        Layout.fillWidth: true
        size: steps.size
        signName: "again"
        turns: true
        text: qsTr("Start again")
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
