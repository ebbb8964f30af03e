import QtQuick
import Accreditation.Controls
import Accreditation.Theme

// A portrait with what it is written under it.
Column {
    id: column

    required property string picture
    required property string initials
    required property string caption

    spacing: Theme.xs

    Portrait {
        picture: column.picture
        initials: column.initials
        caption: column.caption
    }

    Words {
        width: Theme.portraitWidth
        text: column.caption
        muted: true
        font.pixelSize: Theme.tiny
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
