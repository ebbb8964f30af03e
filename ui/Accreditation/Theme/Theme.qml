pragma Singleton
import QtQuick

// The only place that holds a number or a colour. Python sets those that follow the user, and `settled` once the first pictures are shown.
QtObject {
    id: theme

    property bool dark: false
    // Black and white with yellow; stands over light and dark.
    property bool contrast: false
    property bool arabic: false
    property real textScale: 1
    property bool still: false
    property bool settled: false

    // With large text some things move to where there is room.
    readonly property bool roomy: textScale < 1.4

    readonly property string family: arabic ? "Noto Naskh Arabic" : "Noto Sans"
    readonly property string nativeFamily: "Noto Sans"
    readonly property real lineFactor: arabic ? 0.94 : 1.02
    readonly property real wordLine: arabic ? 0.8 : 0.9

    // Space
    readonly property int hair: 1
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int huge: 48
    readonly property int vast: 64

    // Shape
    readonly property int panelRadius: 8
    readonly property int buttonRadius: 12
    readonly property int ring: 3
    readonly property int target: 48
    readonly property int primaryHeight: 72

    // Type. Large words grow less: they are readable from two metres as they are.
    readonly property real largeScale: Math.min(textScale, 1.2)
    // Naskh is drawn smaller than Latin at the same size.
    readonly property real script: arabic ? 1.06 : 1
    readonly property int tiny: Math.round(14 * textScale * script)
    readonly property int body: Math.round(16 * textScale * script)
    readonly property int lead: Math.round(20 * Math.min(textScale, 1.5) * script)
    readonly property int title: Math.round(28 * largeScale)
    readonly property int display: Math.round(40 * largeScale)
    readonly property int shout: Math.round((!roomy ? 44 : arabic ? 54 : 64) * largeScale)
    readonly property int least: 14

    // Sizes of the desk
    readonly property int mostZones: 16
    readonly property int mostColours: 4
    readonly property int leftColumn: 440
    readonly property int tightHeight: 780
    readonly property int titleHeight: 64
    readonly property int verdictHeight: Math.round(192 * largeScale)
    readonly property int stripHeight: 56
    readonly property int rowHeight: 48
    readonly property int portraitWidth: 156
    readonly property int portraitHeight: 208
    readonly property int dialogWidth: 760
    readonly property int menuWidth: 360
    readonly property int printersWidth: Math.round(920 * Math.min(textScale, 1.3))
    readonly property int bigSign: 112
    readonly property int sign: 24
    readonly property int smallSign: 18
    readonly property int dot: 12

    // Sizes of the gate in a window of these sides; its page scales them with the window
    readonly property int gateLong: 1280
    readonly property int gateShort: 800
    readonly property int gateHeader: arabic ? 96 : 80
    readonly property int gateFoot: 180
    readonly property int gateLive: 240
    readonly property int gatePortrait: 336
    readonly property int gateTallPortrait: 420
    readonly property int gateWord: arabic ? 100 : 136
    readonly property int gateSign: 128
    readonly property int gateIdleSign: 200
    readonly property int gateWhy: arabic ? 30 : 34
    readonly property int gatePlace: 34
    readonly property int gateNote: 22
    readonly property real longPress: 1.2

    // Sizes of sign-in, PIN pad and exceptions
    readonly property int padKey: 72
    readonly property int titleName: 320
    readonly property int pinDot: 16
    readonly property int pinDots: 12
    readonly property int signInWidth: Math.round(520 * Math.min(textScale, 1.5))
    readonly property int cardViewWidth: 320
    readonly property int cardViewHeight: 240
    readonly property int adminCard: 280
    readonly property int exceptionWidth: Math.round(680 * Math.min(textScale, 1.4))

    // Sizes of the supervisor's console
    readonly property int consoleWidth: 1440
    readonly property int consoleHeight: 900
    readonly property int consoleLeastWidth: 1180
    readonly property int consoleLeastHeight: 720
    readonly property int railWidth: Math.round(216 * Math.min(textScale, 1.5))
    readonly property int detailWidth: Math.round(400 * Math.min(textScale, 1.3))
    readonly property int statusHeight: 36
    readonly property int tableRow: Math.max(36, Math.round(36 * Math.min(textScale, 1.6)))
    readonly property int tableText: Math.round(15 * textScale * script)
    readonly property int timeColumn: Math.round(76 * textScale)
    // A column that fills what is left is at least as wide, or columns that can be spared are left out.
    readonly property int columnLeast: Math.round(104 * textScale)
    readonly property int momentColumn: Math.round(128 * textScale * script)
    readonly property int verdictColumn: Math.round(108 * textScale * script)
    readonly property int stripCard: Math.round(64 * Math.min(textScale, 1.6) * script)
    readonly property int stripCardWidth: Math.round(280 * Math.min(textScale, 1.6))
    readonly property int stripCardLeast: Math.round(160 * Math.min(textScale, 1.6))
    readonly property int smallPortrait: 108
    readonly property int popoverWidth: Math.round(380 * Math.min(textScale, 1.4))
    readonly property int popoverList: 432
    readonly property int railBar: 16
    readonly property int longestName: 60
    readonly property int longestCode: 512
    // Naskh stands higher in its line than Noto Sans beside it.
    readonly property int tableDrop: arabic ? 3 : 0
    readonly property int mostWaiting: 99
    readonly property int caseWidth: Math.round(480 * Math.min(textScale, 1.2))
    readonly property int fileWidth: Math.round(600 * Math.min(textScale, 1.2))
    readonly property int facePortrait: Math.round(51 * Math.min(textScale, 1.4))
    readonly property int waitNote: Math.round(190 * Math.min(textScale, 1.4))
    readonly property int watchNote: Math.round(260 * Math.min(textScale, 1.4))
    readonly property int longestReason: 200

    // Columns of the boards, and their charts
    readonly property int boardNumber: Math.round(68 * Math.min(textScale, 1.5))
    readonly property int boardWord: Math.round(112 * Math.min(textScale, 1.5))
    readonly property int boardBar: Math.round(120 * Math.min(textScale, 1.3))
    // Below these widths a board leaves out columns that can be done without
    readonly property int boardWide: Math.round(680 * Math.min(textScale, 1.5))
    readonly property int boardMiddle: Math.round(480 * Math.min(textScale, 1.5))
    readonly property int boardState: Math.round(168 * Math.min(textScale, 1.5))
    readonly property int boardFlag: 48
    readonly property int chartHeight: 220
    readonly property real chartBar: 0.72
    readonly property int paperWidth: Math.round(480 * Math.min(textScale, 1.2))
    readonly property int qrSide: 264
    // A code is dark on white in every theme, or scanners miss it.
    readonly property color paper: "#ffffff"

    // Sizes of the designer, and the marks on a badge's paper, which is white in every theme
    readonly property int designerLeastWidth: 1024
    readonly property int designerLeastHeight: 640
    readonly property int designerPeople: Math.round(240 * Math.min(textScale, 1.4))
    readonly property int designerFindings: Math.round(320 * Math.min(textScale, 1.3))
    readonly property real dimmed: 0.35
    readonly property real tint: 0.12

    // Motion; never on the way to a verdict
    readonly property int quick: still ? 0 : 140

    // Neutral surfaces
    readonly property color canvas: contrast ? "#000000" : dark ? "#0e1116" : "#eff1f5"
    readonly property color surface: contrast ? "#000000" : dark ? "#191e27" : "#ffffff"
    readonly property color sunken: contrast ? "#000000" : dark ? "#10141b" : "#f5f6f9"
    readonly property color outline: contrast ? "#8c8c8c" : dark ? "#333c4b" : "#d5dae2"
    readonly property color edge: contrast ? "#ffffff" : dark ? "#7e899b" : "#7c8696"
    readonly property color text: contrast ? "#ffffff" : dark ? "#eef1f6" : "#141a24"
    readonly property color soft: contrast ? "#ffffff" : dark ? "#aeb8c7" : "#4b5565"
    readonly property color veil: contrast ? "#e6000000" : dark ? "#b3000000" : "#80101828"
    readonly property color night: "#141a24"
    readonly property color nightInk: "#eef1f6"
    readonly property color shade: "#c0141a24"

    // One accent
    readonly property color accent: contrast ? "#ffe600" : dark ? "#8db2ff" : "#173f8f"
    readonly property color accentInk: contrast ? "#000000" : dark ? "#0b1a38" : "#ffffff"
    readonly property color accentPressed: contrast ? "#fff59c" : dark ? "#b4ccff" : "#0f2c68"
    readonly property color accentSoft: contrast ? "#2b2700" : dark ? "#22304b" : "#e3eaf8"
    readonly property color focus: contrast ? "#4de8ff" : dark ? "#ffffff" : "#1d64e8"

    // Three verdict colours, used for nothing else
    readonly property color admit: "#0a6437"
    readonly property color admitInk: "#ffffff"
    readonly property color refer: "#ffc53d"
    readonly property color referInk: "#1e1600"
    readonly property color refuse: "#a81616"
    readonly property color refuseInk: "#ffffff"

    // The same three as small signs on a surface
    readonly property color admitSign: contrast ? "#5cff9d" : dark ? "#3ecf85" : "#0b7a43"
    readonly property color referSign: contrast ? "#ffd24d" : dark ? "#ffc53d" : "#946000"
    readonly property color refuseSign: contrast ? "#ffa49b" : dark ? "#ff8a80" : "#b81c1c"

    // A language under its own name is written in its own script, whatever is spoken.
    function familyOf(language: string): string {
        return language === "ar" ? "Noto Naskh Arabic" : "Noto Sans"
    }

    // Cut and fold are grey-blue lines, what must stay clear is accented, what was found has its level's colour.
    function markInk(kind: string): color {
        return ({ fault: "#b81c1c", warning: "#946000", slot: "#173f8f", margin: "#1d64e8" })[kind] ?? "#5b6672"
    }

    // Names wrap and are never cut; long ones are smaller, so that two or three lines hold them.
    function nameSize(letters: int): int {
        return letters <= 24 ? display : letters <= 60 ? title : lead
    }

    // One line where it fits, else two smaller ones, or three where it holds a very long name; found by length, because fitting costs a verdict milliseconds.
    function whySize(letters: int): int {
        if (letters > 140)
            return arabic ? least : Math.min(body, lead)
        return letters <= (roomy ? 40 : 30) ? title : letters <= 84 && roomy ? Math.round(title * 0.8) : Math.round(lead * 0.9)
    }

    // What a panel at the side is headed by; a long name must leave room for the rest.
    function headingSize(letters: int): int {
        return letters <= 44 ? lead : body
    }

    // The same at a gate, where they are read from two metres.
    function gateNameSize(letters: int): int {
        return letters <= 20 ? 66 : letters <= 44 ? 56 : letters <= 84 ? 42 : letters <= 160 ? 30 : 24
    }

    // What fills a gate's window. Trouble is no verdict, and so has none of their colours.
    function gateGround(look: string): color {
        return look === "trouble" ? text : look === "idle" || look === "checking" ? canvas : ground(look)
    }

    function gateInk(look: string): color {
        return look === "trouble" ? surface : look === "idle" || look === "checking" ? text : ink(look)
    }

    function ground(outcome: string): color {
        return ({ admit: admit, refer: refer, refuse: refuse })[outcome] ?? surface
    }

    function ink(outcome: string): color {
        return ({ admit: admitInk, refer: referInk, refuse: refuseInk })[outcome] ?? text
    }

    function signColour(outcome: string): color {
        return ({ admit: admitSign, refer: referSign, refuse: refuseSign })[outcome] ?? accent
    }
}
