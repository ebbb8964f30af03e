import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// A zone as it is marked at its door: number, pictogram, name.
Rectangle {
    id: plate

    required property int number
    required property string name
    required property string pictogram

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Theme.l + Theme.xs
    implicitHeight: Math.max(KioskTheme.button, row.implicitHeight + 2 * Theme.m)
    radius: KioskTheme.corner
    color: Theme.surface
    border.width: Theme.hair + Theme.hair
    border.color: Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: KioskTheme.digits(String(number)) + " " + name

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: plate.width - 2 * Theme.l
        spacing: Theme.l

        KioskWords {
            size: KioskTheme.sentence
            strong: true
            color: Theme.accent
            text: KioskTheme.digits(String(plate.number))
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Image {
            visible: plate.pictogram !== ""
            source: plate.pictogram === "" ? "" : "image://pictograms/" + plate.pictogram + "/" + Theme.text.toString().slice(-6)
            sourceSize: Qt.size(KioskTheme.sign, KioskTheme.sign)
            Accessible.ignored: true
        }

        KioskWords {
            Layout.fillWidth: true
            size: KioskTheme.hint
            text: plate.name
            Accessible.ignored: true
        }
    }
}
