pragma Singleton
import QtQuick

// The sizes of self-service, where one stands before a screen and touches it. The page's frame sets what follows the screen.
QtObject {
    // Pixels to a millimetre, and the language that is read
    property real density: 96 / 25.4
    property string language: "en"
    // Every control low on the screen, for whoever sits in a wheelchair or is small
    property bool reach: false
    // The page is too low for four rows of keys beside everything else.
    property bool low: false

    // English of nowhere in particular: day before month, as on a passport.
    readonly property var locale: Qt.locale(language === "en" ? "en_GB" : language)
    readonly property int zero: locale.zeroDigit.charCodeAt(0)

    // The pages
    readonly property int windowWidth: 1080
    readonly property int windowHeight: 1920
    readonly property int liveLeast: 300
    readonly property int emblem: 144
    readonly property int choice: 140
    readonly property int name: grown(88)

    // Space
    readonly property int gap: Math.max(Theme.m, mm(3))
    readonly property int margin: Theme.xxl
    readonly property int corner: 20

    // What is touched is at least so large at any density of the screen.
    readonly property int button: Math.max(88, mm(12))
    readonly property int narrowKey: Math.max(64, mm(12))
    readonly property int widest: 640
    readonly property int entryWidth: low ? 1216 : Theme.roomy ? 720 : 1100
    readonly property int keyboardWidth: 12 * button + 11 * gap + 96
    readonly property int lowHeight: 1000
    readonly property int sign: Math.round(40 * Math.min(Theme.textScale, 1.5))
    readonly property int barSign: Math.round(34 * Math.min(Theme.textScale, 1.5))
    readonly property int tick: 22
    readonly property int selected: 4
    readonly property int dot: 22

    // Type; all of it grows with the text scale. Titles grow less: they are read from afar as they are, and must leave room for what they speak of.
    readonly property int title: Math.round(64 * Math.min(Theme.textScale, 1.4) * Theme.script)
    readonly property int sentence: grown(40)
    readonly property int label: grown(32)
    readonly property int hint: grown(30)
    readonly property int bar: grown(24)
    readonly property int lowBar: Math.min(bar, 38)
    readonly property int lowLabel: Math.min(label, 48)
    readonly property int key: Math.round(38 * Math.min(Theme.textScale, 1.4))
    readonly property int seconds: grown(120)

    // Reach mode: what is touched stands as low as it can, on a high screen within the lowest 60 cm.
    readonly property int reachHeight: Math.floor(600 * density)

    // The keeper's corner: how large, and how long it is held
    readonly property int corners: Math.max(96, mm(20))
    readonly property int knock: 5000

    // Guides over the live view: a bright line between two dark ones shows on any picture.
    readonly property int guideCorner: 88
    readonly property int guideLine: 8
    readonly property int guideEdge: 3
    readonly property int guideDash: 24
    // A head with its ears, as wide to as high
    readonly property real faceShape: 0.76
    readonly property color guideDark: "#0c1016"
    readonly property color guideGood: "#4dff9d"

    // What is shown of a hidden letter before it becomes a dot
    readonly property int glimpse: 1000

    function grown(size: int): int {
        return Math.round(size * Theme.textScale * Theme.script)
    }

    function mm(length: real): int {
        return Math.ceil(length * density)
    }

    // The digits in `text` as this language writes them.
    function digits(text: string): string {
        return text.replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)))
    }
}
