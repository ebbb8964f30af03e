import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Every delegation in protocol order, as far as the filters and what is typed let it through.
Card {
    id: panel

    required property DelegationsPageModel page

    readonly property bool wide: width >= Theme.boardWide
    readonly property bool middle: width >= Theme.boardMiddle

    objectName: "delegationsPanel"

    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.s

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Repeater {
                model: panel.page.filters

                QuietButton {
                    required property var modelData

                    objectName: modelData.code + "FilterButton"
                    text: modelData.name
                    checked: modelData.on
                    onClicked: panel.page.setFilter(modelData.code)
                }
            }

            SearchField {
                id: field

                objectName: "delegationField"
                width: Theme.menuWidth - Theme.vast - Theme.xl
                implicitHeight: Theme.target
                font.pixelSize: Theme.body
                placeholderText: qsTr("Name or code")
                onTextEdited: panel.page.search(text)
                Keys.onDownPressed: list.forceActiveFocus()
                Keys.onEscapePressed: {
                    clear()
                    panel.page.search("")
                }
            }

            Words {
                objectName: "shownOfLabel"
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: panel.page.shownOf
                muted: true
            }
        }

        BoardHead {
            Layout.fillWidth: true

            Item {
                Layout.preferredWidth: Theme.boardFlag
            }

            BoardText {
                text: qsTr("Delegation")
                muted: true
                font.pixelSize: Theme.tiny
            }

            Repeater {
                model: [qsTr("Expected"), qsTr("Arrived"), qsTr("Badge"), qsTr("Inside")]

                BoardText {
                    required property int index
                    required property string modelData

                    visible: index === 0 || index === 2 ? panel.wide : index === 1 || panel.middle
                    span: Theme.boardNumber
                    numeric: true
                    text: modelData
                    muted: true
                    font.pixelSize: Theme.tiny
                }
            }

            BoardText {
                span: panel.wide ? Theme.boardBar : Theme.xl
                text: panel.wide ? qsTr("Head") : ""
                muted: true
                font.pixelSize: Theme.tiny
            }
        }

        BoardList {
            id: list

            objectName: "delegationsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 6 * Theme.tableRow
            focus: true
            saying: qsTr("Delegations")
            nothing: panel.page.state === "fault" ? panel.page.error : panel.page.state === "loading" ? qsTr("Looking…") : qsTr("No delegation fits. Show all, or type less.")
            model: panel.page.delegations
            onCurrentIndexChanged: panel.page.choose(currentIndex)
            onOpened: panel.page.openScans()

            Connections {
                target: panel.page

                // Where the chosen one was filtered away, the row that took its place was not chosen by anybody.
                function onChosenChanged() {
                    if (list.currentIndex !== panel.page.place)
                        list.currentIndex = panel.page.place
                }
            }

            delegate: DelegationRow {
                wide: panel.wide
                middle: panel.middle
            }
        }
    }
}
