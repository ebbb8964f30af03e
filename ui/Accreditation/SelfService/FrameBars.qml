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

    // The words of the aids wrap before they go into a row of their own.
    columns: width >= tongues.lineWidth + aids.leastWidth + KioskTheme.gap * 2 ? 2 : 1
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap

    LanguageBar {
        id: tongues

        Layout.fillWidth: true
        Layout.minimumWidth: bars.columns === 2 ? lineWidth : 0
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
        Layout.minimumWidth: bars.columns === 2 ? leastWidth : 0
        Layout.alignment: Qt.AlignTop | (bars.columns === 1 ? Qt.AlignLeft : Qt.AlignRight)
        brief: bars.cramped
        speech: bars.speech
        maySpeak: bars.maySpeak
        onWanted: what => bars.wanted(what)
    }
}
