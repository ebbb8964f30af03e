import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The parts of the filter that ask for nothing yet.
FocusScope {
    id: editor

    required property FilterModel filter

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s

        Repeater {
            model: editor.filter.more

            QuietButton {
                required property var modelData
                required property int index

                objectName: modelData.part + "MoreButton"
                Layout.fillWidth: true
                focus: index === 0
                text: modelData.text
                signName: modelData.sign
                onClicked: editor.filter.edit(modelData.part)
            }
        }
    }
}
