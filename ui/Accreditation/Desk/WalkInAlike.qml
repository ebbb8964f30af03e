import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// People on the list who may be the same person.
ColumnLayout {
    id: alike

    required property WalkInModel walkIn

    spacing: Theme.m

    Repeater {
        model: alike.walkIn.alike

        RowLayout {
            id: row

            required property int index
            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.m

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: row.modelData.name
                    strong: true
                    font.family: Theme.nativeFamily
                    font.pixelSize: Theme.lead
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.modelData.ownScript
                    font.family: Theme.nativeFamily
                }

                Words {
                    Layout.fillWidth: true
                    text: row.modelData.below
                    muted: true
                }
            }

            QuietButton {
                objectName: "thisPerson" + row.index + "Button"
                enabled: !alike.walkIn.busy
                text: qsTr("This person")
                Accessible.name: text + ": " + row.modelData.name
                onClicked: alike.walkIn.thisPerson(row.index)
            }
        }
    }
}
