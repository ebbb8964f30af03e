import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// What can be done, low on the screen. Back, start again and help keep their places on every page, whether they are there or not.
FocusScope {
    id: foot

    property string primaryText: ""
    property string primarySign: ""
    property bool primaryEnabled: true
    property string secondaryText: ""
    property string secondarySign: ""
    property bool secondaryEnabled: true
    property bool mayBack: false
    property bool mayStartAgain: false
    property bool mayHelp: true
    property bool cramped: false

    readonly property int size: cramped ? KioskTheme.lowLabel : KioskTheme.label
    // Three stand side by side in every language, all of one size.
    readonly property real around: 3 * (KioskTheme.sign + Theme.m + 2 * Theme.l + 2) + 2 * KioskTheme.gap
    readonly property real longest: widths([steps.backText, steps.againText, helper.text], metrics.font)
    readonly property int smaller: Math.floor(KioskTheme.lowLabel * Math.max(0.5, Math.min(1, 0.95 * (width - around) / Math.max(1, longest))))
    // Where the keyboard was put when the page came, before anybody touched it.
    property Item put: null

    onPrimaryEnabledChanged: Qt.callLater(follow)

    function follow(): void {
        if (primaryEnabled && put && put.activeFocus)
            takeFocus(Qt.TabFocusReason)
    }

    // The longest words of all, side by side.
    function widths(texts: var, face: font): real {
        return texts.reduce((sum, text) => sum + text.split(/\s+/).reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 0), 0)
    }

    signal primary
    signal secondary
    signal back
    signal startAgain
    signal help

    readonly property bool chooses: primaryText !== "" || secondaryText !== ""
    readonly property bool moves: mayBack || mayStartAgain || mayHelp
    readonly property real apart: Math.max(next.leastWidth, KioskTheme.widest / 2) + (other.visible ? other.implicitWidth + KioskTheme.gap : 0)
    readonly property real share: steps.wanted + helper.leastWidth + 2 * KioskTheme.gap <= width ? width : (width - 2 * KioskTheme.gap) / 3
    // One row where everything has room in it, else two.
    readonly property bool single: width >= apart + steps.implicitWidth + helper.implicitWidth + 6 * KioskTheme.gap

    function takeFocus(reason: int): void {
        const first = [next, other, steps.first, helper].find(one => one.visible && one.enabled)
        put = first ?? null
        if (first)
            first.forceActiveFocus(reason)
    }

    objectName: "footBar"
    implicitHeight: grid.implicitHeight
    implicitWidth: grid.implicitWidth

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: KioskTheme.lowLabel
        font.weight: Font.DemiBold
    }

    GridLayout {
        id: grid

        width: parent.width
        columns: 3
        columnSpacing: KioskTheme.gap
        rowSpacing: KioskTheme.gap

        // Where the steps stand in one row; in two rows they come after what is done next, for eyes and keyboard alike.
        Item {
            id: before

            visible: foot.single && foot.moves
            Layout.row: 0
            Layout.column: 0
            Layout.rightMargin: KioskTheme.gap
            implicitWidth: steps.implicitWidth
            implicitHeight: steps.implicitHeight
        }

        RowLayout {
            visible: foot.chooses
            Layout.row: 0
            Layout.column: foot.single ? 1 : 0
            Layout.columnSpan: foot.single ? 1 : 3
            Layout.fillWidth: true
            spacing: KioskTheme.gap
            uniformCellSizes: true

            KioskButton {
                id: other

                objectName: "secondaryButton"
                visible: foot.secondaryText !== ""
                enabled: foot.secondaryEnabled
                Layout.fillWidth: true
                Layout.fillHeight: true
                size: foot.size
                text: foot.secondaryText
                signName: foot.secondarySign
                onClicked: foot.secondary()
            }

            KioskButton {
                id: next

                objectName: "primaryButton"
                visible: foot.primaryText !== ""
                enabled: foot.primaryEnabled
                primary: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                size: foot.size
                text: foot.primaryText
                signName: foot.primarySign
                onClicked: foot.primary()
            }
        }

        Item {
            id: after

            visible: !foot.single && foot.moves
            Layout.minimumWidth: steps.leastWidth
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: 2
            Layout.fillWidth: true
            implicitWidth: steps.implicitWidth
            implicitHeight: steps.implicitHeight
        }

        KioskButton {
            id: helper

            objectName: "helpButton"
            // Its place is kept.
            opacity: foot.mayHelp ? 1 : 0
            enabled: foot.mayHelp
            visible: foot.moves
            Accessible.ignored: !foot.mayHelp
            Layout.row: foot.single ? 0 : 1
            Layout.column: 2
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: foot.single ? implicitWidth : Math.min(leastWidth, foot.share)
            Layout.fillHeight: true
            Layout.leftMargin: foot.single ? KioskTheme.gap : 0
            size: foot.smaller
            signName: "help"
            text: qsTr("Help me")
            onClicked: foot.help()
        }
    }

    FootSteps {
        id: steps

        parent: foot.single ? before : after
        width: parent.width
        height: parent.height
        size: foot.smaller
        share: foot.share
        mayBack: foot.mayBack
        mayStartAgain: foot.mayStartAgain
        onBack: foot.back()
        onStartAgain: foot.startAgain()
    }
}
