import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// More of the station or the operator that is chosen, and the ways to the scans behind the numbers.
Card {
    id: panel

    required property StationsPageModel page

    objectName: "crewPanel"

    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.xl
        visible: panel.page.chosen === ""
        text: qsTr("Choose a station or an operator to see more.")
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }

    BoardScroll {
        id: body

        anchors.fill: parent
        anchors.margins: Theme.l
        visible: panel.page.chosen !== ""
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: body.width
            spacing: Theme.m

            BoardTitle {
                objectName: "crewLabel"
                text: panel.page.title
            }

            RowLayout {
                Layout.fillWidth: true
                visible: panel.page.warning !== ""
                spacing: Theme.s

                Sign {
                    name: "warning"
                    colour: Theme.referSign
                }

                Words {
                    objectName: "crewWarningLabel"
                    Layout.fillWidth: true
                    text: panel.page.warning
                    strong: true
                }
            }

            Repeater {
                model: panel.page.facts

                RowLayout {
                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.m

                    Words {
                        Layout.fillWidth: true
                        text: modelData.what
                        muted: true
                    }

                    Words {
                        text: modelData.value
                        font.features: ({ tnum: 1 })
                    }
                }
            }

            QuietButton {
                objectName: "crewScansButton"
                Layout.fillWidth: true
                Layout.topMargin: Theme.s
                text: qsTr("Open the scans of this day")
                signName: "list"
                onClicked: panel.page.openToday()
            }

            QuietButton {
                objectName: "crewEverButton"
                Layout.fillWidth: true
                visible: panel.page.chosen === "station"
                text: qsTr("Open all its scans")
                onClicked: panel.page.openEver()
            }

            QuietButton {
                objectName: "crewReferredButton"
                Layout.fillWidth: true
                visible: panel.page.chosen === "operator"
                text: qsTr("Open the referred ones")
                onClicked: panel.page.openReferred()
            }

            QuietButton {
                objectName: "unlockButton"
                Layout.fillWidth: true
                visible: panel.page.mayUnlock
                text: qsTr("Unlock")
                onClicked: panel.page.unlock()
            }

            Words {
                objectName: "crewNoticeLabel"
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.page.notice
            }
        }
    }
}
