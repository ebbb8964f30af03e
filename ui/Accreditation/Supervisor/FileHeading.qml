import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// What a part of a person's file is about.
Words {
    Layout.fillWidth: true
    Layout.topMargin: Theme.s
    muted: true
    strong: true
    font.pixelSize: Theme.tiny
    Accessible.role: Accessible.Heading
}
