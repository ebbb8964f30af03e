import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The people whom a search found, with portrait, delegation and state.
BoardList {
    id: list

    required property PeoplePageModel page

    readonly property string least: qsTr("Type at least two letters of any part of the name, in any script, or the number.")

    // The first of them, where none is chosen.
    function pick() {
        // Rows that have just come would else push the selection on.
        forceLayout()
        if (count > 0)
            currentIndex = Math.max(0, currentIndex)
    }

    function enter() {
        forceActiveFocus()
        pick()
    }

    objectName: "peopleList"
    saying: qsTr("People found")
    nothing: ({
            empty: least,
            short: least,
            loading: qsTr("Looking…"),
            none: qsTr("Nobody found. Try the family name only, or the delegation."),
            fault: page.error
        })[page.state] ?? ""
    model: page.rows
    reuseItems: false
    onCurrentIndexChanged: {
        if (currentIndex >= 0 && currentIndex !== page.place)
            page.choose(currentIndex)
    }

    // Whoever is open stays chosen while the list changes around them.
    Connections {
        target: list.page

        function onListChanged() {
            list.forceLayout()
            list.currentIndex = list.page.place
        }
    }

    delegate: BoardRow {
        id: row

        required property int index
        required property string name
        required property string ownScript
        required property string initials
        required property string delegation
        required property string number
        required property string sign
        required property string standing
        required property string picture
        required saying

        objectName: "found" + index + "Row"
        place: index

        Portrait {
            Layout.preferredWidth: Theme.facePortrait
            Layout.preferredHeight: Math.round(Theme.facePortrait * Theme.portraitHeight / Theme.portraitWidth)
            Layout.topMargin: Theme.xs
            Layout.bottomMargin: Theme.xs
            picture: row.picture
            initials: row.initials
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.hair
            spacing: 0

            BoardText {
                text: row.name
                strong: true
                font.family: Theme.nativeFamily
            }

            BoardText {
                visible: text !== ""
                text: row.ownScript
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.tableText
            }

            BoardText {
                text: row.delegation
                font.pixelSize: Theme.tableText
            }

            RowLayout {
                spacing: Theme.xs

                Sign {
                    name: row.sign
                    colour: row.sign === "warning" ? Theme.referSign : Theme.soft
                    side: Theme.smallSign
                }

                BoardText {
                    text: row.number + " · " + row.standing
                    muted: true
                    font.pixelSize: Theme.tiny
                }
            }
        }
    }
}
