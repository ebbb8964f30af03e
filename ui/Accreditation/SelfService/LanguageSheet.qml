import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// All the languages at once, where the corner has no room for them.
Sheet {
    id: sheet

    property var languages: []
    property string current: ""

    signal chosen(code: string)

    objectName: "languageSheet"
    name: "languageSheet"
    title: qsTr("Language")
    anchors.centerIn: parent
    width: parent ? parent.width - 2 * KioskTheme.margin : 0
    height: parent ? Math.min(implicitHeight, parent.height - 2 * KioskTheme.margin) : 0

    contentItem: ColumnLayout {
        spacing: KioskTheme.gap
        LayoutMirroring.enabled: Theme.arabic
        LayoutMirroring.childrenInherit: true

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            KioskFlow {
                id: all

                Layout.fillWidth: true

                Repeater {
                    model: sheet.opened || sheet.visible ? sheet.languages : []

                    KioskButton {
                        required property var modelData

                        objectName: modelData.code + "SheetButton"
                        height: all.tall
                        text: modelData.name
                        family: Theme.nativeFamily
                        on: sheet.current === modelData.code
                        checkable: true
                        Accessible.role: Accessible.RadioButton
                        onClicked: {
                            // Closing takes this button away.
                            sheet.chosen(modelData.code)
                            sheet.close()
                        }
                    }
                }
            }
        }

        KioskButton {
            objectName: "languageSheetClose"
            Layout.alignment: Qt.AlignHCenter
            signName: "close"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    }
}
