import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Find a person by name, delegation or number, as one types.
Sheet {
    id: dialog

    required property PeopleModel people
    // Knows what is made late.
    required property QtObject page

    name: "searchDialog"
    objectName: name
    title: qsTr("Find a person")
    x: Math.round((parent.width - width) / 2)
    y: Theme.vast
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.xl)
    height: parent.height - 2 * Theme.vast

    onOpened: field.forceActiveFocus()
    onClosed: {
        field.clear()
        people.clear()
    }

    contentItem: ColumnLayout {
        spacing: Theme.m
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        RowLayout {
            spacing: Theme.m

            SearchField {
                id: field

                objectName: "searchField"
                Layout.fillWidth: true
                placeholderText: qsTr("Name, delegation or number")
                onTextEdited: dialog.people.text = text
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onDownPressed: list.incrementCurrentIndex()
                onAccepted: dialog.pick(list.currentIndex)
            }

            QuietButton {
                objectName: "searchCloseButton"
                text: qsTr("Close")
                keyName: "Esc"
                onClicked: dialog.close()
            }
        }

        ListView {
            id: list

            objectName: "searchList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s
            model: dialog.people
            currentIndex: 0
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            onCountChanged: currentIndex = count > 0 ? 0 : -1
            Accessible.role: Accessible.List
            Accessible.name: dialog.title

            delegate: SearchCard {
                onChosen: place => dialog.pick(place)
            }

            Words {
                objectName: "searchState"
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.xl
                visible: text !== ""
                text: ({
                        empty: qsTr("Type at least two letters of any part of the name, in any script."),
                        short: qsTr("Type at least two letters of any part of the name, in any script."),
                        loading: qsTr("Looking…"),
                        none: qsTr("Nobody found. Try the family name only, or the delegation."),
                        fault: qsTr("The search does not work at the moment. Call a supervisor.")
                    })[dialog.people.state] ?? ""
                muted: true
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
            }

            QuietButton {
                objectName: "searchWalkInButton"
                anchors.horizontalCenter: parent.horizontalCenter
                y: Math.round(parent.height / 2) + Theme.vast
                visible: dialog.people.state === "none" && dialog.page.walkIn !== null
                signName: "person"
                text: qsTr("Not on the list")
                onClicked: {
                    dialog.close()
                    dialog.page.walkIn.open()
                }
            }
        }
    }

    function pick(row: int) {
        if (row < 0 || row >= list.count)
            return
        dialog.people.choose(row)
        dialog.close()
    }
}
