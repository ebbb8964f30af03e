import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One badge that waits: whose it is, what became of it, what can be done.
Rectangle {
    id: card

    required property string key
    required property string badge
    required property string name
    required property string look
    required property string jobState
    required property string place
    required property string note
    required property bool busy
    required property var deeds
    required property string saying
    required property int row

    signal wanted(string deed, string to)

    objectName: "printJobCard" + row
    implicitHeight: column.implicitHeight + 2 * Theme.m
    radius: Theme.panelRadius
    color: Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: saying

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Sign {
                Layout.alignment: Qt.AlignTop
                name: ({ asks: "search", failed: "warning" })[card.look] ?? "printer"
                colour: ({ asks: Theme.referSign, failed: Theme.refuseSign })[card.look] ?? Theme.accent
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: card.name
                    strong: true
                    font.family: Theme.nativeFamily
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    text: card.badge
                    muted: true
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                spacing: 0

                Words {
                    objectName: "printJobState" + card.row
                    Layout.fillWidth: true
                    text: card.jobState
                    strong: card.look !== "waits"
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: card.place
                    muted: true
                    font.pixelSize: Theme.tiny
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }

        Words {
            objectName: "printJobNote" + card.row
            Layout.fillWidth: true
            visible: text !== ""
            text: card.note
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: card.deeds.length > 0
            spacing: Theme.m

            Repeater {
                model: card.deeds

                QuietButton {
                    required property var modelData

                    objectName: modelData.deed + "Button" + card.row + (modelData.to === "" ? "" : "-" + modelData.to)
                    enabled: !card.busy
                    text: modelData.text
                    Accessible.name: modelData.text + ", " + card.badge
                    onClicked: card.wanted(modelData.deed, modelData.to)
                }
            }
        }
    }
}
