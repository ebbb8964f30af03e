import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Theme

// One person found, told apart from namesakes by picture, delegation and state.
ItemDelegate {
    id: card

    required property int index
    required property string name
    required property string ownScript
    required property string initials
    required property string delegation
    required property string category
    required property string badge
    required property string number
    required property string picture

    signal chosen(int place)

    objectName: "searchCard" + index
    width: ListView.view.width
    padding: Theme.m
    highlighted: ListView.isCurrentItem
    onClicked: chosen(index)
    Accessible.name: [name, delegation, category, number, badge].filter(Boolean).join(", ")

    contentItem: RowLayout {
        spacing: Theme.l

        Portrait {
            implicitWidth: Theme.huge + Theme.s
            implicitHeight: Theme.vast + Theme.m
            picture: card.picture
            initials: card.initials
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: card.name
                strong: true
                font.family: Theme.nativeFamily
                font.pixelSize: Theme.lead
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.ownScript
                font.family: Theme.nativeFamily
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: card.delegation + "  ·  " + card.category
                muted: true
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: card.number
                muted: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Words {
                text: card.badge === "" ? qsTr("No badge yet") : card.badge
                strong: card.badge !== ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.panelRadius
        color: card.highlighted || card.down ? Theme.accentSoft : Theme.sunken
        border.width: card.highlighted ? Theme.ring : 0
        border.color: Theme.focus
    }
}
