import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Whom one looks for on the one side, one person in full on the other.
FocusScope {
    id: scope

    required property PeoplePageModel page

    objectName: "peoplePage"

    Connections {
        target: scope.page

        function onSearchWanted() {
            field.forceActiveFocus()
            field.selectAll()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.m

            SearchField {
                id: field

                objectName: "peopleSearchField"
                Layout.fillWidth: true
                focus: true
                placeholderText: qsTr("Name, delegation or number")
                text: scope.page.text
                onTextEdited: scope.page.search(text)
                onAccepted: found.pick()
                Keys.onDownPressed: found.enter()
                Keys.onEscapePressed: event => {
                    if (text === "")
                        event.accepted = false
                    else
                        scope.page.search("")
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                PeopleFound {
                    id: found

                    anchors.fill: parent
                    anchors.margins: Theme.s
                    page: scope.page
                }
            }
        }

        PersonFilePanel {
            Layout.preferredWidth: Theme.fileWidth
            Layout.minimumWidth: Theme.detailWidth
            Layout.maximumWidth: Theme.fileWidth
            Layout.fillHeight: true
            file: scope.page.file
            onClosed: {
                scope.page.choose(-1)
                field.forceActiveFocus()
            }
        }
    }
}
