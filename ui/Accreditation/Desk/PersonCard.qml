import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Pictures, names as in the passport and in their own script, where from and what for.
Item {
    id: card

    required property PersonModel person
    required property string also

    readonly property var zones: person.zones

    implicitHeight: Math.max(facts.implicitHeight, pictures.implicitHeight)

    RowLayout {
        anchors.fill: parent
        spacing: Theme.xl

        RowLayout {
            id: pictures

            Layout.alignment: Qt.AlignTop
            spacing: Theme.m

            PortraitColumn {
                objectName: "registryPortrait"
                Layout.alignment: Qt.AlignTop
                visible: card.person.picture !== "" || card.person.taken === ""
                picture: card.person.picture
                initials: card.person.initials
                caption: card.person.picture === "" ? qsTr("No picture yet") : qsTr("Registry picture")
            }

            PortraitColumn {
                objectName: "takenPortrait"
                Layout.alignment: Qt.AlignTop
                visible: card.person.taken !== ""
                picture: card.person.taken
                initials: ""
                caption: qsTr("Taken now")
            }
        }

        ColumnLayout {
            id: facts

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.xs

            Words {
                objectName: "personName"
                Layout.fillWidth: true
                text: card.person.name
                strong: true
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.nameSize(text.length)
                lineHeight: Theme.wordLine
                verticalAlignment: Text.AlignTop
            }

            Words {
                objectName: "personNative"
                Layout.fillWidth: true
                visible: text !== ""
                text: card.person.ownScript
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }

            Words {
                objectName: "personFunction"
                Layout.fillWidth: true
                visible: text !== ""
                text: card.person.function
                font.family: Theme.nativeFamily
                muted: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.m

                FlagStripe {
                    colours: card.person.flag
                }

                Words {
                    objectName: "personDelegation"
                    Layout.fillWidth: true
                    text: card.person.delegation
                    strong: true
                    font.pixelSize: Theme.lead
                }
            }

            Words {
                objectName: "personCategory"
                Layout.fillWidth: true
                text: [card.person.category, card.person.number, card.person.badge].filter(Boolean).join("  ·  ")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s

                Words {
                    height: Theme.xxl
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("Zones")
                    muted: true
                    wrapMode: Text.NoWrap
                }

                Repeater {
                    model: Theme.mostZones

                    ZoneChip {
                        required property int index

                        visible: index < card.zones.length
                        number: card.zones[index] ?? 0
                    }
                }

                Words {
                    objectName: "personDays"
                    height: Theme.xxl
                    leftPadding: Theme.s
                    verticalAlignment: Text.AlignVCenter
                    text: card.person.days
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                objectName: "alsoLabel"
                Layout.fillWidth: true
                visible: card.also !== ""
                text: qsTr("Also: %1").arg(card.also)
                muted: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
