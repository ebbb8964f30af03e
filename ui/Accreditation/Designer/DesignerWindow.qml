import QtQuick
import Accreditation.Models
import Accreditation.Theme

// The window of the designer. Every model is handed in; the window decides nothing.
Window {
    id: window

    required property DesignerModel designer
    required property WindowModel about

    objectName: "designerWindow"
    title: designer.title
    width: Theme.gateLong
    height: Theme.gateShort
    minimumWidth: Theme.designerLeastWidth
    minimumHeight: Theme.designerLeastHeight
    color: Theme.canvas

    DesignerPage {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true
        designer: window.designer
        about: window.about
    }
}
