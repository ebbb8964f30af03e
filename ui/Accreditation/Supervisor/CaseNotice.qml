import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// What came of the last thing that was done here.
Rectangle {
    id: notice

    property string kind: ""
    property string text: ""

    objectName: "caseNotice"
    implicitHeight: line.implicitHeight + Theme.l
    radius: Theme.panelRadius
    color: Theme.accentSoft
    border.width: kind === "fault" ? Theme.hair : 0
    border.color: Theme.referSign
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.margins: Theme.s
        spacing: Theme.s

        Sign {
            Layout.alignment: Qt.AlignTop
            name: notice.kind === "fault" ? "warning" : notice.kind === "done" ? "tick" : "info"
            colour: notice.kind === "fault" ? Theme.referSign : Theme.accent
        }

        Words {
            Layout.fillWidth: true
            text: notice.text
            Accessible.ignored: true
        }
    }
}
