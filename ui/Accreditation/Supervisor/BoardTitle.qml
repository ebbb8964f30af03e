import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// The name of a part of a page.
Words {
    Layout.fillWidth: true
    strong: true
    font.pixelSize: Theme.lead
}
