import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Theme

// One thing in full at the end side of a page, beside the list it was chosen from; Esc closes it.
// What stands in it is laid out below its title and scrolls; `foot` stays at its lower edge.
FocusScope {
    id: panel

    property string name: "detail"
    property string title: ""
    property string note: ""
    default property alias content: body.data
    property alias foot: foot.data
    property alias flickable: flick

    signal closed

    implicitWidth: Theme.detailWidth
    objectName: name + "Panel"
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: closed()

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        anchors.topMargin: Theme.s
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.s

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    objectName: panel.name + "Title"
                    Layout.fillWidth: true
                    text: panel.title
                    strong: true
                    font.pixelSize: Theme.headingSize(text.length)
                    Accessible.role: Accessible.Heading
                }

                Words {
                    objectName: panel.name + "Note"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: panel.note
                    muted: true
                    font.pixelSize: Theme.tiny
                }
            }

            QuietButton {
                objectName: panel.name + "CloseButton"
                Layout.alignment: Qt.AlignTop
                plain: true
                signName: "close"
                Accessible.name: qsTr("Close")
                onClicked: panel.closed()
            }
        }

        Flickable {
            id: flick

            objectName: panel.name + "Flick"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: body.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true

            ColumnLayout {
                id: body

                // Beside the scroll bar, not under it.
                x: LayoutMirroring.enabled ? Theme.l : 0
                width: flick.width - Theme.l
                spacing: Theme.m
            }

            ScrollBar.vertical: ScrollBar {
                policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
        }

        ColumnLayout {
            id: foot

            Layout.fillWidth: true
            visible: children.length > 0
            spacing: Theme.s
        }
    }
}
