import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// A name to look for, or a code that is pasted or scanned here.
FocusScope {
    id: editor

    required property FilterModel filter
    readonly property bool code: filter.part === "code"

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.m

        Words {
            Layout.fillWidth: true
            text: editor.code ? qsTr("Scan the code with a hand scanner, or paste it.")
                : qsTr("Name, number or delegation, in any script")
            muted: true
        }

        PlainField {
            id: field

            objectName: "filterTextField"
            Layout.fillWidth: true
            focus: true
            maximumLength: editor.code ? Theme.longestCode : Theme.longestName
            echoMode: editor.code ? TextInput.Password : TextInput.Normal
            text: editor.code ? "" : editor.filter.name
            placeholderText: editor.code ? qsTr("Code") : qsTr("Name")
            onAccepted: editor.filter.give(text)
        }

        Words {
            objectName: "filterTextError"
            Layout.fillWidth: true
            visible: text !== ""
            text: editor.filter.error
            font.weight: Font.DemiBold
        }

        QuietButton {
            objectName: "takeTextButton"
            Layout.fillWidth: true
            text: qsTr("Show these scans")
            keyName: "⏎"
            onClicked: editor.filter.give(field.text)
        }
    }
}
