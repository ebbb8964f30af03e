import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.People
import Accreditation.Theme

// What a desk does besides: write down who is on no list, take a badge back from whoever is shown.
ColumnLayout {
    id: deeds

    property WalkInModel walkIn: null
    property HandBackModel handBack: null

    readonly property bool possible: handBack !== null && handBack.possible
    readonly property bool asked: handBack !== null && handBack.asked

    signal chosen

    spacing: Theme.m

    QuietButton {
        objectName: "walkInButton"
        Layout.fillWidth: true
        signName: "person"
        text: qsTr("Not on the list")
        onClicked: {
            deeds.chosen()
            deeds.walkIn.open()
        }
    }

    QuietButton {
        objectName: "handBackButton"
        Layout.fillWidth: true
        visible: deeds.possible && !deeds.asked
        signName: "exit"
        text: qsTr("Badge handed back")
        onClicked: deeds.handBack.ask()
    }

    Words {
        Layout.fillWidth: true
        visible: deeds.asked
        text: deeds.handBack === null ? "" : qsTr("Badge %1 lets nobody in any more, from this moment.").arg(deeds.handBack.serial)
    }

    RowLayout {
        Layout.fillWidth: true
        visible: deeds.asked
        spacing: Theme.m

        QuietButton {
            objectName: "handBackNoButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Back")
            onClicked: deeds.handBack.back()
        }

        QuietButton {
            objectName: "handBackYesButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: deeds.handBack !== null && !deeds.handBack.busy
            signName: "tick"
            text: qsTr("Take it back")
            onClicked: {
                deeds.handBack.confirm()
                deeds.chosen()
            }
        }
    }
}
