import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// What every page of self-service stands in: languages and aids above, where one is, the page itself, what can be done below.
// In reach mode languages and aids come down too, and the page has what is left above.
FocusScope {
    id: frame

    default property alias content: middle.content

    property int step: 1
    property int steps: 0
    property string primaryText: ""
    property string primarySign: ""
    property bool primaryEnabled: true
    property string secondaryText: ""
    property string secondarySign: ""
    property bool secondaryEnabled: true
    property bool mayBack: false
    property bool mayStartAgain: false
    property bool mayHelp: true
    property bool showsBars: true

    property var languages: []
    property string spoken: "en"
    property bool speech: false
    property bool maySpeak: true

    property bool asking: false
    property int secondsLeft: 0

    // Of the screen that the window is on; a test may say another.
    property real density: Screen.pixelDensity

    signal primary
    signal secondary
    signal back
    signal startAgain
    signal help
    signal language(code: string)
    signal access(what: string)
    signal moreTime
    signal leave

    readonly property bool reach: KioskTheme.reach
    // What of the height there is for all that is touched.
    readonly property real within: reach ? Math.min(height, KioskTheme.reachHeight) : height
    readonly property bool low: within > 0 && within < KioskTheme.lowHeight
    // Large text on a low screen: what can be spared for the page's own words is.
    readonly property bool cramped: within < 22 * KioskTheme.label
    readonly property Item at: Window.activeFocusItem
    property Item held: null

    onAtChanged: {
        if (!asking && at)
            held = at
    }
    onAskingChanged: {
        if (!asking)
            Qt.callLater(comeBack)
    }

    // The keyboard goes on where it was before the question.
    function comeBack(): void {
        if (held && held.visible && held.enabled)
            held.forceActiveFocus(Qt.TabFocusReason)
        else
            begin()
    }

    // Where the keyboard begins on a new page.
    function begin(): void {
        foot.takeFocus(Qt.TabFocusReason)
    }

    function move(forward: bool): void {
        const now = Window.activeFocusItem
        const next = now ? now.nextItemInFocusChain(forward) : null
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    objectName: "kioskFrame"
    focus: true
    LayoutMirroring.enabled: Theme.arabic
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        const ways = ({ [Qt.Key_Right]: !Theme.arabic, [Qt.Key_Left]: Theme.arabic, [Qt.Key_Down]: true, [Qt.Key_Up]: false })
        if (event.key === Qt.Key_Escape && frame.mayBack && !event.isAutoRepeat)
            frame.back()
        else if (event.key in ways)
            frame.move(ways[event.key])
        else
            return
        event.accepted = true
    }

    Binding {
        target: KioskTheme
        property: "density"
        value: frame.density
        when: frame.density > 0
    }

    Binding {
        target: KioskTheme
        property: "low"
        value: frame.low
    }

    Binding {
        target: KioskTheme
        property: "language"
        value: frame.spoken
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: frame.low ? Theme.xl : KioskTheme.margin
        spacing: frame.low ? Theme.m : Theme.xl
        enabled: !frame.asking

        Item {
            id: above

            visible: !frame.reach && frame.showsBars
            Layout.fillWidth: true
            implicitHeight: bars.implicitHeight
        }

        StepDots {
            Layout.alignment: Qt.AlignHCenter
            step: frame.step
            steps: frame.steps
        }

        KioskScroll {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Item {
            id: below

            visible: frame.reach && frame.showsBars
            Layout.fillWidth: true
            implicitHeight: bars.implicitHeight
        }

        FootBar {
            id: foot

            Layout.fillWidth: true
            primaryText: frame.primaryText
            primarySign: frame.primarySign
            primaryEnabled: frame.primaryEnabled
            secondaryText: frame.secondaryText
            secondarySign: frame.secondarySign
            secondaryEnabled: frame.secondaryEnabled
            mayBack: frame.mayBack
            mayStartAgain: frame.mayStartAgain
            mayHelp: frame.mayHelp
            cramped: frame.cramped
            onPrimary: frame.primary()
            onSecondary: frame.secondary()
            onBack: frame.back()
            onStartAgain: frame.startAgain()
            onHelp: frame.help()
        }
    }

    FrameBars {
        id: bars

        parent: frame.reach ? below : above
        width: parent.width
        languages: frame.languages
        spoken: frame.spoken
        speech: frame.speech
        maySpeak: frame.maySpeak
        cramped: frame.cramped
        onChosen: code => frame.language(code)
        onWanted: what => {
            const held = Window.activeFocusItem
            frame.access(what)
            // Moved to the other end of the screen, it is still what the keyboard is on.
            if (what === "reach" && held)
                held.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    StillThere {
        anchors.fill: parent
        asking: frame.asking
        secondsLeft: frame.secondsLeft
        onMoreTime: frame.moreTime()
        onLeave: frame.leave()
    }
}
