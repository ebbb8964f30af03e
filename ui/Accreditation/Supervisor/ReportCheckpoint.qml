import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The checkpoint to keep: what it is good for, its code, its text.
BoardScroll {
    id: checkpoint

    required property RecordModel record

    objectName: "reportCheckpoint"
    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: checkpoint.width
        spacing: Theme.l

        Words {
            objectName: "checkpointWords"
            Layout.fillWidth: true
            text: checkpoint.record.noteWords
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.qrSide
            implicitHeight: Theme.qrSide
            color: Theme.paper

            Image {
                objectName: "checkpointCode"
                anchors.fill: parent
                source: checkpoint.record.picture
                smooth: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The checkpoint as a code")
            }
        }

        TextEdit {
            objectName: "checkpointText"
            Layout.fillWidth: true
            LayoutMirroring.enabled: false
            horizontalAlignment: Text.AlignLeft
            text: checkpoint.record.note
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.family: Theme.nativeFamily
            font.pixelSize: Theme.tiny
            wrapMode: TextEdit.WrapAnywhere
            textFormat: TextEdit.PlainText
            Accessible.name: qsTr("The checkpoint as text")
        }
    }
}
