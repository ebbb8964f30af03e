import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// One printed page with its bleed, and the marks upon it. `unit` is pixels a millimetre.
Column {
    id: card

    required property var sheet
    required property real unit
    readonly property bool loaded: picture.status === Image.Ready

    spacing: Theme.s

    Rectangle {
        width: card.sheet.wide * card.unit
        height: card.sheet.high * card.unit
        color: Theme.paper

        Image {
            id: picture

            anchors.fill: parent
            source: card.sheet.source
            cache: false
            retainWhileLoading: true
            smooth: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: card.sheet.name
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.edge
        }

        Repeater {
            model: card.sheet.marks.length

            DesignerMark {
                required property int index

                mark: card.sheet.marks[index]
                unit: card.unit
            }
        }
    }

    Words {
        width: card.sheet.wide * card.unit
        text: card.sheet.name
        muted: true
        font.pixelSize: Theme.tiny
        horizontalAlignment: Text.AlignHCenter
    }
}
