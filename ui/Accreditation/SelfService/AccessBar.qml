import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// What makes the screen easier to use. It says what is wanted; whoever owns the looks changes them.
// `brief`: signs alone, where large words would leave no room for the page.
GridLayout {
    id: bar

    property bool speech: false
    property bool maySpeak: true
    property bool brief: false

    signal wanted(what: string)

    readonly property var parts: maySpeak ? [contrast, larger, reach, aloud] : [contrast, larger, reach]
    readonly property real lineWidth: parts.reduce((sum, one) => sum + one.implicitWidth, 0) + (parts.length - 1) * KioskTheme.gap
    readonly property real leastWidth: parts.reduce((sum, one) => sum + one.leastWidth, 0) + (parts.length - 1) * KioskTheme.gap

    objectName: "accessBar"
    columns: width >= leastWidth ? 4 : 2
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Easier to use")

    AccessButton {
        id: contrast

        objectName: "contrastButton"
        brief: bar.brief
        signName: "contrast"
        said: qsTr("Contrast")
        on: Theme.contrast
        onClicked: bar.wanted("contrast")
    }

    AccessButton {
        id: larger

        objectName: "textButton"
        brief: bar.brief
        signName: "larger"
        said: qsTr("Larger text")
        on: Theme.textScale > 1
        onClicked: bar.wanted("text")
    }

    AccessButton {
        id: reach

        objectName: "reachButton"
        brief: bar.brief
        signName: "reach"
        said: qsTr("Lower down")
        Accessible.description: qsTr("Moves everything that is touched down")
        on: KioskTheme.reach
        onClicked: bar.wanted("reach")
    }

    AccessButton {
        id: aloud

        objectName: "speechButton"
        visible: bar.maySpeak
        brief: bar.brief
        signName: "speech"
        said: qsTr("Read aloud")
        on: bar.speech
        onClicked: bar.wanted("speech")
    }
}
