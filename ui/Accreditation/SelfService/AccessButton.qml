import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// A help that is on or off; a tick and an edge say so besides the colour.
KioskButton {
    property bool brief: false

    text: brief ? "" : said
    size: KioskTheme.bar
    signSide: brief ? KioskTheme.sign : KioskTheme.barSign
    stacked: true
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumWidth: KioskTheme.button
    Layout.maximumWidth: implicitWidth
    checkable: true
    Accessible.role: Accessible.CheckBox
}
