import QtQuick
import Accreditation.Theme

// A surface that holds one thing.
Rectangle {
    color: Theme.surface
    radius: Theme.panelRadius
    border.width: Theme.hair
    border.color: Theme.outline
}
