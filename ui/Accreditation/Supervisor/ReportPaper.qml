import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The paper that is being made or was made: how far, where it is, what it looks like.
ColumnLayout {
    id: paper

    required property PapersModel papers

    objectName: "reportPaper"
    spacing: Theme.m

    ReportProgress {
        Layout.fillWidth: true
        visible: paper.papers.state === "working"
        words: paper.papers.words
        share: paper.papers.share
        onStopped: paper.papers.stop()
    }

    RowLayout {
        Layout.fillWidth: true
        visible: paper.papers.state !== "working"
        spacing: Theme.m

        Sign {
            name: ({ made: "tick", stopped: "info" })[paper.papers.state] ?? "warning"
            colour: ({ made: Theme.accent, stopped: Theme.soft })[paper.papers.state] ?? Theme.referSign
        }

        Words {
            objectName: "paperLabel"
            Layout.fillWidth: true
            text: paper.papers.words
            strong: true
        }
    }

    TextEdit {
        objectName: "pathLabel"
        Layout.fillWidth: true
        visible: text !== ""
        LayoutMirroring.enabled: false
        horizontalAlignment: Text.AlignLeft
        text: paper.papers.path
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: visible
        color: Theme.soft
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.nativeFamily
        font.pixelSize: Theme.tiny
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        Accessible.name: qsTr("Where the file is: %1").arg(text)
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: paper.papers.picture !== ""
        color: Theme.sunken
        radius: Theme.panelRadius

        Image {
            objectName: "paperPicture"
            anchors.fill: parent
            anchors.margins: Theme.s
            source: paper.papers.picture
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: paper.papers.pageWords
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: paper.papers.pageWords !== ""
        spacing: Theme.s

        QuietButton {
            objectName: "pageBackButton"
            text: qsTr("Previous")
            onClicked: paper.papers.turn(-1)
        }

        Words {
            objectName: "paperPageLabel"
            Layout.fillWidth: true
            text: paper.papers.pageWords
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }

        QuietButton {
            objectName: "pageOnButton"
            text: qsTr("Next")
            onClicked: paper.papers.turn(1)
        }
    }

    Item {
        Layout.fillHeight: paper.papers.picture === ""
    }
}
