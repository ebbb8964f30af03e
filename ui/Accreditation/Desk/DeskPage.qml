import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Everything the volunteer sees: eyes and memory on the one side, the person on the other.
FocusScope {
    id: page

    required property WindowModel about
    required property DeskModel desk
    required property VerdictModel verdict
    required property PersonModel person
    required property PhotoModel photo
    required property ActionsModel actions
    required property PeopleModel people
    required property RecentModel recent
    required property StripModel strip
    required property CameraFeed feed
    required property SignInModel signIn
    // Made late, and null until then.
    property QtObject override: null
    property QtObject requests: null
    property QtObject printing: null
    property QtObject walkIn: null
    property QtObject handBack: null

    objectName: "deskPage"
    focus: true

    Keys.onReturnPressed: desk.primary()
    Keys.onEnterPressed: desk.primary()
    Keys.onEscapePressed: desk.key("Esc")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2)
            search.open()
        else if (event.key >= Qt.Key_F3 && event.key <= Qt.Key_F9)
            desk.key("F" + (event.key - Qt.Key_F1 + 1))
        else if (event.key === Qt.Key_F10)
            menu.open()
        else
            return
        event.accepted = true
    }

    Connections {
        target: page.desk

        function onSearchWanted() {
            search.open()
        }

        function onReplaceWanted() {
            replacing.open()
        }

        function onUnreadWanted() {
            unread.open()
        }

        function onStepChanged() {
            if (page.actions.step !== "check_badge")
                unread.close()
        }

        function onScanned() {
            search.close()
        }
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
        target: page.walkIn

        function onChanged() {
            if (page.walkIn.step === "")
                newcomer.close()
            else
                newcomer.open()
        }
    }

    Connections {
        target: page.signIn

        function onUpChanged() {
            for (const sheet of [search, menu, health, exception, replacing, unread, printers, newcomer])
                sheet.close()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitlePanel {
            Layout.fillWidth: true
            about: page.about
            onSearchWanted: search.open()
            onMenuWanted: menu.open()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.m
            spacing: Theme.m

            ColumnLayout {
                Layout.preferredWidth: Theme.leftColumn
                Layout.maximumWidth: Theme.leftColumn
                Layout.fillHeight: true
                spacing: Theme.m

                LivePanel {
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 3 / 4
                    feed: page.feed
                    photo: page.photo
                    step: page.actions.step
                }

                RecentPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: Theme.roomy
                    recent: page.recent
                }

                HelpRow {
                    Layout.fillWidth: true
                    visible: !Theme.roomy
                    desk: page.desk
                    entries: Theme.roomy ? [] : page.actions.below
                }

                Item {
                    Layout.fillHeight: true
                    visible: !Theme.roomy
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.m

                VerdictPanel {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.verdictHeight
                    verdict: page.verdict
                }

                PersonPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    person: page.person
                    verdict: page.verdict
                    desk: page.desk
                    actions: page.actions
                    feed: page.feed
                }

                Loader {
                    readonly property bool due: page.requests !== null

                    Layout.fillWidth: true
                    visible: item !== null && item.count > 0
                    onDueChanged: setSource(Qt.resolvedUrl("../People/RequestList.qml"), { requests: page.requests })
                }

                ActionPanel {
                    Layout.fillWidth: true
                    desk: page.desk
                    actions: page.actions
                }
            }
        }

        StripPanel {
            Layout.fillWidth: true
            strip: page.strip
            onHelpWanted: part => health.explain(part)
            onPrintersWanted: printers.show()
        }
    }

    LateSheet {
        id: search

        file: Qt.resolvedUrl("SearchDialog.qml")
        models: ({ people: page.people, page: page })
    }

    LateSheet {
        id: menu

        file: Qt.resolvedUrl("MenuDialog.qml")
        models: ({ about: page.about, signIn: page.signIn, page: page })
    }

    Connections {
        target: menu.item

        function onPrintersWanted() {
            printers.show()
        }
    }

    Connections {
        target: health.item

        function onPrintersWanted() {
            printers.show()
        }
    }

    LateSheet {
        id: printers

        due: Theme.settled && page.printing !== null
        file: Qt.resolvedUrl("PrintersDialog.qml")
        models: ({ printing: page.printing })

        function show() {
            if (page.printing !== null)
                open()
        }
    }

    LateSheet {
        id: exception

        file: Qt.resolvedUrl("../People/OverrideSheet.qml")
        models: ({ override: page.override, feed: page.feed })
    }

    LateSheet {
        id: replacing

        file: Qt.resolvedUrl("../People/ReplaceSheet.qml")
        models: ({ desk: page.desk, actions: page.actions })
    }

    LateSheet {
        id: unread

        file: Qt.resolvedUrl("../People/UnreadSheet.qml")
        models: ({ desk: page.desk, actions: page.actions })
    }

    LateSheet {
        id: newcomer

        file: Qt.resolvedUrl("WalkInSheet.qml")
        models: ({ walkIn: page.walkIn })
    }

    LateSheet {
        id: health

        file: Qt.resolvedUrl("HealthDialog.qml")
        models: ({ strip: page.strip })

        function explain(part: var) {
            made().explain(part)
        }
    }
}
