import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Models
import Accreditation.Theme

// Several of a list, put in and out by touch, Space or Enter; a long list can be searched.
FocusScope {
    id: editor

    required property FilterModel filter

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s

        SearchField {
            objectName: "choiceSearchField"
            Layout.fillWidth: true
            visible: editor.filter.searched
            focus: editor.filter.searched
            placeholderText: qsTr("Search this list")
            onTextEdited: editor.filter.search(text)
            Keys.onDownPressed: list.forceActiveFocus()
            onAccepted: editor.filter.toggle(0)
        }

        ListView {
            id: list

            objectName: "choiceList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.popoverList, count * Theme.target)
            focus: !editor.filter.searched
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: editor.filter.choices
            Keys.onSpacePressed: editor.filter.toggle(currentIndex)
            Keys.onReturnPressed: editor.filter.toggle(currentIndex)
            Keys.onEnterPressed: editor.filter.toggle(currentIndex)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Choices")

            delegate: FilterChoice {
                view: list
                onPicked: row => {
                    list.currentIndex = row
                    editor.filter.toggle(row)
                }
            }

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
        }

        Words {
            Layout.fillWidth: true
            visible: list.count === 0
            text: qsTr("Nothing in this list is called so.")
            muted: true
        }
    }
}
