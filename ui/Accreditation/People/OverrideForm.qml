import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Why an exception is asked for, how far it is to reach, and who is to allow it.
ColumnLayout {
    id: form

    required property OverrideModel override

    spacing: Theme.m

    Words {
        text: qsTr("Why")
        muted: true
        font.pixelSize: Theme.tiny
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.m

        Repeater {
            model: form.override.reasons

            QuietButton {
                required property var modelData

                objectName: modelData.code + "ReasonButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                signName: checked ? "tick" : ""
                checked: form.override.reason === modelData.code
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: form.override.choose(modelData.code)
            }
        }
    }

    EntryField {
        objectName: "overrideWords"
        Layout.fillWidth: true
        maximumLength: 400
        placeholderText: form.override.reason === "other" ? qsTr("What the reason is, without names") : qsTr("More words, without names (not needed)")
        text: form.override.words
        onTextEdited: form.override.words = text
    }

    Words {
        text: qsTr("How far")
        muted: true
        font.pixelSize: Theme.tiny
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m

        Repeater {
            model: form.override.scopes

            QuietButton {
                required property var modelData

                objectName: modelData.code + "ScopeButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                signName: checked ? "tick" : ""
                checked: form.override.scope === modelData.code
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: form.override.reach(modelData.code)
            }
        }
    }

    RefusalText {
        objectName: "overrideNotice"
        Layout.fillWidth: true
        visible: text !== ""
        text: [form.override.notice, form.override.remedy].filter(Boolean).join(" ")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        columns: Theme.roomy ? 2 : 1
        columnSpacing: Theme.m
        rowSpacing: Theme.m

        PrimaryButton {
            objectName: "supervisorHereButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: qsTr("A supervisor is here")
            enabled: form.override.complete && !form.override.busy
            onClicked: form.override.here()
        }

        QuietButton {
            objectName: "askConsoleButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: Theme.primaryHeight
            text: qsTr("Ask the console")
            enabled: form.override.complete && !form.override.busy
            onClicked: form.override.askConsole()
        }
    }
}
