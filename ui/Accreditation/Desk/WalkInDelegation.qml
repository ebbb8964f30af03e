import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The delegation, found by typing part of its name or code; how many of its places are used stands beside it.
ColumnLayout {
    id: sender

    required property WalkInModel walkIn

    spacing: Theme.s
    Keys.onReturnPressed: event => event.accepted = walkIn.takeFirst()
    Keys.onEnterPressed: event => event.accepted = walkIn.takeFirst()

    WalkInField {
        id: field

        Layout.fillWidth: true
        visible: sender.walkIn.delegation === ""
        name: "delegation"
        label: qsTr("Delegation")
        hint: qsTr("Type its name or code, and choose")
        wrong: sender.walkIn.wrong === "delegation"
        onEdited: text => sender.walkIn.seek(text)
    }

    Words {
        Layout.fillWidth: true
        visible: sender.walkIn.delegation !== ""
        text: qsTr("Delegation")
        muted: true
        font.pixelSize: Theme.tiny
    }

    QuietButton {
        objectName: "chosenDelegationButton"
        Layout.fillWidth: true
        visible: sender.walkIn.delegation !== ""
        signName: "tick"
        checked: true
        text: [sender.walkIn.delegation, sender.walkIn.places].filter(Boolean).join("  ·  ")
        Accessible.description: qsTr("Choose another")
        onClicked: {
            sender.walkIn.takeDelegation("")
            field.text = ""
            field.take()
        }
    }

    Repeater {
        model: sender.walkIn.suggestions

        QuietButton {
            required property var modelData

            objectName: modelData.code + "DelegationButton"
            Layout.fillWidth: true
            text: [modelData.code, modelData.text, modelData.places].filter(Boolean).join("  ·  ")
            onClicked: sender.walkIn.takeDelegation(modelData.code)
        }
    }
}
