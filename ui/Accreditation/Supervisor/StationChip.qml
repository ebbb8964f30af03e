import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accreditation.Controls
import Accreditation.Theme

// One station on the strip.
T.Button {
    id: chip

    required property int index
    required property string station
    required property string outcome
    required property string word
    required property string ago
    required property string spoken
    property bool focused: false

    objectName: "stationChip" + index
    implicitHeight: Theme.stripCard
    focusPolicy: Qt.NoFocus
    padding: Theme.m
    Accessible.name: spoken
    Accessible.description: qsTr("Opens the station’s scans")

    contentItem: RowLayout {
        spacing: Theme.m

        Sign {
            name: chip.outcome
            colour: Theme.signColour(chip.outcome)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: chip.station
                font.pixelSize: Theme.tableText
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: chip.ago
                muted: true
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    background: Card {
        border.width: chip.focused ? Theme.ring : Theme.hair
        border.color: chip.focused ? Theme.focus : Theme.outline
        color: chip.down ? Theme.accentSoft : Theme.surface
    }
}
