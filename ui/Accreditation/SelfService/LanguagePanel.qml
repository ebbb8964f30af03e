import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// Every language under its own name, as large as can be.
ColumnLayout {
    id: panel

    required property SelfServiceModel way
    required property var languages

    objectName: "languagePanel"
    spacing: Theme.huge

    Item {
        Layout.fillHeight: true
    }

    PageHead {
        Layout.fillWidth: true
        way: panel.way
    }

    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * KioskTheme.widest
        columns: 2
        columnSpacing: KioskTheme.gap
        rowSpacing: KioskTheme.gap

        Repeater {
            model: panel.languages

            KioskButton {
                required property var modelData

                objectName: modelData.code + "Choice"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: KioskTheme.choice
                text: modelData.name
                family: Theme.familyOf(modelData.code)
                size: KioskTheme.sentence
                onClicked: panel.way.choose(modelData.code)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
