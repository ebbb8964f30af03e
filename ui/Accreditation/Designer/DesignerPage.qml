import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// People on one side, what was found on the other, the badge between them.
FocusScope {
    id: page

    required property DesignerModel designer
    required property WindowModel about

    objectName: "designerPage"
    focus: true

    Keys.onPressed: event => {
        const key = event.key
        if (event.modifiers !== Qt.NoModifier && event.modifiers !== Qt.KeypadModifier)
            return
        if (key === Qt.Key_M)
            page.designer.toggleMarks()
        else if (key === Qt.Key_Z)
            page.designer.toggleSize()
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            page.designer.save()
        else
            return
        event.accepted = true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DesignerTitlePanel {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.titleHeight, implicitHeight)
            designer: page.designer
            about: page.about
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.m
            Layout.topMargin: 0
            spacing: Theme.m

            DesignerPeoplePanel {
                Layout.preferredWidth: Theme.designerPeople
                Layout.fillHeight: true
                focus: true
                designer: page.designer
            }

            DesignerPreviewPanel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                designer: page.designer
            }

            DesignerFindingsPanel {
                Layout.preferredWidth: Theme.designerFindings
                Layout.fillHeight: true
                designer: page.designer
            }
        }
    }
}
