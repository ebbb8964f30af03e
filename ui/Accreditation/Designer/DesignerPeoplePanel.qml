import QtQuick
import QtQuick.Controls.Basic
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Made-up people of every script; up and down change who is on the badge.
FocusScope {
    id: panel

    required property DesignerModel designer

    readonly property int row: designer.row

    function keepInView() {
        list.positionViewAtIndex(panel.row, ListView.Contain)
    }

    onRowChanged: keepInView()

    objectName: "designerPeoplePanel"

    Card {
        anchors.fill: parent
    }

    FocusRing {
        target: list
    }

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.l
        topPadding: Theme.l
        bottomPadding: Theme.s
        text: qsTr("Who is on it")
        muted: true
        strong: true
        font.pixelSize: Theme.tiny
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: list

        objectName: "peopleList"
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s
        width: parent.width
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        model: panel.designer.people.length
        Accessible.role: Accessible.List
        Accessible.name: heading.text

        onHeightChanged: panel.keepInView()
        onContentHeightChanged: panel.keepInView()

        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Down: panel.designer.choose(panel.designer.row + 1); break
            case Qt.Key_Up: panel.designer.choose(panel.designer.row - 1); break
            case Qt.Key_Home: panel.designer.choose(0); break
            case Qt.Key_End: panel.designer.choose(list.count - 1); break
            default: return
            }
            event.accepted = true
        }

        delegate: DesignerPersonRow {
            width: ListView.view.width
            person: panel.designer.people[index]
            current: index === panel.designer.row
            onPressed: {
                list.forceActiveFocus()
                panel.designer.choose(index)
            }
        }

        ScrollBar.vertical: ScrollBar {
            objectName: "peopleScrollBar"
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
    }
}
