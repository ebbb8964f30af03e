import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Shows what was typed, for whoever is sure that nobody looks over the shoulder.
KioskButton {
    property bool revealed: false

    objectName: "revealButton"
    signName: revealed ? "eye_off" : "eye"
    said: revealed ? qsTr("Hide what was typed") : qsTr("Show what was typed")
    Layout.fillHeight: true
}
