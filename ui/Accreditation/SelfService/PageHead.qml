import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// What a page asks or says, and what went before it where that needs a word.
ColumnLayout {
    id: head

    required property SelfServiceModel way
    property bool centred: true
    property bool brief: false

    // On a low screen there is little room for anything but what the page is about.
    readonly property bool small: brief || KioskTheme.low

    readonly property int along: centred ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.l

    KioskWords {
        objectName: "pageTitle"
        visible: text !== ""
        Layout.fillWidth: true
        horizontalAlignment: head.along
        size: head.small ? KioskTheme.sentence : KioskTheme.title
        strong: true
        text: head.way.title
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        objectName: "pageNote"
        visible: head.way.note !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * KioskTheme.widest
        Layout.alignment: head.centred ? Qt.AlignHCenter : Qt.AlignLeft
        implicitHeight: note.implicitHeight + 2 * Theme.l
        radius: KioskTheme.corner
        color: Theme.accentSoft
        border.width: Theme.hair
        border.color: Theme.accent

        KioskWords {
            id: note

            anchors.fill: parent
            anchors.margins: Theme.l
            horizontalAlignment: head.along
            size: KioskTheme.label
            strong: true
            text: head.way.note
            Accessible.role: Accessible.AlertMessage
        }
    }

    KioskWords {
        objectName: "pageSentence"
        visible: text !== ""
        Layout.fillWidth: true
        horizontalAlignment: head.along
        size: head.small ? KioskTheme.label : KioskTheme.sentence
        muted: true
        text: head.way.sentence
    }
}
