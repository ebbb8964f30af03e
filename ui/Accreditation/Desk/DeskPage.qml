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
    property QtObject helpCases: null

    readonly property bool helping: helpCases !== null && helpCases.inHand
    // Where whom one helps takes room, the live view gives way.
    readonly property bool tight: helping && (!Theme.roomy || height < Theme.tightHeight)

    objectName: "deskPage"
    focus: true

    Keys.onReturnPressed: desk.primary()
    Keys.onEnterPressed: desk.primary()
    Keys.onEscapePressed: desk.key("Esc")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1)
            sheets.helpCases()
        else if (event.key === Qt.Key_F2)
            sheets.search()
        else if (event.key >= Qt.Key_F3 && event.key <= Qt.Key_F9)
            desk.key("F" + (event.key - Qt.Key_F1 + 1))
        else if (event.key === Qt.Key_F10)
            sheets.menu()
        else
            return
        event.accepted = true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitlePanel {
            Layout.fillWidth: true
            about: page.about
            helpCases: page.helpCases
            onCasesWanted: sheets.helpCases()
            onSearchWanted: sheets.search()
            onMenuWanted: sheets.menu()
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
                    Layout.preferredHeight: page.tight ? width / 2 : width * 3 / 4
                    feed: page.feed
                    photo: page.photo
                    step: page.actions.step
                }

                Loader {
                    readonly property bool due: page.helping

                    Layout.fillWidth: true
                    visible: due && item !== null
                    onDueChanged: {
                        if (due && item === null)
                            setSource(Qt.resolvedUrl("HelpInHandCard.qml"), { helpCases: page.helpCases })
                    }
                }

                RecentPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: Theme.roomy && !page.tight
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
                    visible: !Theme.roomy || page.tight
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
            onHelpWanted: part => sheets.explain(part)
            onPrintersWanted: sheets.printers()
        }
    }

    DeskSheets {
        id: sheets

        page: page
    }
}
