import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The settings that may be changed at the window: one row each, one choice of each.
GridLayout {
    id: settings

    required property KeeperModel keeper
    property bool wide: false

    columns: wide ? 2 : 1
    columnSpacing: Theme.huge
    rowSpacing: KioskTheme.gap
    enabled: !keeper.busy

    Repeater {
        // By number, here and below, so that no button is made anew by its own touch.
        model: settings.keeper.rows.length

        ColumnLayout {
            id: row

            required property int index
            readonly property var modelData: settings.keeper.rows[index]

            Layout.fillWidth: true
            // Two columns are as wide as each other, whatever stands in them.
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.xs
            Accessible.role: Accessible.Grouping
            Accessible.name: modelData.title

            KioskWords {
                Layout.fillWidth: true
                size: KioskTheme.bar
                strong: true
                text: row.modelData.title
            }

            KioskFlow {
                id: flow

                Layout.fillWidth: true

                Repeater {
                    model: row.modelData.choices.length

                    KioskButton {
                        required property int index
                        readonly property var modelData: row.modelData.choices[index]

                        objectName: "keeperChoice-" + row.modelData.name + "-" + index
                        width: Math.min(implicitWidth, flow.width)
                        height: flow.tall
                        size: KioskTheme.bar
                        text: modelData.text
                        family: Theme.nativeFamily
                        on: modelData.chosen
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        onClicked: settings.keeper.choose(row.modelData.name, index)
                    }
                }
            }
        }
    }
}
