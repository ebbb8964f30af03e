import QtQuick
import Accreditation.Theme

// Every language under its own name, one touch away. Where there are more than six, the rest stand behind one button.
KioskFlow {
    id: bar

    property var languages: []
    property string current: ""
    property bool cramped: false

    signal chosen(code: string)

    readonly property bool many: languages.length > 6
    // The language that is read now is always among those that show.
    readonly property var shown: many ? near(languages, current) : languages

    function near(all: var, now: string): var {
        const first = all.slice(0, 5)
        return first.some(one => one.code === now) ? first : first.slice(0, 4).concat(all.filter(one => one.code === now))
    }

    objectName: "languageBar"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    Repeater {
        model: bar.shown

        KioskButton {
            required property var modelData

            objectName: modelData.code + "Button"
            height: bar.tall
            inset: Theme.m
            text: modelData.name
            family: Theme.nativeFamily
            size: bar.cramped ? KioskTheme.lowBar : KioskTheme.bar
            on: bar.current === modelData.code
            checkable: true
            Accessible.role: Accessible.RadioButton
            onClicked: bar.chosen(modelData.code)
        }
    }

    KioskButton {
        objectName: "moreLanguagesButton"
        visible: bar.many
        height: bar.tall
        signName: "language"
        signSide: KioskTheme.barSign
        size: KioskTheme.bar
        text: qsTr("More languages")
        onClicked: rest.open()
    }

    LanguageSheet {
        id: rest

        languages: bar.languages
        current: bar.current
        onChosen: code => bar.chosen(code)
    }
}
