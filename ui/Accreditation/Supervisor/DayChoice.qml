import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.Theme

// Which day is looked at, the newest first; of many days a few at a time.
RowLayout {
    id: choice

    required property var days
    required property int place

    property int first: 0

    signal chosen(int place)

    readonly property int most: Theme.roomy ? 4 : 2
    readonly property var shown: days.slice(first, first + most)

    spacing: Theme.s

    Repeater {
        model: choice.shown

        QuietButton {
            required property int index
            required property string modelData

            objectName: "day" + (choice.first + index) + "Button"
            text: modelData
            checked: choice.place === choice.first + index
            onClicked: choice.chosen(choice.first + index)
        }
    }

    QuietButton {
        objectName: "dayMoreButton"
        visible: choice.days.length > choice.most
        plain: true
        text: "…"
        Accessible.name: qsTr("Other days")
        onClicked: choice.first = choice.first + choice.most < choice.days.length ? choice.first + choice.most : 0
    }
}
