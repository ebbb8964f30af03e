import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What came of it: the verification in words, the checkpoint as code and text, or the paper that was made.
Card {
    id: panel

    required property ReportPageModel page

    objectName: "reportResultPanel"

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: panel.page.shown === ""
        text: qsTr("What you check or make is shown here.")
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }

    ReportVerdict {
        anchors.fill: parent
        anchors.margins: Theme.l
        visible: panel.page.shown === "record"
        record: panel.page.record
    }

    ReportCheckpoint {
        anchors.fill: parent
        anchors.margins: Theme.l
        visible: panel.page.shown === "checkpoint"
        record: panel.page.record
    }

    ReportPaper {
        anchors.fill: parent
        anchors.margins: Theme.l
        visible: panel.page.shown === "paper"
        papers: panel.page.papers
    }
}
