import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Who it is: names as in the passport and in their own script, and where from.
ColumnLayout {
    id: card

    required property PersonModel person
    required property color ink
    required property real unit

    visible: person.known
    spacing: Theme.s * unit

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.hair, Theme.hair * card.unit)
        color: card.ink
        opacity: 0.4
    }

    Words {
        objectName: "personName"
        Layout.fillWidth: true
        text: card.person.name
        color: card.ink
        strong: true
        font.family: Theme.nativeFamily
        font.pixelSize: Math.round(Theme.gateNameSize(text.length) * card.unit)
        lineHeight: Theme.wordLine
    }

    Words {
        objectName: "personNative"
        Layout.fillWidth: true
        visible: text !== ""
        text: card.person.ownScript
        color: card.ink
        font.family: Theme.nativeFamily
        font.pixelSize: Math.round(Theme.gateWhy * card.unit)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        lineHeight: Theme.wordLine
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m * card.unit

        FlagStripe {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.m * card.unit
            implicitWidth: Math.round(Theme.vast * card.unit)
            implicitHeight: Math.round(Theme.m * card.unit)
            colours: card.person.flag
        }

        Words {
            objectName: "personDelegation"
            Layout.fillWidth: true
            text: [card.person.delegation, card.person.category].filter(Boolean).join("  ·  ")
            color: card.ink
            font.pixelSize: Math.round(Theme.title * card.unit)
            lineHeight: Theme.wordLine
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
