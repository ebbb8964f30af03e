import QtQuick
import QtQuick.Layouts
import Accreditation.Models
import Accreditation.Theme

// The second factor: a date, a number, or the lines of a passport held to the camera.
GridLayout {
    id: panel

    required property SelfServiceModel way
    required property CameraFeed feed
    required property DateEntryModel date
    required property DocumentEntryModel document
    required property bool upright

    // What is typed on a keyboard goes into the entry at once.
    function begin(): void {
        if (entry.item)
            entry.item.forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "factorPanel"
    columns: upright ? 1 : 2
    columnSpacing: Theme.huge
    rowSpacing: Theme.xl

    PageHead {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        Layout.alignment: panel.upright ? Qt.AlignTop : Qt.AlignVCenter
        way: panel.way
        centred: panel.upright
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
        implicitHeight: entry.implicitHeight

        Loader {
            id: entry

            readonly property bool seen: panel.way.factor === "passport"

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: seen ? parent.height : implicitHeight
            sourceComponent: ({ birth_date: dateEntry, document: documentEntry, passport: passportView })[panel.way.factor] ?? null
        }
    }

    Component {
        id: dateEntry

        DateEntry {
            date: panel.date
        }
    }

    Component {
        id: documentEntry

        DocumentEntry {
            document: panel.document
        }
    }

    Component {
        id: passportView

        Item {
            implicitHeight: KioskTheme.liveLeast

            KioskLive {
                readonly property real side: Math.min(parent.width, parent.height * 4 / 3)

                anchors.centerIn: parent
                width: side
                height: side * 3 / 4
                feed: panel.feed
                hint: panel.way.hintText

                CodeGuide {
                    anchors.centerIn: parent
                    width: parent.width * 0.94
                    height: parent.height * 0.86
                }
            }
        }
    }
}
