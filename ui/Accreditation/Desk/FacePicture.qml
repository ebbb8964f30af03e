import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// A face in 3:4 with what it is written under it; where there is none, what to look at instead.
Column {
    id: column

    required property string picture
    required property string instead
    required property string caption
    property bool live: false

    spacing: Theme.xs

    Rectangle {
        width: column.width
        height: Math.round(column.width * 4 / 3)
        radius: Theme.panelRadius
        color: Theme.accentSoft
        border.width: Theme.hair
        border.color: Theme.outline
        Accessible.role: Accessible.Graphic
        Accessible.name: column.picture === "" ? column.instead : column.caption

        Words {
            anchors.fill: parent
            anchors.margins: Theme.s
            visible: column.picture === ""
            text: column.instead
            color: Theme.accent
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            Accessible.ignored: true
        }

        Image {
            anchors.fill: parent
            anchors.margins: Theme.hair
            source: column.picture
            fillMode: Image.PreserveAspectCrop
            cache: false
            retainWhileLoading: column.live
            clip: true
            Accessible.ignored: true
        }
    }

    Words {
        width: column.width
        text: column.caption
        muted: true
        font.pixelSize: Theme.tiny
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
        Accessible.ignored: true
    }
}
