import QtQuick
import Accreditation.Models
import Accreditation.Theme

// The mirror, an oval for the face, and one thing at a time to do better. The picture takes itself.
LivePlace {
    id: panel

    required property PhotoModel photo

    objectName: "portraitPanel"
    hint: way.hintText

    FaceGuide {
        anchors.fill: parent
        anchors.margins: Theme.l
        good: panel.photo.good
    }
}
