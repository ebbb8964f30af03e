import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Languages in one corner, aids in the other; below each other where both have no room in a row.
GridLayout {
    id: bars

    property var languages: []
    property string spoken: ""
    property bool speech: false
    property bool maySpeak: true
    property bool cramped: false

    signal chosen(code: string)
    signal wanted(what: string)

    columns: width >= tongues.lineWidth + aids.lineWidth + KioskTheme.gap * 2 ? 2 : 1
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap

    LanguageBar {
        id: tongues

        Layout.fillWidth: true
        Layout.maximumWidth: lineWidth
        Layout.alignment: Qt.AlignLeft | Qt.AlignTop
        languages: bars.languages
        current: bars.spoken
        cramped: bars.cramped
        onChosen: code => bars.chosen(code)
    }

    AccessBar {
        id: aids

        Layout.fillWidth: true
        Layout.maximumWidth: lineWidth
        Layout.alignment: Qt.AlignTop | (bars.columns === 1 ? Qt.AlignLeft : Qt.AlignRight)
        brief: bars.cramped
        speech: bars.speech
        maySpeak: bars.maySpeak
        onWanted: what => bars.wanted(what)
    }
}
