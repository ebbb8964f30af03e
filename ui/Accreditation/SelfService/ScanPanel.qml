import QtQuick
import Accreditation.Models
import Accreditation.Theme

// Where to hold the invitation, or the badge that was just printed.
LivePlace {
    id: panel

    objectName: way.panel + "Panel"
    hint: way.hintText

    CodeGuide {
        anchors.centerIn: parent
        width: parent.height * 2 / 3
        height: width
    }
}
