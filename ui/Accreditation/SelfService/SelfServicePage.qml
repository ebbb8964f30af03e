import QtQuick
import Accreditation.Models
import Accreditation.Theme

// One question at a time, in a frame that is the same on every page.
KioskFrame {
    id: page

    required property SelfServiceModel way
    required property AccessModel aids
    required property PhotoModel photo
    required property CameraFeed feed
    required property DateEntryModel date
    required property DocumentEntryModel document
    required property GroupModel group
    required property OutModel out

    readonly property bool grouped: way.panel === "group"
    readonly property bool upright: height > width
    readonly property var panels: ({
            attract: attractPage,
            language: languagePage,
            scan: scanPage,
            checking: waitPage,
            confirm: confirmPage,
            factor: factorPage,
            notice: noticePage,
            portrait: portraitPage,
            review: reviewPage,
            preview: previewPage,
            printing: waitPage,
            badge: scanPage,
            welcome: welcomePage,
            help: helpPage,
            group: groupPage,
            out: outPage
        })

    objectName: "selfServicePage"
    step: way.step
    steps: way.step > 0 ? way.steps : 0
    primaryText: grouped ? group.primaryText : way.primaryText
    primaryEnabled: grouped ? group.mayPrimary : way.mayPrimary
    secondaryText: grouped ? group.secondaryText : way.secondaryText
    mayBack: way.mayBack
    mayStartAgain: way.mayStartAgain
    mayHelp: way.mayHelp
    // Out of service it speaks all of them at once.
    languages: way.panel === "out" ? [] : aids.languages
    spoken: aids.language
    speech: aids.speech
    maySpeak: aids.maySpeak
    asking: way.warned
    secondsLeft: way.secondsLeft

    onPrimary: (grouped ? group : way).press("primary")
    onSecondary: (grouped ? group : way).press("secondary")
    onBack: way.press("back")
    onStartAgain: way.press("start_again")
    onHelp: way.press("help")
    onMoreTime: way.press("more_time")
    onLeave: way.press("leave")
    onLanguage: code => way.choose(code)
    onAccess: what => aids.turn(what)

    Connections {
        target: page.way

        function onStageChanged() {
            page.begin()
            if (panel.item && panel.item.begin)
                panel.item.begin()
        }
    }

    Loader {
        id: panel

        objectName: "panelLoader"
        anchors.fill: parent
        sourceComponent: page.panels[page.way.panel] ?? null
    }

    Component {
        id: attractPage

        AttractPanel {
            way: page.way
            upright: page.upright
        }
    }

    Component {
        id: languagePage

        LanguagePanel {
            way: page.way
            languages: page.aids.languages
        }
    }

    Component {
        id: scanPage

        ScanPanel {
            way: page.way
            feed: page.feed
            upright: page.upright
        }
    }

    Component {
        id: waitPage

        WaitPanel {
            way: page.way
        }
    }

    Component {
        id: confirmPage

        ConfirmPanel {
            way: page.way
        }
    }

    Component {
        id: factorPage

        FactorPanel {
            way: page.way
            feed: page.feed
            date: page.date
            document: page.document
            upright: page.upright
        }
    }

    Component {
        id: groupPage

        GroupPanel {
            group: page.group
            actions: false
        }
    }

    Component {
        id: noticePage

        NoticePanel {
            way: page.way
        }
    }

    Component {
        id: portraitPage

        PortraitPanel {
            way: page.way
            photo: page.photo
            feed: page.feed
            upright: page.upright
        }
    }

    Component {
        id: reviewPage

        ReviewPanel {
            way: page.way
            upright: page.upright
        }
    }

    Component {
        id: previewPage

        PreviewPanel {
            way: page.way
            upright: page.upright
        }
    }

    Component {
        id: welcomePage

        WelcomePanel {
            way: page.way
        }
    }

    Component {
        id: outPage

        OutPanel {
            out: page.out
            upright: page.upright
        }
    }

    Component {
        id: helpPage

        HelpPanel {
            way: page.way
        }
    }
}
