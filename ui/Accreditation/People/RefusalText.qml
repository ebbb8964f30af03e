import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// What did not fit and what to do, with a sign beside it; read out as soon as it stands there.
Item {
    id: refusal

    property string text: ""

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: text === ""

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.s

        Sign {
            visible: refusal.text !== ""
            name: "warning"
            colour: Theme.text
        }

        Words {
            Layout.fillWidth: true
            text: refusal.text
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
