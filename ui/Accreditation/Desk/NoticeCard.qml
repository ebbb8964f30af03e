import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One thing to know: what just happened if anything did, else where the visit is.
Item {
    id: card

    required property var notice
    required property string sentence
    required property bool good

    readonly property bool noticed: (notice.text ?? "") !== ""
    readonly property bool wrong: notice.kind === "error" || (!noticed && !good)

    objectName: "noticeCard"
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StatusBar
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.m

        Sign {
            visible: card.noticed || card.wrong
            name: card.wrong ? "warning" : "info"
            colour: card.wrong ? Theme.text : Theme.accent
        }

        Words {
            id: words

            objectName: "noticeText"
            Layout.fillWidth: true
            text: card.noticed ? [card.notice.text, card.notice.remedy].filter(Boolean).join(" ") : card.sentence
            font.weight: card.noticed || card.wrong ? Font.DemiBold : Font.Normal
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 3
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            Accessible.ignored: true
        }
    }
}
