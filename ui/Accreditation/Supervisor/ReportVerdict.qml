import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// What the verification says, the verdict in large calm words.
BoardScroll {
    id: verdict

    required property RecordModel record

    readonly property bool whole: record.state === "whole"

    objectName: "reportVerdict"
    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: verdict.width
        spacing: Theme.l

        ReportProgress {
            Layout.fillWidth: true
            visible: verdict.record.state === "checking"
            words: verdict.record.progress === "" ? qsTr("Reading the record…") : verdict.record.progress
            share: verdict.record.share
            onStopped: verdict.record.stop()
        }

        Sign {
            visible: verdict.record.verdict !== ""
            name: verdict.whole ? "tick" : verdict.record.state === "stopped" ? "info" : "warning"
            colour: verdict.whole ? Theme.accent : verdict.record.state === "stopped" ? Theme.soft : Theme.referSign
            side: Theme.vast
        }

        Words {
            objectName: "verdictLabel"
            Layout.fillWidth: true
            text: verdict.record.verdict
            strong: true
            font.pixelSize: Theme.title
        }

        Repeater {
            model: verdict.record.further

            Words {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
