import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// What a supervisor must not miss about somebody: a sign and a sentence, framed.
Rectangle {
    id: mark

    property string text: ""

    objectName: "entryMark"
    implicitHeight: line.implicitHeight + Theme.l
    radius: Theme.panelRadius
    color: Theme.sunken
    border.width: Theme.hair
    border.color: Theme.referSign

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.margins: Theme.s
        spacing: Theme.s

        Sign {
            Layout.alignment: Qt.AlignTop
            name: "warning"
            colour: Theme.referSign
        }

        Words {
            Layout.fillWidth: true
            text: mark.text
            font.pixelSize: Theme.tableText
        }
    }
}
