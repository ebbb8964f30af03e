import QtQuick
import QtQuick.Layouts
import Accreditation.Theme

// One key of a pad or keyboard.
KioskButton {
    size: KioskTheme.key
    inset: Theme.xs
    family: Theme.nativeFamily
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: KioskTheme.button
    Layout.minimumWidth: KioskTheme.button
}
