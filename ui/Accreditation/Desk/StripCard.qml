import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One part: a dot while it is well, a sign, words and a button when it is not.
RowLayout {
    id: card

    required property var part

    property bool brief: false

    signal helpWanted
    signal openWanted

    objectName: part.key + "Part"
    spacing: Theme.s
    Accessible.role: Accessible.Indicator
    Accessible.name: part.text

    Rectangle {
        visible: card.part.ok && !card.part.warn
        implicitWidth: Theme.dot
        implicitHeight: Theme.dot
        radius: Theme.dot / 2
        color: card.part.known ? Theme.accent : "transparent"
        border.width: Theme.hair
        border.color: Theme.accent
    }

    Sign {
        visible: !card.part.ok || card.part.warn
        name: "warning"
        colour: card.part.ok ? Theme.referSign : Theme.refuseSign
    }

    Words {
        Layout.fillWidth: !card.part.ok
        visible: !card.part.ok || card.part.warn || !card.brief
        Layout.preferredWidth: implicitWidth
        text: card.part.text
        muted: card.part.ok && !card.part.warn
        strong: !card.part.ok || card.part.warn
        font.pixelSize: Theme.tiny
        wrapMode: card.part.ok ? Text.NoWrap : Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    QuietButton {
        objectName: card.part.key + "HelpButton"
        visible: !card.part.ok
        text: qsTr("What to do")
        onClicked: card.helpWanted()
    }

    QuietButton {
        objectName: card.part.key + "OpenButton"
        visible: card.part.opens
        implicitWidth: Theme.target
        signName: "printer"
        plain: true
        Accessible.name: qsTr("Printers")
        onClicked: card.openWanted()
    }
}
