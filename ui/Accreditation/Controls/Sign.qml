import QtQuick
import Accreditation.Theme

// A sign of resources/icons in any colour.
Image {
    id: sign

    required property string name
    property color colour: Theme.text
    property int side: Theme.sign

    function hex(value: color): string {
        return value.toString().slice(-6)
    }

    width: side
    height: side
    sourceSize: Qt.size(side * Screen.devicePixelRatio, side * Screen.devicePixelRatio)
    source: name === "" ? "" : "image://icons/" + name + "/" + hex(colour)
    Accessible.ignored: true
}
