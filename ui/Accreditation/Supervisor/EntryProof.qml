import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// The proof that an entry stands in the signed record, made when somebody asks for it, to be copied.
ColumnLayout {
    id: proof

    required property EntryModel entry

    objectName: "entryProof"
    spacing: Theme.s

    Words {
        Layout.fillWidth: true
        text: qsTr("Proof that this entry is in the signed record")
        muted: true
        font.pixelSize: Theme.tiny
    }

    Words {
        objectName: "entryProofText"
        Layout.fillWidth: true
        visible: text !== ""
        text: proof.entry.proof
        font.family: Theme.nativeFamily
        font.pixelSize: Theme.least
        wrapMode: Text.WrapAnywhere
        LayoutMirroring.enabled: false
    }

    QuietButton {
        objectName: "entryProofButton"
        Layout.fillWidth: true
        visible: proof.entry.proof === ""
        enabled: !proof.entry.proving
        text: proof.entry.proving ? qsTr("Making the proof…") : qsTr("Show the proof")
        onClicked: proof.entry.prove()
    }

    QuietButton {
        objectName: "entryProofCopyButton"
        Layout.fillWidth: true
        visible: proof.entry.proof !== ""
        text: qsTr("Copy the proof")
        onClicked: proof.entry.copyProof()
    }
}
