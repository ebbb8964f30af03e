import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// One call for help: where, since when, what is wrong, how far they had got, and the way there.
Rectangle {
    id: card

    required property string key
    required property string station
    required property string since
    required property string language
    required property string stage
    required property string why
    required property var signs
    required property string seenTo
    required property bool free
    required property bool busy
    required property string saying
    required property int row

    signal wanted

    objectName: "helpCaseCard" + row
    implicitHeight: line.implicitHeight + 2 * Theme.m
    radius: Theme.panelRadius
    color: Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: saying

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        Sign {
            Layout.alignment: Qt.AlignTop
            name: card.free ? "help" : "person"
            colour: card.free ? Theme.accent : Theme.soft
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.m

                Words {
                    objectName: "helpCaseStation" + card.row
                    Layout.fillWidth: true
                    text: card.station
                    strong: true
                    font.pixelSize: Theme.lead
                    Accessible.ignored: true
                }

                Words {
                    Layout.alignment: Qt.AlignTop
                    text: card.since
                    muted: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            Words {
                objectName: "helpCaseWhy" + card.row
                Layout.fillWidth: true
                text: card.why
                strong: true
                Accessible.ignored: true
            }

            Words {
                objectName: "helpCaseFacts" + card.row
                Layout.fillWidth: true
                text: [card.language, card.stage].join(" · ")
                Accessible.ignored: true
            }

            Words {
                objectName: "helpCaseSeenTo" + card.row
                Layout.fillWidth: true
                visible: text !== ""
                text: card.seenTo
                muted: true
                Accessible.ignored: true
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.xs
                visible: card.signs.length > 0
                spacing: Theme.l

                Repeater {
                    model: card.signs

                    Row {
                        required property var modelData

                        spacing: Theme.xs

                        Sign {
                            anchors.verticalCenter: parent.verticalCenter
                            name: modelData.name
                            colour: Theme.soft
                            side: Theme.smallSign
                        }

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            text: modelData.text
                            muted: true
                            font.pixelSize: Theme.tiny
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }

        PrimaryButton {
            objectName: "helpGoButton" + card.row
            visible: card.free
            enabled: !card.busy
            implicitHeight: Theme.target + Theme.s
            keyName: ""
            text: qsTr("Go there")
            Accessible.name: qsTr("Go there: %1").arg(card.saying)
            onClicked: card.wanted()
        }
    }
}
