import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// The lines across the chart, each with the number it stands for.
Item {
    id: lines

    property var numbers: []

    readonly property int room: Theme.huge

    Repeater {
        model: lines.numbers

        Item {
            required property int index
            required property string modelData

            y: lines.height * (1 - index / Math.max(1, lines.numbers.length - 1))
            width: lines.width
            height: Theme.hair

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: lines.room
                height: Theme.hair
                color: parent.index === 0 ? Theme.edge : Theme.outline
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                width: lines.room - Theme.s
                text: parent.modelData
                muted: true
                font.pixelSize: Theme.tiny
                font.features: ({ tnum: 1 })
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
