import QtQuick
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The face to compare; the verdict's sign where there is nobody to compare with.
Item {
    id: card

    required property PersonModel person
    required property string look
    required property color ink
    required property real unit
    required property bool upright

    implicitWidth: Math.round((upright ? Theme.gateTallPortrait : Theme.gatePortrait) * unit)
    implicitHeight: Math.round(implicitWidth * 4 / 3)

    Portrait {
        objectName: "portrait"
        anchors.fill: parent
        visible: card.person.known
        picture: card.person.picture
        initials: card.person.initials
        caption: card.person.picture === "" ? qsTr("No picture") : qsTr("Portrait")
    }

    Sign {
        anchors.centerIn: parent
        visible: !card.person.known
        name: card.look === "trouble" ? "warning" : card.look === "checking" ? "idle" : card.look
        colour: card.ink
        side: Math.round(parent.width * 0.8)
    }
}
