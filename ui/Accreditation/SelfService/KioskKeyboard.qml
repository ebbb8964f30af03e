import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// Letters and digits in the order of the alphabet, which nobody has to have learnt; Latin, or Arabic at a touch of its key.
// What it tells is one letter in upper case or one Latin digit.
GridLayout {
    id: keyboard

    property bool arabic: false
    property bool full: false
    // Of whatever it stands in: its own would change while it is laid out.
    property real available: width

    signal letter(text: string)

    readonly property string latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    readonly property string abjad: "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ"
    // Numbers run from the left among Arabic letters too.
    readonly property string numbers: arabic ? "0987654321" : "1234567890"
    // Keys are as wide as they are high where the page is high enough for more rows of them.
    readonly property int narrow: KioskTheme.low ? KioskTheme.narrowKey : KioskTheme.button
    readonly property int room: Math.max(6, Math.min(12, Math.floor((available + KioskTheme.gap) / (narrow + KioskTheme.gap))))
    readonly property var keys: Array.from(room !== 10 ? (arabic ? abjad : latin) + numbers : numbers + (arabic ? abjad : latin))

    objectName: "kioskKeyboard"
    columns: room
    columnSpacing: KioskTheme.gap
    rowSpacing: KioskTheme.gap
    uniformCellWidths: true
    // Latin letters run from the left, Arabic ones from the right, whatever the page does.
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Repeater {
        model: keyboard.keys

        KioskKey {
            required property string modelData

            objectName: "key" + modelData
            Layout.minimumWidth: keyboard.narrow
            text: KioskTheme.digits(modelData)
            enabled: !keyboard.full
            onClicked: keyboard.letter(modelData)
        }
    }
}
