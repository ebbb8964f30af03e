import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Out of service: kind words in every language at once, since nobody has chosen one; in small, what the staff should know.
Item {
    id: panel

    required property OutModel out
    required property bool upright

    objectName: "outPanel"
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: out.said

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.huge

        Sign {
            Layout.alignment: Qt.AlignHCenter
            name: "clock"
            colour: Theme.accent
            side: KioskTheme.emblem
        }

        GridLayout {
            Layout.fillWidth: true
            columns: panel.upright ? 1 : 2
            columnSpacing: Theme.huge
            rowSpacing: Theme.huge
            uniformCellWidths: true

            Repeater {
                model: panel.out.lines

                ColumnLayout {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.xs
                    LayoutMirroring.enabled: modelData.mirrored
                    LayoutMirroring.childrenInherit: true

                    KioskWords {
                        objectName: "outSentence-" + line.modelData.language
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        size: KioskTheme.sentence
                        strong: true
                        family: Theme.familyOf(line.modelData.language)
                        text: line.modelData.sentence
                        Accessible.ignored: true
                    }

                    KioskWords {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        size: KioskTheme.hint
                        muted: true
                        family: Theme.familyOf(line.modelData.language)
                        text: line.modelData.remedy
                        Accessible.ignored: true
                    }
                }
            }
        }

        KioskWords {
            objectName: "outStaff"
            Layout.fillWidth: true
            Layout.topMargin: Theme.xl
            horizontalAlignment: Text.AlignHCenter
            size: KioskTheme.bar
            muted: true
            text: panel.out.staff
        }
    }
}
