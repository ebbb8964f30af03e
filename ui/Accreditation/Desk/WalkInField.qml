import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.People
import Accreditation.Theme

// One field of the form, with its name above; marked where it cannot be taken.
ColumnLayout {
    id: field

    property string name: ""
    property string label: ""
    property string text: ""
    property string hint: ""
    property bool wrong: false

    signal edited(string text)

    spacing: Theme.xs
    onWrongChanged: {
        if (wrong)
            entry.forceActiveFocus()
    }

    function take() {
        entry.forceActiveFocus()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.xs

        Sign {
            visible: field.wrong
            name: "warning"
            colour: Theme.referSign
            side: Theme.smallSign
        }

        Words {
            Layout.fillWidth: true
            text: field.label
            muted: !field.wrong
            strong: field.wrong
            font.pixelSize: Theme.tiny
            Accessible.ignored: true
        }
    }

    EntryField {
        id: entry

        objectName: field.name + "Entry"
        Layout.fillWidth: true
        placeholderText: field.hint
        text: field.text
        font.family: Theme.nativeFamily
        horizontalAlignment: Text.AlignLeft
        Accessible.name: field.label
        onTextEdited: field.edited(text)
    }
}
