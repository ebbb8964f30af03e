import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// What an admin may do with the station.
ColumnLayout {
    id: menu

    required property KeeperModel keeper

    spacing: KioskTheme.gap
    enabled: !keeper.busy

    KioskButton {
        objectName: "keeperRelease"
        Layout.fillWidth: true
        visible: menu.keeper.held
        primary: true
        signName: "tick"
        text: qsTr("Back to service")
        onClicked: menu.keeper.release()
    }

    KioskButton {
        objectName: "keeperHold"
        Layout.fillWidth: true
        visible: !menu.keeper.held
        primary: true
        signName: "clock"
        text: qsTr("Out of service")
        onClicked: menu.keeper.hold()
    }

    KioskButton {
        objectName: "keeperClock"
        Layout.fillWidth: true
        visible: menu.keeper.clock
        signName: "tick"
        text: qsTr("The clock is right now")
        onClicked: menu.keeper.acceptClock()
    }

    KioskButton {
        objectName: "keeperSettings"
        Layout.fillWidth: true
        signName: "list"
        text: qsTr("Settings")
        onClicked: menu.keeper.openSettings()
    }

    KioskButton {
        objectName: "keeperClose"
        Layout.fillWidth: true
        signName: "exit"
        text: qsTr("Close the station")
        onClicked: menu.keeper.askClose()
    }
}
