import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The rail on the one side, the page that it names on the other.
FocusScope {
    id: page

    required property WindowModel about
    required property ConsoleModel rail
    required property StatusModel status
    required property CameraFeed feed
    required property OverrideModel override
    required property SignInModel signIn

    objectName: "consolePage"
    focus: true

    Keys.onPressed: event => {
        if ((event.modifiers & Qt.ControlModifier) && event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            page.rail.showNumber(event.key - Qt.Key_0)
        else if (event.key === Qt.Key_F2)
            page.rail.find()
        else if (event.key === Qt.Key_F10)
            menu.open()
        else
            return
        event.accepted = true
    }

    Connections {
        target: page.override

        function onChanged() {
            if (page.override.step === "")
                exception.close()
            else
                exception.open()
        }
    }

    Connections {
        target: page.signIn

        function onUpChanged() {
            menu.close()
            exception.close()
        }
    }

    Connections {
        target: page.rail

        function onPageChanged() {
            body.show()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ConsoleTitle {
            Layout.fillWidth: true
            about: page.about
            rail: page.rail
            onMenuWanted: menu.open()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            RailPanel {
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.railWidth
                rail: page.rail
            }

            Loader {
                id: body

                objectName: "consoleBody"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.l
                // Nothing of a page stays behind when nobody may see it.
                function show() {
                    if (page.rail.file === "")
                        source = ""
                    else
                        setSource(page.rail.file, { page: page.rail.page })
                    if (item !== null)
                        item.forceActiveFocus()
                }

                Component.onCompleted: show()

                Words {
                    objectName: "deniedLabel"
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 2 * Theme.xl)
                    visible: page.rail.denied
                    text: qsTr("This console is for supervisors. Sign out (F10), and let one of them sign in.")
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        ConsoleStatus {
            Layout.fillWidth: true
            status: page.status
        }
    }

    LateSheet {
        id: menu

        file: Qt.resolvedUrl("ConsoleMenuDialog.qml")
        models: ({ about: page.about, signIn: page.signIn })
    }

    LateSheet {
        id: exception

        file: Qt.resolvedUrl("../People/OverrideSheet.qml")
        models: ({ override: page.override, feed: page.feed })
    }
}
