import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// All that waits, under its headings, the most urgent first.
BoardList {
    id: list

    required property CasesPageModel page

    objectName: "waitList"
    saying: qsTr("What waits")
    nothing: page.state === "fault" ? page.error : page.state === "shown" ? page.nothing : qsTr("Looking…")
    model: page.rows
    onCurrentIndexChanged: {
        if (!renewing && currentIndex !== page.place)
            page.choose(currentIndex)
    }

    readonly property string tab: page.tab
    property bool renewing: false

    // A list keeps headings for later use, and may show one of another tab's; it forgets them with its rows.
    onTabChanged: {
        renewing = true
        model = null
        model = page.rows
        currentIndex = page.place
        renewing = false
    }
    reuseItems: false

    // What the page opens by itself, or what has gone, moves the selection too.
    Connections {
        target: list.page

        function onListChanged() {
            // Rows that have just come would else push the selection on.
            list.forceLayout()
            list.currentIndex = list.page.place
        }
    }

    section.property: "kind"
    section.delegate: Words {
        required property string section

        objectName: "waitHeading"
        width: ListView.view.width
        topPadding: Theme.m
        bottomPadding: Theme.xs
        leftPadding: Theme.m
        rightPadding: Theme.m
        text: list.page.headings[section] ?? ""
        muted: true
        strong: true
        font.pixelSize: Theme.tiny
        Accessible.role: Accessible.Heading
    }

    delegate: BoardRow {
        id: row

        required property int index
        required property string kind
        required property string sign
        required property string title
        required property string name
        required property string note
        required property string time
        required saying

        objectName: "wait" + index + "Row"
        place: index

        Sign {
            name: row.sign
            colour: row.kind === "asked" ? Theme.referSign : Theme.accent
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.hair
            Layout.topMargin: Theme.xs
            Layout.bottomMargin: Theme.xs
            spacing: 0

            BoardText {
                text: row.name === "" ? row.title : row.name
                strong: true
                font.family: row.name === "" ? Theme.family : Theme.nativeFamily
            }

            BoardText {
                text: row.name === "" ? row.note : row.title
                font.pixelSize: Theme.tableText
            }
        }

        ColumnLayout {
            Layout.preferredWidth: Theme.roomy ? Theme.waitNote : Theme.boardWord
            Layout.maximumWidth: Theme.roomy ? Theme.waitNote : Theme.boardWord
            spacing: 0

            BoardText {
                text: row.time
                muted: true
                font.pixelSize: Theme.tableText
            }

            BoardText {
                visible: row.name !== ""
                text: row.note
                muted: true
                font.pixelSize: Theme.tiny
            }
        }
    }
}
